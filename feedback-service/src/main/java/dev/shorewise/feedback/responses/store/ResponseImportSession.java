package dev.shorewise.feedback.responses.store;

import dev.shorewise.feedback.responses.Answers;
import dev.shorewise.feedback.responses.Occasion;
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
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One run of one file of responses. */
final class ResponseImportSession implements ImportTarget.Session {

    private final ImportContext context;
    private final Map<String, Survey> surveys;

    ResponseImportSession(ImportContext context, Map<String, Survey> surveys) {
        this.context = context;
        this.surveys = surveys;
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
        Optional<RowProblem> score =
                score(row, At.CSAT, survey, QuestionKind.CSAT).or(() -> score(row, At.NPS, survey, QuestionKind.NPS));
        if (score.isPresent()) {
            return score;
        }
        if (!row.has(At.CSAT.ordinal()) && !row.has(At.NPS.ordinal()) && !row.has(At.COMMENT.ordinal())) {
            return Optional.of(RowProblem.ofRow("no-answer", "csat, nps or comment: at least one of them"));
        }
        if (!Occasion.isPlausible(Objects.requireNonNull(row.instant(At.RESPONDED_AT.ordinal())))) {
            return problem(At.RESPONDED_AT, "not-plausible", "respondedAt: from 1970 to 9999");
        }
        return Optional.empty();
    }

    @Override
    public Applied apply(Connection connection, List<ImportRecord> records) throws SQLException {
        return new ResponseMerge(connection, context.vendorId(), context.profileId())
                .merge(records.stream()
                        .map(row -> new ResponseMerge.Staged(response(row), row.rows()))
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
                        text(row, At.CONTACT_ID),
                        text(row, At.SITE_ID),
                        text(row, At.QUEUE),
                        text(row, At.LANGUAGE),
                        new Occasion.People(text(row, At.AGENT), text(row, At.CUSTOMER))),
                new Answers(number(row, At.CSAT), number(row, At.NPS), text(row, At.COMMENT)));
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

    private static @Nullable Integer number(ImportRecord row, At at) {
        return row.has(at.ordinal()) ? Math.toIntExact(row.number(at.ordinal())) : null;
    }
}
