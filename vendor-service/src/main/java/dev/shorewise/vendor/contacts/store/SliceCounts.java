package dev.shorewise.vendor.contacts.store;

import dev.shorewise.vendor.contacts.ExactParts.Ask;
import dev.shorewise.vendor.contacts.Part;
import dev.shorewise.vendor.contacts.Parts;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Counts many slices, and what the contacts of a time are, in one pass over a vendor's contacts. Rows for which the same
 * conditions hold are put together as one group, so that each condition is worked out once a row and each part once a
 * group, however many slices ask for it; the groups are few, and PostgreSQL may count them with several processes.
 */
final class SliceCounts {

    private final String vendorId;
    private final Instant from;
    private final Instant to;
    private final List<Ask> asks;
    private final Map<SliceSql, Integer> conditions = new LinkedHashMap<>();
    private final List<Part> parts;
    private final List<Duration> times;

    /**
     * A pass.
     *
     * @param from from when on contacts are counted and their hashes added, whatever they are
     * @param to until before when
     */
    SliceCounts(String vendorId, Instant from, Instant to, List<Ask> asks) {
        this.vendorId = vendorId;
        this.from = from;
        this.to = to;
        this.asks = asks;
        Set<Part> wanted = new TreeSet<>();
        Set<Duration> unknown = new TreeSet<>();
        for (Ask ask : asks) {
            wanted.addAll(ask.wanted());
            ask.times().stream().filter(time -> !Parts.hasRung(time)).forEach(unknown::add);
        }
        this.parts = List.copyOf(wanted);
        this.times = List.copyOf(unknown);
    }

    /**
     * What was found.
     *
     * @param contacts of the time, void ones included
     * @param checksum the sum of their hashes
     * @param parts of each ask, in their order
     */
    record Found(long contacts, BigDecimal checksum, List<Parts> parts) {}

    /** Rows for which the same conditions hold. */
    private record Group(boolean isInbound, boolean[] in, long contacts, BigDecimal checksum, Parts parts) {}

    Found read(Connection connection) throws SQLException {
        Instant first = asks.stream().map(ask -> ask.slice().from()).reduce(from, SliceCounts::earlier);
        Instant last = asks.stream().map(ask -> ask.slice().to()).reduce(to, SliceCounts::later);
        Optional<SliceSql> own = first.equals(from) && last.equals(to)
                ? Optional.empty()
                : Optional.of(SliceSql.rows(vendorId, from, to));
        List<Optional<SliceSql>> asked = asks.stream()
                .map(ask -> Optional.of(SliceSql.condition(ask.slice(), ask.without(), first, last))
                        .filter(sql -> !sql.isAll()))
                .toList();
        own.ifPresent(this::condition);
        asked.forEach(sql -> sql.ifPresent(this::condition));
        List<Group> groups = groups(connection, SliceSql.rows(vendorId, first, last));
        long contacts = 0;
        BigDecimal checksum = BigDecimal.ZERO;
        for (Group group : groups) {
            if (isIn(group, own)) {
                contacts += group.contacts;
                checksum = checksum.add(group.checksum);
            }
        }
        return new Found(
                contacts,
                checksum,
                asked.stream().map(sql -> together(groups, sql)).toList());
    }

    private void condition(SliceSql sql) {
        conditions.putIfAbsent(sql, conditions.size());
    }

    private boolean isIn(Group group, Optional<SliceSql> condition) {
        return condition.map(sql -> group.in[conditions.getOrDefault(sql, 0)]).orElse(true);
    }

    private Parts together(List<Group> groups, Optional<SliceSql> condition) {
        return groups.stream()
                .filter(group -> group.isInbound && isIn(group, condition))
                .map(Group::parts)
                .reduce(Parts.NOTHING, Parts::plus);
    }

    private List<Group> groups(Connection connection, SliceSql rows) throws SQLException {
        StringBuilder flags = new StringBuilder();
        StringBuilder keys = new StringBuilder("inbound");
        conditions.forEach((sql, index) -> {
            flags.append(", (").append(sql.where()).append(") is true as in_").append(index);
            keys.append(", in_").append(index);
        });
        List<String> totals = new ArrayList<>(List.of("count(*)", "coalesce(sum(row_hash), 0)"));
        parts.forEach(part -> totals.add(RollUpSql.total(part)));
        for (Duration time : times) {
            totals.add("count(*) filter (where answered and wait <= %d)".formatted(time.toMillis()));
            totals.add("count(*) filter (where abandoned and wait <= %d)".formatted(time.toMillis()));
        }
        String sql = "select %1$s, %2$s from (%3$s where %4$s) facts group by %1$s"
                .formatted(
                        keys, String.join(", ", totals), RollUpSql.anyFacts("contact", flags.toString()), rows.where());
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            int index = 1;
            for (SliceSql condition : conditions.keySet()) {
                index = condition.bind(query, index);
            }
            rows.bind(query, index);
            List<Group> groups = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    groups.add(group(row));
                }
            }
            return groups;
        }
    }

    private Group group(ResultSet row) throws SQLException {
        int column = 1;
        boolean inbound = row.getBoolean(column++);
        boolean[] in = new boolean[conditions.size()];
        for (int i = 0; i < in.length; i++) {
            in[i] = row.getBoolean(column++);
        }
        long contacts = row.getLong(column++);
        BigDecimal checksum = row.getBigDecimal(column++);
        Map<Part, BigDecimal> sums = new EnumMap<>(Part.class);
        for (Part part : parts) {
            sums.put(part, row.getBigDecimal(column++));
        }
        Map<Duration, Parts.Within> within = new HashMap<>();
        for (Duration time : times) {
            within.put(time, new Parts.Within(row.getLong(column++), row.getLong(column++)));
        }
        return new Group(inbound, in, contacts, checksum, new Parts(sums, within));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
