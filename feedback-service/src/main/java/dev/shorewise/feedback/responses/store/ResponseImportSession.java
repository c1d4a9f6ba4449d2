package dev.shorewise.feedback.responses.store;

import dev.shorewise.feedback.responses.Answers;
import dev.shorewise.feedback.responses.Channel;
import dev.shorewise.feedback.responses.DeliveryModel;
import dev.shorewise.feedback.responses.Occasion;
import dev.shorewise.feedback.responses.Resolution;
import dev.shorewise.feedback.responses.Response;
import dev.shorewise.feedback.responses.ResponseKey;
import dev.shorewise.feedback.responses.store.ResponseImport.At;
import dev.shorewise.feedback.surveys.QuestionKind;
import dev.shorewise.feedback.surveys.Survey;
import dev.shorewise.feedback.surveys.SurveyId;
import dev.shorewise.kit.imports.Applied;
import dev.shorewise.kit.imports.ImportContext;
import dev.shorewise.kit.imports.ImportRecord;
import dev.shorewise.kit.imports.ImportTarget;
import dev.shorewise.kit.imports.RowProblem;
import dev.shorewise.kit.imports.copy.StagedMerge.Staged;
import dev.shorewise.text.redaction.Redaction;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One run of one file of responses. */
final class ResponseImportSession implements ImportTarget.Session {

    private static final List<At> ANSWERS = List.of(At.CSAT, At.NPS, At.CES, At.RESOLVED, At.COMMENT);

    private static final long MILLIS = 1_000;

    private final ImportContext context;
    private final Map<String, Survey> surveys;

    ResponseImportSession(ImportContext context, Map<String, Survey> surveys) {
        this.context = context;
        this.surveys = surveys;
    }

    @Override
    public Set<String> erased(Connection connection, Set<String> pseudonyms) throws SQLException {
        return ErasureRows.known(connection, pseudonyms);
    }

    @Override
    public Optional<RowProblem> check(ImportRecord row) {
        Survey survey = surveys.get(text(row, At.SURVEY_ID));
        if (survey == null) {
            return problem(At.SURVEY_ID, "unknown-survey", "surveyId: the id of a published survey");
        }
        String responseId = text(row, At.RESPONSE_ID);
        if (responseId != null && !responseId.equals(row.identity())) {
            return problem(
                    At.RESPONSE_ID, "not-the-identity", "responseId: the same columns as the profile's identity");
        }
        Optional<RowProblem> score = score(row, At.CSAT, survey, QuestionKind.CSAT)
                .or(() -> score(row, At.NPS, survey, QuestionKind.NPS))
                .or(() -> score(row, At.CES, survey, QuestionKind.CES));
        if (score.isPresent()) {
            return score;
        }
        if (row.has(At.RESOLVED.ordinal()) && !survey.content().asks(QuestionKind.RESOLVED)) {
            return problem(At.RESOLVED, "not-asked", "resolved: the survey does not ask this");
        }
        if (ANSWERS.stream().noneMatch(answer -> row.has(answer.ordinal()))) {
            return Optional.of(
                    RowProblem.ofRow("no-answer", "csat, nps, ces, resolved or comment: at least one of them"));
        }
        return time(row, At.RESPONDED_AT)
                .or(() -> time(row, At.CONTACT_AT))
                .or(() -> upTo(row, At.WAIT, Occasion.Service.LONGEST * MILLIS))
                .or(() -> upTo(row, At.HANDLING, Occasion.Service.LONGEST * MILLIS))
                .or(() -> upTo(row, At.TRANSFERS, Occasion.Service.MOST_TRANSFERS));
    }

    private static Optional<RowProblem> upTo(ImportRecord row, At at, long most) {
        boolean fits = !row.has(at.ordinal()) || (row.number(at.ordinal()) >= 0 && row.number(at.ordinal()) <= most);
        return fits
                ? Optional.empty()
                : problem(at, "not-plausible", at.field().name() + ": not below 0, and not as much");
    }

    private static Optional<RowProblem> time(ImportRecord row, At at) {
        Instant time = row.instant(at.ordinal());
        return time == null || Occasion.isPlausible(time)
                ? Optional.empty()
                : problem(at, "not-plausible", at.field().name() + ": from 1970 to 9999");
    }

    /** As of comments that are taken: what names a person is gone before anything is stored. */
    @Override
    public String keepable(String said) {
        return Redaction.of(said);
    }

    @Override
    public Applied apply(Connection connection, List<ImportRecord> records) throws SQLException {
        return new ResponseMerge(connection, context.vendorId(), context.profileId())
                .merge(records.stream()
                        .map(row -> new Staged<>(response(row), row.rows()))
                        .toList());
    }

    private Response response(ImportRecord row) {
        Survey survey = Objects.requireNonNull(surveys.get(text(row, At.SURVEY_ID)));
        return new Response(
                new ResponseKey(context.vendorId(), context.profileId(), row.identity()),
                new SurveyId(survey.id().value()),
                survey.version(),
                new Occasion(
                        Objects.requireNonNull(row.instant(At.RESPONDED_AT.ordinal())),
                        new Occasion.Contact(text(row, At.CONTACT_ID), row.instant(At.CONTACT_AT.ordinal())),
                        new Occasion.Place(
                                text(row, At.SITE_ID), choice(row, At.DELIVERY_MODEL, DeliveryModel::valueOf)),
                        new Occasion.Matter(
                                choice(row, At.CHANNEL, Channel::valueOf),
                                text(row, At.QUEUE),
                                text(row, At.LANGUAGE),
                                text(row, At.REASON)),
                        new Occasion.People(text(row, At.AGENT), text(row, At.CUSTOMER)),
                        new Occasion.Service(
                                seconds(row, At.WAIT), seconds(row, At.HANDLING), number(row, At.TRANSFERS))),
                new Answers(
                        number(row, At.CSAT),
                        number(row, At.NPS),
                        number(row, At.CES),
                        choice(row, At.RESOLVED, Resolution::valueOf),
                        text(row, At.COMMENT)));
    }

    private static Optional<RowProblem> score(ImportRecord row, At at, Survey survey, QuestionKind kind) {
        if (!row.has(at.ordinal())) {
            return Optional.empty();
        }
        if (!survey.content().asks(kind)) {
            return problem(at, "not-asked", at.field().name() + ": the survey does not ask this");
        }
        return kind.scale()
                .filter(scale -> !scale.contains(row.number(at.ordinal())))
                .flatMap(scale -> problem(
                        at, "out-of-range", at.field().name() + ": " + scale + ", not " + row.number(at.ordinal())));
    }

    private static Optional<RowProblem> problem(At at, String code, String reason) {
        return Optional.of(new RowProblem(at.field().name(), code, reason));
    }

    private static @Nullable String text(ImportRecord row, At at) {
        return row.text(at.ordinal());
    }

    private static <E> @Nullable E choice(ImportRecord row, At at, Function<String, E> byName) {
        String name = text(row, at);
        return name == null ? null : byName.apply(name);
    }

    private static @Nullable Integer seconds(ImportRecord row, At at) {
        return row.has(at.ordinal()) ? Math.toIntExact(row.number(at.ordinal()) / MILLIS) : null;
    }

    private static @Nullable Integer number(ImportRecord row, At at) {
        return row.has(at.ordinal()) ? Math.toIntExact(row.number(at.ordinal())) : null;
    }
}
