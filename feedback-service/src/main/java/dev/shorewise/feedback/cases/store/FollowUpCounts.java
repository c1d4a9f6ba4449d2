package dev.shorewise.feedback.cases.store;

import dev.shorewise.feedback.cases.CustomerCase;
import dev.shorewise.feedback.cases.FollowedUp;
import dev.shorewise.statistics.Moments;
import dev.shorewise.statistics.Ratio;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** Adds up what customers say after their cases. */
@ApplicationScoped
public class FollowUpCounts {

    private static final String COUNT = """
            select count(*), count(*) filter (where follow_up = 'SETTLED'),
                count(*) filter (where follow_up in ('SETTLED', 'STILL_OPEN')),
                count(after - before), coalesce(sum(after - before), 0),
                coalesce(sum((after - before) * (after - before)), 0),
                coalesce(sum(before) filter (where after is not null), 0),
                coalesce(sum(after) filter (where before is not null), 0)
            from (
                select c.follow_up, c.follow_up_csat as after, r.csat as before
                from customer_case c join response r on r.id = c.response_pk
                where c.state = 'CLOSED' and c.vendor_id = ? and c.root_cause = ?
                  and c.closed_at >= ? and c.closed_at <= ?) one
            """;

    private final DataSource database;

    FollowUpCounts(DataSource database) {
        this.database = database;
    }

    /** Of the cases of a vendor with one root cause that were closed in a period. */
    public FollowedUp of(String vendorId, CustomerCase.RootCause cause, Instant from, Instant to) {
        try (Connection connection = database.getConnection();
                PreparedStatement sql = connection.prepareStatement(COUNT)) {
            sql.setString(1, vendorId);
            sql.setString(2, cause.name());
            sql.setObject(3, from.atOffset(ZoneOffset.UTC));
            sql.setObject(4, to.atOffset(ZoneOffset.UTC));
            try (ResultSet row = sql.executeQuery()) {
                row.next();
                return new FollowedUp(
                        cause,
                        row.getLong(1),
                        new Ratio(row.getLong(2), row.getLong(3)),
                        Moments.of(row.getLong(4), row.getLong(5), row.getLong(6)),
                        row.getLong(7),
                        row.getLong(8));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
