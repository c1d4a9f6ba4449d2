package dev.shorewise.feedback.responses.store;

import dev.shorewise.feedback.responses.Answers;
import dev.shorewise.feedback.responses.Occasion;
import dev.shorewise.feedback.responses.Response;
import dev.shorewise.kit.imports.Applied;
import dev.shorewise.kit.imports.Tally;
import dev.shorewise.kit.imports.copy.CopyText;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Brings the responses of one vendor and source to a given state: copied into a temporary table, then one statement for
 * the new ones and one for the changed ones. All run in the caller's transaction. Two that send the same response at
 * once are settled by the constraint {@code response_identity}.
 */
final class ResponseMerge {

    private static final String STAGE = """
            create temporary table if not exists staged_response (
                response_id text, rows integer, survey_id text, survey_version integer, responded_at timestamptz,
                contact_id text, contact_at timestamptz, site_id text, delivery_model text, channel text, queue text,
                language text, reason text, agent text, customer text,
                csat smallint, nps smallint, ces smallint, resolved text, others text[], comment text,
                wait_s integer, handle_s integer, transfers integer
            ) on commit delete rows
            """;

    /** Who asked to be forgotten stays so, whatever a file brings. */
    private static final String FORGET_ERASED = """
            update staged_response set customer = null, contact_id = null, comment = null
            where customer in (select customer from response_erasure)
            """;

    private static final String DROP_EMPTY =
            "delete from staged_response where num_nonnulls(csat, nps, ces, resolved, others, comment) = 0";

    private static final String CREATE = """
            with created as (
                insert into response (vendor_id, source, response_id, survey_id, survey_version, responded_at,
                    contact_id, contact_at, site_id, delivery_model, channel, queue, language, reason, agent, customer,
                    csat, nps, ces, resolved, others, comment, wait_s, handle_s, transfers)
                select ?, ?, response_id, survey_id, survey_version, responded_at,
                    contact_id, contact_at, site_id, delivery_model, channel, queue, language, reason, agent, customer,
                    csat, nps, ces, resolved, others, comment, wait_s, handle_s, transfers
                from staged_response order by response_id
                on conflict on constraint response_identity do nothing
                returning response_id)
            select count(*), coalesce(sum(staged.rows), 0)
            from created join staged_response staged using (response_id)
            """;

    private static final String RESTATE = """
            with old as (
                select r.* from response r join staged_response s using (response_id)
                where r.vendor_id = ? and r.source = ?
                  and (r.survey_id, r.responded_at, r.contact_id, r.contact_at, r.site_id, r.delivery_model, r.channel,
                       r.queue, r.language, r.reason, r.agent, r.customer, r.csat, r.nps, r.ces, r.resolved,
                       r.others, r.comment, r.wait_s, r.handle_s, r.transfers)
                      is distinct from
                      (s.survey_id, s.responded_at, s.contact_id, s.contact_at, s.site_id, s.delivery_model, s.channel,
                       s.queue, s.language, s.reason, s.agent, s.customer, s.csat, s.nps, s.ces, s.resolved,
                       s.others, s.comment, s.wait_s, s.handle_s, s.transfers)
                order by r.response_id for update of r),
            kept as (
                insert into response_history (response_pk, revision, vendor_id, content)
                select id, revision, vendor_id, to_jsonb(old) from old),
            restated as (
                update response r set
                    survey_id = s.survey_id, survey_version = s.survey_version, responded_at = s.responded_at,
                    contact_id = s.contact_id, contact_at = s.contact_at, site_id = s.site_id,
                    delivery_model = s.delivery_model, channel = s.channel, queue = s.queue, language = s.language,
                    reason = s.reason, agent = s.agent, customer = s.customer, csat = s.csat, nps = s.nps, ces = s.ces,
                    resolved = s.resolved, others = s.others, comment = s.comment, wait_s = s.wait_s,
                    handle_s = s.handle_s, transfers = s.transfers,
                    revision = r.revision + 1, updated_at = now(), read_by = null
                from old join staged_response s using (response_id)
                where r.id = old.id
                returning s.rows)
            select count(*), coalesce(sum(rows), 0) from restated
            """;

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

    /**
     * A response and how many rows of a file it is made of.
     *
     * @param response of the vendor and source of this merge
     * @param rows 1 or more
     */
    record Staged(Response response, int rows) {}

    /** Merges them; no two with the same id. */
    Applied merge(List<Staged> staged) throws SQLException {
        stage(staged);
        forgetErased();
        Tally created = tally(CREATE);
        Tally restated = tally(RESTATE);
        long rows = staged.stream().mapToLong(Staged::rows).sum();
        Tally unchanged = new Tally(
                staged.size() - created.records() - restated.records(), rows - created.rows() - restated.rows());
        countChanges(created.records() + restated.records());
        return new Applied(created, unchanged, restated);
    }

    private void forgetErased() throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute(FORGET_ERASED);
            sql.execute(DROP_EMPTY);
        }
    }

    private void stage(List<Staged> staged) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute(STAGE);
            sql.execute("truncate staged_response");
            try (CopyText copy = CopyText.into(connection, "staged_response")) {
                for (Staged one : staged) {
                    write(copy, one);
                }
                copy.finish();
            }
            sql.execute("analyze staged_response");
        }
    }

    private static void write(CopyText copy, Staged staged) throws SQLException {
        Response response = staged.response();
        Occasion occasion = response.occasion();
        Answers answers = response.answers();
        copy.add(response.key().responseId())
                .add(staged.rows())
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
        copy.endRow();
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

    private Tally tally(String merge) throws SQLException {
        try (PreparedStatement sql = connection.prepareStatement(merge)) {
            sql.setString(1, vendorId);
            sql.setString(2, source);
            try (ResultSet counted = sql.executeQuery()) {
                counted.next();
                return new Tally(counted.getLong(1), counted.getLong(2));
            }
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
