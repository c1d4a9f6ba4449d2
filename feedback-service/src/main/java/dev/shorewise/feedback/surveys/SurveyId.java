package dev.shorewise.feedback.surveys;

/**
 * Names a survey in all its versions.
 *
 * @param value a slug that the administrator chose
 */
public record SurveyId(String value) {

    public SurveyId {
        value = Slugs.check("survey id", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
