package dev.shorewise.feedback.surveys.rest;

import dev.shorewise.feedback.surveys.Language;
import dev.shorewise.feedback.surveys.Questionnaire;
import dev.shorewise.feedback.surveys.Translations;
import dev.shorewise.kit.problems.KitRefusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a survey asks, as callers write it. */
@Schema(name = "Questionnaire")
record QuestionnaireJson(
        @NotBlank @Size(max = 200) @Schema(examples = "After the call")
        String title,

        @Schema(description = LANGUAGE, examples = "en") @Nullable
        String language,

        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid QuestionJson> questions,

        @Schema(description = TRANSLATIONS, examples = TRANSLATED) @Nullable
        Map<String, Map<String, @NotNull String>> translations) {

    static final String LANGUAGE = "The language of all wordings here, BCP 47; en if absent.";
    static final String TRANSLATIONS =
            "By language, the wordings of 'title', of questions by id and of options by 'question.option'. What is not"
                    + " translated is shown in the survey's own language.";
    static final String TRANSLATED = "{\"de\": {\"title\": \"Nach dem Anruf\", \"satisfied\": \"Wie zufrieden?\"}}";

    Questionnaire toQuestionnaire() {
        return read(title, language, questions, translations);
    }

    static Questionnaire read(
            String title,
            @Nullable String language,
            List<QuestionJson> questions,
            @Nullable Map<String, Map<String, String>> translations) {
        try {
            return new Questionnaire(
                    title,
                    questions.stream().map(QuestionJson::toQuestion).toList(),
                    language == null ? Language.ENGLISH : new Language(language),
                    translations == null ? Translations.NONE : new Translations(translations));
        } catch (IllegalArgumentException e) {
            throw KitRefusal.badParameter("questions", String.valueOf(e.getMessage()));
        }
    }
}
