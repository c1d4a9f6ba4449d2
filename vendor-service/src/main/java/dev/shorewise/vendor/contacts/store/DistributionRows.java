package dev.shorewise.vendor.contacts.store;

import dev.shorewise.statistics.DurationBins;
import dev.shorewise.statistics.Histogram;
import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.contacts.Dimension;
import dev.shorewise.vendor.contacts.GroupKey;
import dev.shorewise.vendor.contacts.Sample;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Counts how often each time occurs, exactly from contacts or by bin. */
final class DistributionRows {

    private static final Set<Dimension> BINNED_BY =
            EnumSet.of(Dimension.VENDOR, Dimension.SITE, Dimension.CHANNEL, Dimension.MONTH);

    private DistributionRows() {}

    /** By the millisecond. */
    static Map<GroupKey, Histogram> exact(Connection connection, Cut cut, Sample sample) throws SQLException {
        return ofContacts(connection, cut, sample, TimeBins.millis(sample), Histogram::of);
    }

    /** By bin: from the bins that are kept for whole months, otherwise from contacts. */
    static Map<GroupKey, Histogram> binned(Connection connection, Cut cut, Sample sample) throws SQLException {
        if (cut.zone().isPresent() || !cut.isWholeMonths() || !BINNED_BY.containsAll(cut.dimensions())) {
            String bin = TimeBins.bin(TimeBins.millis(sample));
            return ofContacts(connection, cut, sample, bin, DurationBins::histogram);
        }
        CutSql sql = new CutSql(cut, Cube.MONTHS);
        String select =
                "select %sbin::bigint, sum(contacts) from %s where %s and sample = '%s'%s having sum(contacts) <> 0"
                        .formatted(sql.keys(), TimeBins.TABLE, sql.where(), sample, sql.groupBy(1));
        return read(connection, sql, select, DurationBins::histogram);
    }

    private static Map<GroupKey, Histogram> ofContacts(
            Connection connection, Cut cut, Sample sample, String value, Function<Map<Long, Long>, Histogram> shape)
            throws SQLException {
        CutSql sql = new CutSql(cut, Cube.CONTACTS);
        String select = "select %s%s, count(*) from %s where %s and %s is not null%s"
                .formatted(sql.keys(), value, sql.from(), sql.where(), TimeBins.millis(sample), sql.groupBy(1));
        return read(connection, sql, select, shape);
    }

    private static Map<GroupKey, Histogram> read(
            Connection connection, CutSql sql, String select, Function<Map<Long, Long>, Histogram> shape)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(select)) {
            sql.bind(query, 1);
            Map<GroupKey, Map<Long, Long>> counts = new HashMap<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    counts.computeIfAbsent(sql.key(row), key -> new HashMap<>())
                            .put(row.getLong(sql.afterKeys()), row.getLong(sql.afterKeys() + 1));
                }
            }
            Map<GroupKey, Histogram> groups = new HashMap<>();
            counts.forEach((key, values) -> groups.put(key, shape.apply(values)));
            return groups;
        }
    }
}
