package dev.shorewise.kit.imports.run;

import dev.shorewise.kit.imports.Applied;
import dev.shorewise.kit.imports.ImportRecord;
import dev.shorewise.kit.imports.ImportTarget.Session;
import dev.shorewise.kit.imports.Tally;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Hands records to the target, of one identity the last, and sees to it that every row gets a fate. */
final class Applier {

    private Applier() {}

    static Applied apply(Session session, Connection connection, List<ImportRecord> records) throws SQLException {
        if (records.isEmpty()) {
            return Applied.NOTHING;
        }
        long rows = records.stream().mapToLong(ImportRecord::rows).sum();
        List<ImportRecord> distinct = distinct(records);
        Applied applied = session.apply(connection, distinct);
        Tally handed = new Tally(distinct.size(), rows);
        if (!applied.total().equals(handed)) {
            throw new IllegalStateException("The target got " + handed + " and told the fate of " + applied.total());
        }
        return applied;
    }

    /** Of each identity the last record, with the rows of all of them. */
    static List<ImportRecord> distinct(List<ImportRecord> records) {
        Map<String, ImportRecord> last = new LinkedHashMap<>(records.size() * 2);
        for (ImportRecord row : records) {
            ImportRecord earlier = last.put(row.identity(), row);
            if (earlier != null) {
                row.setRows(row.rows() + earlier.rows());
            }
        }
        return List.copyOf(last.values());
    }
}
