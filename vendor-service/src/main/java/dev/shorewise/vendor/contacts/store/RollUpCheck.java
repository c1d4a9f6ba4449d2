package dev.shorewise.vendor.contacts.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares every cell of every roll-up, and every bin, with what the contacts say. */
final class RollUpCheck {

    private static final String FACTS = "(" + RollUpSql.facts(1, "contact", "") + ") facts";

    private static final String DIFFERENCES = Stream.concat(
                    Cube.kept().stream().map(RollUpCheck::ofCells), Stream.of(ofBins()))
            .collect(Collectors.joining(" + ", "select ", ""));

    private RollUpCheck() {}

    /** Cells and bins that are not what their contacts say, in either direction; zeros count as absent. */
    static long differences(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(DIFFERENCES);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String ofCells(Cube cube) {
        String keys = String.join(", ", cube.keys());
        return difference(
                RollUpSql.cells(FACTS, keys),
                "select vendor_id, %s, %s from %s where contacts <> 0"
                        .formatted(keys, RollUpSql.columns(), cube.table()));
    }

    private static String ofBins() {
        return difference(
                TimeBins.counts(FACTS),
                "select vendor_id, %s, contacts from %s where contacts <> 0".formatted(TimeBins.KEYS, TimeBins.TABLE));
    }

    private static String difference(String recomputed, String kept) {
        return """
                (with recomputed as (%s), kept as (%s)
                select count(*) from (
                    (table recomputed except all table kept) union all (table kept except all table recomputed)
                ) difference)""".formatted(recomputed, kept);
    }
}
