package dev.shorewise.kit.imports.run;

import dev.shorewise.kit.imports.Applied;
import dev.shorewise.kit.imports.ImportRecord;
import dev.shorewise.kit.imports.ImportTarget.Session;
import dev.shorewise.kit.imports.Tally;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Hands records to the target, never two of one identity at once, and sees to it that every one gets a fate. */
final class Applier {

    private Applier() {}

    static Applied apply(Session session, Connection connection, List<ImportRecord> records) throws SQLException {
        Applied applied = Applied.NOTHING;
        List<ImportRecord> rest = records;
        while (!rest.isEmpty()) {
            List<ImportRecord> again = new ArrayList<>();
            applied = applied.plus(session.apply(connection, distinct(rest, again)));
            rest = again;
        }
        Tally handed = new Tally(
                records.size(), records.stream().mapToLong(ImportRecord::rows).sum());
        if (!applied.total().equals(handed)) {
            throw new IllegalStateException("The target got " + handed + " and told the fate of " + applied.total());
        }
        return applied;
    }

    private static List<ImportRecord> distinct(List<ImportRecord> records, List<ImportRecord> again) {
        Set<String> seen = new HashSet<>(records.size() * 2);
        List<ImportRecord> first = new ArrayList<>(records.size());
        for (ImportRecord row : records) {
            (seen.add(row.identity()) ? first : again).add(row);
        }
        return first;
    }
}
