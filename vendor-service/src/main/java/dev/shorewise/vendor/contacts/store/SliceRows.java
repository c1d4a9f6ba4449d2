package dev.shorewise.vendor.contacts.store;

import dev.shorewise.vendor.contacts.ExactParts;
import dev.shorewise.vendor.contacts.Part;
import dev.shorewise.vendor.contacts.Parts;
import dev.shorewise.vendor.contacts.Period;
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
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Function;
import javax.sql.DataSource;

/** Opens moments in which contacts are counted by slices. */
@ApplicationScoped
public class SliceRows {

    private static final long DAY = 86_400;

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
                // a plan for any vendor and any time takes the index; one for a month's contacts goes through the table
                sql.execute("set local plan_cache_mode = force_custom_plan");
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
        public ExactParts.Counted count(String vendorId, Instant from, Instant to, List<ExactParts.Ask> asks) {
            try {
                SliceCounts.Found found = new SliceCounts(vendorId, from, to, asks).read(connection);
                ExactParts.Inputs inputs = new ExactParts.Inputs(
                        found.contacts(), found.checksum().toPlainString(), revision(vendorId, from, to));
                return new ExactParts.Counted(inputs, found.parts());
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public List<ExactParts.Volume> volumes(
                String vendorId, LocalDate from, LocalDate to, Map<Slice.By, SortedSet<String>> in) {
            SliceSql asked = SliceSql.qualities(in);
            String sql =
                    "select site_id, local_day, sum(contacts), coalesce(sum(contacts) filter (where " + asked.where()
                            + "), 0) from contact_roll_up where vendor_id = ? and local_day >= ? and local_day < ? group by 1, 2";
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                int index = asked.bind(query, 1);
                query.setString(index, vendorId);
                query.setObject(index + 1, from);
                query.setObject(index + 2, to);
                List<ExactParts.Volume> volumes = new ArrayList<>();
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        volumes.add(new ExactParts.Volume(
                                row.getString(1), row.getObject(2, LocalDate.class), row.getLong(3), row.getLong(4)));
                    }
                }
                return volumes;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public List<ExactParts.HourVolume> hours(String vendorId, Instant from, Instant to, ZoneId zone) {
            String sql = """
                    select site_id, date_trunc('hour', slot at time zone ?) as hour, sum(contacts)
                    from contact_slot_roll_up where vendor_id = ? and slot >= ? and slot < ? group by 1, 2""";
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                query.setString(1, zone.getId());
                query.setString(2, vendorId);
                query.setObject(3, from.atOffset(ZoneOffset.UTC));
                query.setObject(4, to.atOffset(ZoneOffset.UTC));
                List<ExactParts.HourVolume> hours = new ArrayList<>();
                try (ResultSet row = query.executeQuery()) {
                    while (row.next()) {
                        hours.add(new ExactParts.HourVolume(
                                row.getString(1), row.getObject(2, LocalDateTime.class), row.getLong(3)));
                    }
                }
                return hours;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void cases(
                String vendorId, LocalDate since, Instant to, List<Slice> slices, ExactParts.CaseReader each) {
            try {
                new SliceCases(connection, vendorId).read(since, to, slices, each);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void attempts(String vendorId, Period days, List<Slice> slices, ExactParts.AttemptReader each) {
            try {
                new SliceAttempts(connection, vendorId).read(days, slices, each);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public Optional<Instant> knownUntil(String vendorId) {
            try {
                return AttemptRows.knownUntil(connection, Optional.of(vendorId));
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public Optional<Instant> casesKnownUntil(String vendorId, LocalDate since) {
            try {
                return new SliceCases(connection, vendorId).knownUntil(since);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private long revision(String vendorId, Instant from, Instant to) throws SQLException {
            String sql = """
                    select coalesce(sum(revision), 0) from contact_month
                    where vendor_id = ? and month between ? and ?""";
            try (PreparedStatement query = connection.prepareStatement(sql)) {
                query.setString(1, vendorId);
                query.setObject(2, day(from.plusSeconds(DAY)).withDayOfMonth(1));
                query.setObject(3, day(to.minusSeconds(DAY)));
                try (ResultSet row = query.executeQuery()) {
                    row.next();
                    return row.getLong(1);
                }
            }
        }

        private static LocalDate day(Instant time) {
            return time.atOffset(ZoneOffset.UTC).toLocalDate();
        }
    }
}
