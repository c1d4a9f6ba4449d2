package dev.shorewise.feedback.surveys;

import java.time.Instant;

/**
 * One version of a survey. It is published when it is stored and stays as it is for ever; a change is the next version.
 *
 * @param id names the survey
 * @param version counts from 1
 * @param content what is asked
 * @param publishedAt when this version was stored
 */
public record Survey(SurveyId id, int version, Questionnaire content, Instant publishedAt) {

    /** The version after this one; this one if nothing differs. */
    public Survey changedTo(Questionnaire wanted, Instant now) {
        return wanted.equals(content) ? this : new Survey(id, version + 1, wanted, now);
    }
}
