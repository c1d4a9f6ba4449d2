package dev.shorewise.vendor.contacts.store;

import dev.shorewise.vendor.contacts.ExactParts;
import dev.shorewise.vendor.contacts.Part;
import dev.shorewise.vendor.contacts.Parts;
import dev.shorewise.vendor.contacts.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import javax.sql.DataSource;

/** Opens moments in which contacts are counted by slices. */
@ApplicationScoped
public class SliceRows {

    private final DataSource database;

    SliceRows(DataSource database) {
        this.database = database;
    }

    /** Runs a reading in a read-only transaction of its own, whose statements all see the same state. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public <T> T read(Function<ExactParts.Reading, T> reading) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement sql = connection.createStatement()) {
                sql.execute("set transaction isolation level repeatable read, read only");
                return reading.apply(new Open(connection));
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Open(Connection connection) implements ExactParts.Reading {

        @Override
        public SortedMap<LocalDate, Parts> byDay(
                String vendorId, Slice slice, List<Slice> without, ZoneId zone, Set<Part> wanted, Set<Duration> times) {
            try {
                return new SliceParts(connection, new SliceSql(vendorId, slice, without), zone).read(wanted, times);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public List<Parts> count(String vendorId, List<ExactParts.Ask> asks) {
            try {
                return new SliceCounts(connection, vendorId).count(asks);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public ExactParts.Inputs inputs(String vendorId, Instant from, Instant to) {
            String sql = """
                    select count(*), coalesce(sum(row_hash), 0)::text, (
                        select coalesce(sum(revision), 0) from contact_month
                        where vendor_id = ? and month between ? and ?)
                    from contact
                    where vendor_id = ? and local_day between ? and ? and offered_at >= ? and offered_at < ?""";
            LocalDate first = from.atOffset(ZoneOffset.UTC).toLocalDate().minusDays(1);
            LocalDate last = to.atOffset(ZoneOffset.UTC).toLocalDate().plusDays(1);
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                query.setString(1, vendorId);
                query.setObject(
                        2,
                        from.plusSeconds(86_400)
                                .atOffset(ZoneOffset.UTC)
                                .toLocalDate()
                                .withDayOfMonth(1));
                query.setObject(
                        3, to.minusSeconds(86_400).atOffset(ZoneOffset.UTC).toLocalDate());
                query.setString(4, vendorId);
                query.setObject(5, first);
                query.setObject(6, last);
                query.setObject(7, from.atOffset(ZoneOffset.UTC));
                query.setObject(8, to.atOffset(ZoneOffset.UTC));
                try (ResultSet row = query.executeQuery()) {
                    row.next();
                    return new ExactParts.Inputs(row.getLong(1), row.getString(2), row.getLong(3));
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
