package dev.shorewise.vendor.trust.store;

import dev.shorewise.statistics.Ratio;
import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.trust.Asked;
import dev.shorewise.vendor.trust.Invited;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;

/** The table {@code invitation_log}, beside the contacts that it speaks of. */
@ApplicationScoped
public class InvitationLogRows {

    private final DataSource database;

    InvitationLogRows(DataSource database) {
        this.database = database;
    }

    /** How many were not known before. */
    public int add(String vendorId, List<Invited> invited, Instant now) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into invitation_log (vendor_id, contact_id, invited_at, told_at) values (?, ?, ?, ?)
                        on conflict on constraint invitation_log_pk do nothing""")) {
            for (Invited one : invited) {
                insert.setString(1, vendorId);
                insert.setString(2, one.contactId());
                insert.setObject(3, one.at().atOffset(ZoneOffset.UTC));
                insert.setObject(4, now.atOffset(ZoneOffset.UTC));
                insert.addBatch();
            }
            return Arrays.stream(insert.executeBatch())
                    .map(added -> Math.max(0, added))
                    .sum();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public List<Asked> byAgent(String vendorId, Period period) {
        String sql = """
                with contacts as (
                    select contact_id, site_id, agent_key, local_day, outcome, customer_key is not null as known,
                        lead(offered_at) over (partition by customer_key, reason_code order by offered_at, contact_id)
                            <= offered_at + interval '7 days' and customer_key is not null as came_back
                    from contact
                    where vendor_id = ? and local_day >= ? and local_day < ?::date + 8 and direction = 'INBOUND'
                        and outcome in ('ANSWERED', 'ABANDONED', 'CALLBACK_TAKEN'))
                select c.site_id, replace(c.agent_key::text, '-', '') as agent, count(*) as eligible,
                    count(i.contact_id) as invited,
                    count(*) filter (where known and i.contact_id is not null) as known_invited,
                    count(*) filter (where came_back and i.contact_id is not null) as back_invited,
                    count(*) filter (where known and i.contact_id is null) as known_others,
                    count(*) filter (where came_back and i.contact_id is null) as back_others
                from contacts c
                left join invitation_log i on i.vendor_id = ? and i.contact_id = c.contact_id
                where c.outcome = 'ANSWERED' and c.agent_key is not null and c.local_day < ?
                group by c.site_id, c.agent_key
                order by c.site_id, c.agent_key""";
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, vendorId);
            query.setObject(2, period.from());
            query.setObject(3, period.to());
            query.setString(4, vendorId);
            query.setObject(5, period.to());
            List<Asked> agents = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    agents.add(new Asked(
                            row.getString("site_id"),
                            row.getString("agent"),
                            new Ratio(row.getLong("invited"), row.getLong("eligible")),
                            new Ratio(row.getLong("back_invited"), row.getLong("known_invited")),
                            new Ratio(row.getLong("back_others"), row.getLong("known_others"))));
                }
            }
            return agents;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
