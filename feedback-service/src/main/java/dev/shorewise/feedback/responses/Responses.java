package dev.shorewise.feedback.responses;

import dev.shorewise.feedback.responses.store.AnswerCounts;
import dev.shorewise.feedback.responses.store.ResponseRows;
import dev.shorewise.feedback.surveys.Survey;
import dev.shorewise.feedback.surveys.SurveyId;
import dev.shorewise.feedback.surveys.Surveys;
import dev.shorewise.kit.problems.InvalidParam;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The responses that the client has gathered about its vendors. */
@ApplicationScoped
public class Responses {

    private final Surveys surveys;
    private final ResponseRows rows;
    private final AnswerCounts counts;

    Responses(Surveys surveys, ResponseRows rows, AnswerCounts counts) {
        this.surveys = surveys;
        this.rows = rows;
        this.counts = counts;
    }

    /**
     * Takes one response to the newest version of a survey.
     *
     * @param given the answers by question id: whole numbers for scores, text for words
     * @throws ResponseRefusal if there is no such survey or an answer does not fit
     */
    @Transactional
    public Recorded record(
            ResponseKey key, SurveyId survey, Occasion occasion, Map<String, ? extends @Nullable Object> given) {
        Survey asked = surveys.find(survey)
                .orElseThrow(() -> new ResponseRefusal(
                        ResponseRefusal.Kind.UNKNOWN_SURVEY,
                        "There is no survey '" + survey + "'.",
                        List.of(new InvalidParam("surveyId", "the id of a published survey"))));
        return record(key, asked, occasion, given);
    }

    /**
     * Takes one response to that version of a survey.
     *
     * @throws ResponseRefusal if an answer does not fit
     */
    @Transactional
    public Recorded record(
            ResponseKey key, Survey asked, Occasion occasion, Map<String, ? extends @Nullable Object> given) {
        Response response =
                new Response(key, asked.id(), asked.version(), occasion, Answers.of(asked.content(), given));
        Recorded.Fate fate = rows.record(response);
        return new Recorded(
                fate,
                rows.find(key)
                        .orElseThrow(() -> new ResponseRefusal(
                                ResponseRefusal.Kind.CUSTOMER_FORGOTTEN,
                                "This customer asked to be forgotten, and the response holds nothing but words.",
                                List.of())));
    }

    /** One response that the caller may see. */
    @Transactional
    public Optional<StoredResponse> find(UUID id) {
        return rows.find(id);
    }

    /** Responses by id, after the given one. */
    @Transactional
    public List<StoredResponse> list(ResponseFilter filter, Optional<UUID> after, int most) {
        return rows.list(filter, after, most);
    }

    /**
     * The months of a vendor that have any score, counted in a zone. Months at the ends may be cut by the period.
     *
     * @param from the first instant
     * @param to the first instant after the period
     */
    @Transactional
    public List<MonthlyAnswers> byMonth(VendorMonths asked) {
        return counts.byMonth(asked);
    }

    /** Counts the changes to a vendor's responses since ever: equal revisions mean equal figures. */
    @Transactional
    public long revision(String vendorId) {
        return counts.revision(vendorId);
    }
}
