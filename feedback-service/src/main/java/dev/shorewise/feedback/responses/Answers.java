package dev.shorewise.feedback.responses;

import dev.shorewise.feedback.surveys.Question;
import dev.shorewise.feedback.surveys.QuestionKind;
import dev.shorewise.feedback.surveys.Questionnaire;
import dev.shorewise.kit.problems.InvalidParam;
import dev.shorewise.text.redaction.Redaction;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One customer's answers, by the kind of question. Not every question need be answered, but one.
 *
 * @param csat satisfaction, 1 to 5; null if not answered
 * @param nps likelihood to recommend, 0 to 10; null if not answered
 * @param ces ease, 1 to 7; null if not answered
 * @param resolved whether the matter is resolved; null if not answered
 * @param others choices and ratings by question id: an option's id, or a number written out
 * @param comment the customer's own words without what names a person, at most {@value #LONGEST_COMMENT} characters;
 *     null if none. What was taken out is kept nowhere
 */
public record Answers(
        @Nullable Integer csat,
        @Nullable Integer nps,
        @Nullable Integer ces,
        @Nullable Resolution resolved,
        Map<String, String> others,
        @Nullable String comment) {

    /** Characters of a comment at the most. */
    public static final int LONGEST_COMMENT = 10_000;

    public Answers {
        others = Map.copyOf(others);
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
        if (csat == null && nps == null && ces == null && resolved == null && others.isEmpty() && comment == null) {
            throw new IllegalArgumentException("a response answers at least one question");
        }
    }

    /** Answers without choices and ratings. */
    public Answers(
            @Nullable Integer csat,
            @Nullable Integer nps,
            @Nullable Integer ces,
            @Nullable Resolution resolved,
            @Nullable String comment) {
        this(csat, nps, ces, resolved, Map.of(), comment);
    }

    /**
     * Reads answers by the ids of the questions that they answer.
     *
     * @param asked the survey that was answered
     * @param given whole numbers for scores, text for words and choices
     * @throws ResponseRefusal naming every answer that is not one
     */
    public static Answers of(Questionnaire asked, Map<String, ? extends @Nullable Object> given) {
        Set<String> shown = asked.shown(given);
        List<InvalidParam> refused = new ArrayList<>();
        Map<QuestionKind, Object> byKind = new EnumMap<>(QuestionKind.class);
        Map<String, String> others = new HashMap<>();
        for (Map.Entry<String, ? extends @Nullable Object> answer : given.entrySet()) {
            Question question = asked.question(answer.getKey()).orElse(null);
            Object value = answer.getValue();
            if (question == null) {
                refused.add(refused(answer.getKey(), "a question of this survey: " + ids(asked)));
            } else if (value == null || !fits(question, value)) {
                refused.add(refused(answer.getKey(), allowed(question)));
            } else if (!shown.contains(question.id())) {
                refused.add(refused(answer.getKey(), "no answer: the other answers do not lead to this question"));
            } else if (question.kind().isRepeatable()) {
                others.put(question.id(), value.toString());
            } else if (!(value instanceof String text && text.isBlank())) {
                byKind.put(question.kind(), value);
            }
        }
        if (refused.isEmpty() && byKind.isEmpty() && others.isEmpty()) {
            refused.add(new InvalidParam("answers", "at least one answer"));
        }
        if (!refused.isEmpty()) {
            throw new ResponseRefusal(
                    ResponseRefusal.Kind.INVALID_ANSWERS, "Some answers do not fit their questions.", refused);
        }
        Object resolved = byKind.get(QuestionKind.RESOLVED);
        return new Answers(
                (Integer) byKind.get(QuestionKind.CSAT),
                (Integer) byKind.get(QuestionKind.NPS),
                (Integer) byKind.get(QuestionKind.CES),
                resolved == null ? null : Resolution.valueOf(resolved.toString()),
                others,
                (String) byKind.get(QuestionKind.TEXT));
    }

    private static boolean fits(Question question, Object value) {
        if (question.scale().isPresent()) {
            return value instanceof Integer score && question.scale().get().contains(score);
        }
        if (question.kind() != QuestionKind.TEXT) {
            return value instanceof String word && question.words().contains(word);
        }
        return value instanceof String text && text.strip().length() <= LONGEST_COMMENT && text.indexOf('\0') < 0;
    }

    private static String allowed(Question question) {
        if (question.scale().isPresent()) {
            return question.scale().get().toString();
        }
        return question.kind() == QuestionKind.TEXT
                ? "text of at most " + LONGEST_COMMENT + " characters, without NUL"
                : "one of " + String.join(", ", new TreeSet<>(question.words()));
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
