package dev.shorewise.feedback.surveys;

/**
 * One answer that can be chosen.
 *
 * @param id names it within its question, in all versions and languages; a slug
 * @param wording what the customer reads, at most 500 characters
 */
public record Option(String id, String wording) {

    public Option {
        id = Slugs.check("option id", id);
        wording = Question.wording(id, wording);
    }
}
