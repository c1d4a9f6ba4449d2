package dev.shorewise.feedback.responses;

import dev.shorewise.feedback.surveys.Question;
import dev.shorewise.feedback.surveys.QuestionKind;
import dev.shorewise.feedback.surveys.Questionnaire;
import dev.shorewise.kit.problems.InvalidParam;
import dev.shorewise.text.redaction.Redaction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One customer's answers, by the kind of question. Not every question need be answered, but one.
 *
 * @param csat satisfaction, 1 to 5; null if not answered
 * @param nps likelihood to recommend, 0 to 10; null if not answered
 * @param ces ease, 1 to 7; null if not answered
 * @param resolved whether the matter is resolved; null if not answered
 * @param comment the customer's own words without what names a person, at most {@value #LONGEST_COMMENT} characters;
 *     null if none. What was taken out is kept nowhere
 */
public record Answers(
        @Nullable Integer csat,
        @Nullable Integer nps,
        @Nullable Integer ces,
        @Nullable Resolution resolved,
        @Nullable String comment) {

    /** Characters of a comment at the most. */
    public static final int LONGEST_COMMENT = 10_000;

    private static final List<String> RESOLUTIONS =
            Arrays.stream(Resolution.values()).map(Resolution::name).toList();

    public Answers {
        comment = comment == null || comment.isBlank() ? null : comment.strip();
        checkScore(QuestionKind.CSAT, csat);
        checkScore(QuestionKind.NPS, nps);
        checkScore(QuestionKind.CES, ces);
        if (comment != null && (comment.length() > LONGEST_COMMENT || comment.indexOf('\0') >= 0)) {
            throw new IllegalArgumentException("a comment has at most " + LONGEST_COMMENT
                    + " characters and no NUL, but got one of " + comment.length());
        }
        if (comment != null) {
            String redacted = Redaction.of(comment);
            comment = redacted.substring(0, Math.min(redacted.length(), LONGEST_COMMENT));
        }
        if (csat == null && nps == null && ces == null && resolved == null && comment == null) {
            throw new IllegalArgumentException("a response answers at least one question");
        }
    }

    /**
     * Reads answers by the ids of the questions that they answer.
     *
     * @param asked the survey that was answered
     * @param given whole numbers for scores, text for words
     * @throws ResponseRefusal naming every answer that is not one
     */
    public static Answers of(Questionnaire asked, Map<String, ? extends @Nullable Object> given) {
        List<InvalidParam> refused = new ArrayList<>();
        Integer csat = null;
        Integer nps = null;
        Integer ces = null;
        Resolution resolved = null;
        String comment = null;
        for (Map.Entry<String, ? extends @Nullable Object> answer : given.entrySet()) {
            Question question = asked.question(answer.getKey()).orElse(null);
            Object value = answer.getValue();
            if (question == null) {
                refused.add(refused(answer.getKey(), "a question of this survey: " + ids(asked)));
            } else if (!fits(question.kind(), value)) {
                refused.add(refused(answer.getKey(), allowed(question.kind())));
            } else {
                switch (question.kind()) {
                    case CSAT -> csat = (Integer) value;
                    case NPS -> nps = (Integer) value;
                    case CES -> ces = (Integer) value;
                    case RESOLVED -> resolved = Resolution.valueOf(String.valueOf(value));
                    case TEXT -> comment = (String) value;
                }
            }
        }
        boolean scored = csat != null || nps != null || ces != null || resolved != null;
        if (refused.isEmpty() && !scored && (comment == null || comment.isBlank())) {
            refused.add(new InvalidParam("answers", "at least one answer"));
        }
        if (!refused.isEmpty()) {
            throw new ResponseRefusal(
                    ResponseRefusal.Kind.INVALID_ANSWERS, "Some answers do not fit their questions.", refused);
        }
        return new Answers(csat, nps, ces, resolved, comment);
    }

    private static boolean fits(QuestionKind kind, @Nullable Object value) {
        if (kind == QuestionKind.RESOLVED) {
            return RESOLUTIONS.contains(String.valueOf(value));
        }
        return kind.scale()
                .map(scale -> value instanceof Integer score && scale.contains(score))
                .orElseGet(() -> value instanceof String text
                        && text.strip().length() <= LONGEST_COMMENT
                        && text.indexOf('\0') < 0);
    }

    private static String allowed(QuestionKind kind) {
        if (kind == QuestionKind.RESOLVED) {
            return "one of " + String.join(", ", RESOLUTIONS);
        }
        return kind.scale()
                .map(QuestionKind.Scale::toString)
                .orElse("text of at most " + LONGEST_COMMENT + " characters, without NUL");
    }

    private static String ids(Questionnaire asked) {
        return String.join(", ", asked.questions().stream().map(Question::id).toList());
    }

    private static InvalidParam refused(String question, String allowed) {
        return new InvalidParam("answers." + question, allowed);
    }

    private static void checkScore(QuestionKind kind, @Nullable Integer score) {
        kind.scale().filter(scale -> score != null && !scale.contains(score)).ifPresent(scale -> {
            throw new IllegalArgumentException(kind + " is " + scale + ", but got " + score);
        });
    }
}
