package dev.shorewise.feedback.surveys.store;

import dev.shorewise.feedback.surveys.Questionnaire;
import dev.shorewise.feedback.surveys.Survey;
import dev.shorewise.feedback.surveys.SurveyId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.NullUnmarked;

/** One version of a survey. */
@Entity
@Table(name = "survey_version")
@NullUnmarked
class SurveyVersionRow {

    @EmbeddedId
    SurveyVersionKey key;

    String title;

    @Column(name = "published_at")
    Instant publishedAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(
            name = "survey_question",
            joinColumns = {@JoinColumn(name = "survey_id"), @JoinColumn(name = "version")})
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    List<QuestionRow> questions = new ArrayList<>();

    static SurveyVersionRow of(Survey survey) {
        SurveyVersionRow row = new SurveyVersionRow();
        row.key = new SurveyVersionKey(survey.id().value(), survey.version());
        row.title = survey.content().title();
        row.publishedAt = survey.publishedAt();
        survey.content().questions().stream().map(QuestionRow::of).forEach(row.questions::add);
        return row;
    }

    Survey toSurvey() {
        return new Survey(
                new SurveyId(key.surveyId()),
                key.version(),
                new Questionnaire(
                        title, questions.stream().map(QuestionRow::toQuestion).toList()),
                publishedAt);
    }
}
