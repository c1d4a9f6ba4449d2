package dev.shorewise.vendor.contacts.store;

import dev.shorewise.statistics.Histogram;
import dev.shorewise.vendor.contacts.Attempt;
import dev.shorewise.vendor.contacts.CaseContact;
import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.contacts.GroupKey;
import dev.shorewise.vendor.contacts.MonthState;
import dev.shorewise.vendor.contacts.Part;
import dev.shorewise.vendor.contacts.Parts;
import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.contacts.Sample;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** An open snapshot. */
public final class SnapshotRows implements AutoCloseable {

    private final Connection connection;

    SnapshotRows(Connection connection) {
        this.connection = connection;
    }

    public SortedMap<GroupKey, Parts> parts(Cut cut, Set<Part> wanted, Set<Duration> times) {
        return reading(() -> RollUpRows.read(connection, cut, wanted, times));
    }

    public long differences() {
        return reading(() -> RollUpCheck.differences(connection));
    }

    public Map<GroupKey, Histogram> distributions(Cut cut, Sample sample) {
        return reading(() -> DistributionRows.exact(connection, cut, sample));
    }

    public Map<GroupKey, Histogram> binned(Cut cut, Sample sample) {
        return reading(() -> DistributionRows.binned(connection, cut, sample));
    }

    public void attempts(Cut cut, int before, int after, Consumer<Attempt> each) {
        reading(() -> AttemptRows.read(connection, cut, new AttemptRows.Margin(before, after), each));
    }

    public void cases(Cut cut, LocalDate since, BiConsumer<String, CaseContact> each) {
        reading(() -> CaseRows.read(connection, cut, since, each));
    }

    public Optional<Instant> casesKnownUntil(Cut cut, LocalDate since) {
        return reading(() -> CaseRows.knownUntil(connection, cut, since));
    }

    public Optional<Instant> knownUntil(Optional<String> vendorId) {
        return reading(() -> AttemptRows.knownUntil(connection, vendorId));
    }

    public Optional<MonthState> month(String vendorId, YearMonth month) {
        return reading(() -> MonthRows.find(connection, vendorId, month));
    }

    public long revision(Optional<String> vendorId, Period period) {
        return reading(() -> MonthRows.revision(connection, vendorId, period));
    }

    @Override
    public void close() {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Reading<T> {
        T read() throws SQLException;
    }

    private static <T> T reading(Reading<T> reading) {
        try {
            return reading.read();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
