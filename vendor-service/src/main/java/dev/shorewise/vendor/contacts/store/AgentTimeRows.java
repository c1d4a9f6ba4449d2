package dev.shorewise.vendor.contacts.store;

import dev.shorewise.vendor.contacts.AgentTimes;
import dev.shorewise.vendor.contacts.Period;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Reads times of agents' contacts in steps, so that a month of a large vendor stays small. */
@ApplicationScoped
public class AgentTimeRows {

    private final DataSource database;

    AgentTimeRows(DataSource database) {
        this.database = database;
    }

    public List<AgentTimes.Step> of(String vendorId, Period period) {
        String sql = """
                with contacts as (
                    select site_id, agent_key, concat_ws(' / ', reason_code, channel) as reason, local_day, outcome,
                        (coalesce(talk_ms, active_ms)::bigint + coalesce(hold_ms, 0)) / 5000 as step,
                        coalesce(lead(offered_at) over (partition by customer_key, reason_code
                            order by offered_at, contact_id) <= offered_at + interval '7 days', false) as came_back
                    from contact
                    where vendor_id = ? and local_day >= ? and local_day < ?::date + 8 and direction = 'INBOUND'
                        and outcome in ('ANSWERED', 'ABANDONED', 'CALLBACK_TAKEN') and customer_key is not null)
                select site_id, replace(agent_key::text, '-', ''), reason, step, count(*),
                    count(*) filter (where came_back)
                from contacts
                where outcome = 'ANSWERED' and agent_key is not null and step is not null and local_day < ?
                group by 1, 2, 3, 4""";
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, vendorId);
            query.setObject(2, period.from());
            query.setObject(3, period.to());
            query.setObject(4, period.to());
            List<AgentTimes.Step> steps = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    steps.add(new AgentTimes.Step(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            row.getInt(4),
                            row.getLong(5),
                            row.getLong(6)));
                }
            }
            return steps;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
