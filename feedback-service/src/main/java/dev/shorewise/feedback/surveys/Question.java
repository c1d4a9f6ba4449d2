package dev.shorewise.feedback.surveys;

/**
 * One question as it is put.
 *
 * @param id names the question within its survey, in all versions; a slug
 * @param kind what kind of answer it takes
 * @param wording what the customer reads, at most 500 characters
 */
public record Question(String id, QuestionKind kind, String wording) {

    private static final int LONGEST = 500;

    public Question {
        id = Slugs.check("question id", id);
        wording = wording.strip();
        if (wording.isEmpty() || wording.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "the wording of " + id + " has 1 to " + LONGEST + " characters, but got " + wording.length());
        }
    }
}
