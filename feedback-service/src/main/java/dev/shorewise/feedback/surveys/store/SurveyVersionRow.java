package dev.shorewise.feedback.surveys.store;

import dev.shorewise.feedback.surveys.Language;
import dev.shorewise.feedback.surveys.Option;
import dev.shorewise.feedback.surveys.Question;
import dev.shorewise.feedback.surveys.Questionnaire;
import dev.shorewise.feedback.surveys.Survey;
import dev.shorewise.feedback.surveys.SurveyId;
import dev.shorewise.feedback.surveys.Translations;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    String language;

    @Column(name = "published_at")
    Instant publishedAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(
            name = "survey_question",
            joinColumns = {@JoinColumn(name = "survey_id"), @JoinColumn(name = "version")})
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    List<QuestionRow> questions = new ArrayList<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(
            name = "survey_option",
            joinColumns = {@JoinColumn(name = "survey_id"), @JoinColumn(name = "version")})
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    List<OptionRow> options = new ArrayList<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(
            name = "survey_translation",
            joinColumns = {@JoinColumn(name = "survey_id"), @JoinColumn(name = "version")})
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    List<TranslationRow> translations = new ArrayList<>();

    static SurveyVersionRow of(Survey survey) {
        SurveyVersionRow row = new SurveyVersionRow();
        row.key = new SurveyVersionKey(survey.id().value(), survey.version());
        row.title = survey.content().title();
        row.publishedAt = survey.publishedAt();
        row.language = survey.content().language().tag();
        for (Question question : survey.content().questions()) {
            row.questions.add(QuestionRow.of(question));
            question.options()
                    .forEach(option -> row.options.add(new OptionRow(question.id(), option.id(), option.wording())));
        }
        new TreeMap<>(survey.content().translations().languages()).forEach((tag, items) -> new TreeMap<>(items)
                .forEach((item, wording) -> row.translations.add(new TranslationRow(tag, item, wording))));
        return row;
    }

    Survey toSurvey() {
        return new Survey(
                new SurveyId(key.surveyId()),
                key.version(),
                new Questionnaire(
                        title,
                        questions.stream()
                                .map(question -> question.toQuestion(options(question)))
                                .toList(),
                        new Language(language),
                        translations()),
                publishedAt);
    }

    private List<Option> options(QuestionRow question) {
        return options.stream()
                .filter(option -> option.questionId().equals(question.questionId()))
                .map(OptionRow::toOption)
                .toList();
    }

    private Translations translations() {
        Map<String, Map<String, String>> languages = new HashMap<>();
        translations.forEach(row -> languages
                .computeIfAbsent(row.language(), tag -> new HashMap<>())
                .put(row.item(), row.wording()));
        return new Translations(languages);
    }
}
