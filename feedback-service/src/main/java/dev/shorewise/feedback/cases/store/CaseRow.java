package dev.shorewise.feedback.cases.store;

import dev.shorewise.feedback.cases.CustomerCase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** A row as a case. */
final class CaseRow {

    private CaseRow() {}

    static CustomerCase read(ResultSet row) throws SQLException {
        return new CustomerCase(
                row.getObject("id", UUID.class),
                row.getInt("revision"),
                new CustomerCase.About(
                        row.getString("vendor_id"),
                        row.getObject("response_pk", UUID.class),
                        text(row, "rule_id"),
                        text(row, "question")),
                new CustomerCase.Duty(
                        row.getString("owner"),
                        text(row, "escalate_to"),
                        instant(row, "opened_at").orElseThrow(),
                        instant(row, "due_at").orElseThrow(),
                        instant(row, "escalated_at")),
                CustomerCase.State.valueOf(row.getString("state")),
                new CustomerCase.Closing(
                        text(row, "root_cause").map(CustomerCase.RootCause::valueOf),
                        text(row, "explanation"),
                        text(row, "action"),
                        Optional.ofNullable(row.getObject("acted_on", LocalDate.class)),
                        instant(row, "closed_at"),
                        new CustomerCase.Afterwards(
                                text(row, "follow_up").map(CustomerCase.FollowUp::valueOf),
                                Optional.ofNullable(row.getObject("follow_up_csat", Integer.class)),
                                text(row, "follow_up_words"),
                                instant(row, "followed_up_at"))));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
