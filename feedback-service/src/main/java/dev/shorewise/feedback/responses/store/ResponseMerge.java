package dev.shorewise.feedback.responses.store;

import static dev.shorewise.kit.imports.copy.MergePlan.columns;

import dev.shorewise.feedback.responses.Answers;
import dev.shorewise.feedback.responses.Occasion;
import dev.shorewise.feedback.responses.Response;
import dev.shorewise.kit.imports.Applied;
import dev.shorewise.kit.imports.copy.CopyText;
import dev.shorewise.kit.imports.copy.MergePlan;
import dev.shorewise.kit.imports.copy.StagedMerge;
import dev.shorewise.kit.imports.copy.StagedMerge.Staged;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Brings the responses of one vendor and source to a given state, without those parts that were erased. */
final class ResponseMerge {

    private static final MergePlan PLAN = MergePlan.of(
                    "response",
                    "response_identity",
                    List.of("vendor_id", "source"),
                    columns("text", "response_id"),
                    columns(
                            "text",
                            "survey_id",
                            "integer",
                            "survey_version",
                            "timestamptz",
                            "responded_at",
                            "text",
                            "contact_id",
                            "timestamptz",
                            "contact_at",
                            "text",
                            "site_id delivery_model channel queue language reason agent customer",
                            "smallint",
                            "csat nps ces",
                            "text",
                            "resolved",
                            "text[]",
                            "others",
                            "text",
                            "comment",
                            "integer",
                            "wait_s handle_s transfers"),
                    """
            insert into response_history (response_pk, revision, vendor_id, content)
            select id, revision, vendor_id, to_jsonb(old) from old""")
            .but(Set.of("survey_version"), List.of("read_by = null"));

    /** Who asked to be forgotten stays so, whatever a file brings. */
    private static final String FORGET_ERASED = """
            update staged_response set customer = null, contact_id = null, comment = null
            where customer in (select customer from response_erasure)
            """;

    private static final String DROP_EMPTY =
            "delete from staged_response where num_nonnulls(csat, nps, ces, resolved, others, comment) = 0";

    private static final String COUNT_CHANGES = """
            insert into response_revision (vendor_id, revision, changed_at) values (?, ?, now())
            on conflict on constraint response_revision_pk do update
            set revision = response_revision.revision + excluded.revision, changed_at = excluded.changed_at
            """;

    private final Connection connection;
    private final String vendorId;
    private final String source;

    ResponseMerge(Connection connection, String vendorId, String source) {
        this.connection = connection;
        this.vendorId = vendorId;
        this.source = source;
    }

    /** Merges responses of the vendor and source; no two with the same id. */
    Applied merge(List<Staged<Response>> staged) throws SQLException {
        StagedMerge merge = new StagedMerge(connection, PLAN, vendorId, source);
        merge.stage(staged, ResponseMerge::write);
        forgetErased();
        Applied applied = merge.apply();
        countChanges(applied.created().records() + applied.restated().records());
        return applied;
    }

    private void forgetErased() throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute(FORGET_ERASED);
            sql.execute(DROP_EMPTY);
        }
    }

    private static void write(CopyText copy, Response response) {
        Occasion occasion = response.occasion();
        Answers answers = response.answers();
        copy.add(response.key().responseId())
                .add(response.survey().value())
                .add(response.surveyVersion())
                .addTimestamp(ChronoUnit.MICROS.between(Instant.EPOCH, occasion.respondedAt()))
                .add(occasion.contact().id());
        Instant contactAt = occasion.contact().at();
        if (contactAt == null) {
            copy.addNull();
        } else {
            copy.addTimestamp(ChronoUnit.MICROS.between(Instant.EPOCH, contactAt));
        }
        copy.add(occasion.place().siteId())
                .add(name(occasion.place().deliveryModel()))
                .add(name(occasion.matter().channel()))
                .add(occasion.matter().queue())
                .add(occasion.matter().language())
                .add(occasion.matter().reason())
                .add(occasion.people().agent())
                .add(occasion.people().customer());
        score(copy, answers.csat());
        score(copy, answers.nps());
        score(copy, answers.ces());
        copy.add(name(answers.resolved()))
                .add(OtherAnswers.literal(answers.others()))
                .add(answers.comment());
        score(copy, occasion.service().waitSeconds());
        score(copy, occasion.service().handleSeconds());
        score(copy, occasion.service().transfers());
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static void score(CopyText copy, @Nullable Integer score) {
        if (score == null) {
            copy.addNull();
        } else {
            copy.add(score.longValue());
        }
    }

    private void countChanges(long changes) throws SQLException {
        if (changes == 0) {
            return;
        }
        try (PreparedStatement sql = connection.prepareStatement(COUNT_CHANGES)) {
            sql.setString(1, vendorId);
            sql.setLong(2, changes);
            sql.executeUpdate();
        }
    }
}
