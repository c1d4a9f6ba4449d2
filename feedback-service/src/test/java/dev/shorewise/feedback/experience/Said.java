package dev.shorewise.feedback.experience;

import dev.shorewise.kit.callers.VendorScope;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** Puts many like responses into the database at once: a chart needs thousands. */
final class Said {

    private static final String SURVEY = "experience-survey";

    private final DataSource database;
    private final Map<String, Object> columns = new TreeMap<>();

    private Said(DataSource database) {
        this.database = database;
    }

    static Said about(DataSource database, String vendorId, String siteId, LocalDate day) {
        return new Said(database)
                .with("vendor_id", vendorId)
                .with("site_id", siteId)
                .with("source", "test")
                .with("survey_id", SURVEY)
                .with("survey_version", 1)
                .with("responded_at", day.atTime(12, 0).atOffset(java.time.ZoneOffset.UTC));
    }

    Said with(String column, Object value) {
        columns.put(column, value);
        return this;
    }

    /** So many customers say the same. */
    void times(int times) throws Exception {
        String names = String.join(", ", columns.keySet());
        String marks = String.join(", ", java.util.Collections.nCopies(columns.size(), "?"));
        String insert = "insert into response (response_id, " + names + ") select gen_random_uuid()::text, " + marks
                + " from generate_series(1, ?)";
        VendorScope.ALL.call(() -> {
            try (Connection connection = database.getConnection();
                    PreparedStatement sql = connection.prepareStatement(insert)) {
                int at = 1;
                for (Object value : columns.values()) {
                    sql.setObject(at++, value);
                }
                sql.setInt(at, times);
                return sql.executeUpdate();
            }
        });
    }
}
