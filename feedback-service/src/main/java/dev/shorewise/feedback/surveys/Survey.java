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

    /** The same with another wording of the question of a kind, in this survey's language alone; nothing is stored. */
    public Survey asking(QuestionKind kind, String wording) {
        return new Survey(id, version, content.asking(kind, wording), publishedAt);
    }

    /** The version after this one; this one if nothing differs. */
    public Survey changedTo(Questionnaire wanted, Instant now) {
        return wanted.equals(content) ? this : new Survey(id, version + 1, wanted, now);
    }
}
