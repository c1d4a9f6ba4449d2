package dev.shorewise.vendor.contacts.store;

import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.contacts.ReviewFrame;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Reads what reviews are drawn from. */
@ApplicationScoped
public class ReviewFrameRows {

    private final DataSource database;

    ReviewFrameRows(DataSource database) {
        this.database = database;
    }

    public SortedMap<String, String> of(String vendorId, Period period) {
        String sql = """
                select contact_id, concat_ws(' / ', site_id, channel,
                    case when agent_tenure_days is null then 'tenure unknown' when agent_tenure_days < 90 then 'new'
                        else 'experienced' end,
                    case when coalesce(talk_ms, active_ms) is null then 'time unknown'
                        when coalesce(talk_ms, active_ms) < 120000 then 'short'
                        when coalesce(talk_ms, active_ms) < 600000 then 'usual' else 'long' end)
                from contact
                where vendor_id = ? and local_day >= ? and local_day < ? and outcome = 'ANSWERED'""";
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, vendorId);
            query.setObject(2, period.from());
            query.setObject(3, period.to());
            SortedMap<String, String> frame = new TreeMap<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    frame.put(row.getString(1), row.getString(2));
                }
            }
            return frame;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public Map<String, ReviewFrame.Served> served(String vendorId, List<String> contactIds) {
        String sql = """
                select contact_id, replace(agent_key::text, '-', ''), local_day from contact
                where vendor_id = ? and contact_id = any (?) and agent_key is not null""";
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, vendorId);
            query.setArray(2, connection.createArrayOf("text", contactIds.toArray()));
            Map<String, ReviewFrame.Served> served = new HashMap<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    served.put(
                            row.getString(1),
                            new ReviewFrame.Served(row.getString(2), row.getObject(3, LocalDate.class)));
                }
            }
            return served;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public Map<String, Boolean> cameBack(String vendorId, List<String> contactIds) {
        String sql = """
                select one.contact_id, exists (select from contact later
                    where later.vendor_id = one.vendor_id and later.customer_key = one.customer_key
                        and later.reason_code is not distinct from one.reason_code
                        and later.local_day between one.local_day and one.local_day + 8
                        and later.outcome in ('ANSWERED', 'ABANDONED', 'CALLBACK_TAKEN')
                        and later.offered_at > one.offered_at
                        and later.offered_at <= one.offered_at + interval '7 days')
                from contact one
                where one.vendor_id = ? and one.contact_id = any (?) and one.customer_key is not null""";
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, vendorId);
            query.setArray(2, connection.createArrayOf("text", contactIds.toArray()));
            Map<String, Boolean> cameBack = new HashMap<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    cameBack.put(row.getString(1), row.getBoolean(2));
                }
            }
            return cameBack;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
