package dev.shorewise.feedback.invitations.rest;

import dev.shorewise.feedback.surveys.Question;
import dev.shorewise.feedback.surveys.QuestionKind;
import dev.shorewise.feedback.surveys.Questionnaire;
import dev.shorewise.text.redaction.Redaction;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a customer's browser sent. Anything that is not an answer to a question of the survey is passed over in silence: a
 * customer is not shown errors of forms that no customer has.
 */
final class AnswerForm {

    private static final int MOST_FIELDS = 100;
    private static final int LONGEST_COMMENT = 5_000;
    private static final String CONTROLS = "[\\p{Cntrl}&&[^\\n\\t]]";

    private final Map<String, String> fields = new HashMap<>();

    AnswerForm(String body) {
        for (String pair : body.split("&", MOST_FIELDS + 1)) {
            int at = pair.indexOf('=');
            if (at > 0 && fields.size() < MOST_FIELDS) {
                fields.put(decode(pair.substring(0, at)), decode(pair.substring(at + 1)));
            }
        }
    }

    /** Whether the customer only wants to keep the answers. */
    boolean isForLater() {
        return "save".equals(fields.get("do"));
    }

    /** The ids of the questions that the customer has seen. */
    Set<String> seen(Questionnaire asked) {
        List<String> named = Arrays.asList(fields.getOrDefault("seen", "").split(" ", -1));
        Set<String> seen = new LinkedHashSet<>();
        asked.questions().stream().map(Question::id).filter(named::contains).forEach(seen::add);
        return seen;
    }

    /** The answers to questions that the customer has seen; null where nothing was entered. Words are redacted. */
    Map<String, @Nullable Object> answers(Questionnaire asked) {
        Map<String, @Nullable Object> answers = new HashMap<>();
        for (String id : seen(asked)) {
            String entered = fields.get("q." + id);
            Question question = asked.question(id).orElseThrow();
            // earlier steps are not sent again: what they hold is kept
            if (entered != null || question.kind() == QuestionKind.TEXT && fields.containsKey("q." + id)) {
                answers.put(id, answer(question, entered == null ? "" : entered));
            }
        }
        return answers;
    }

    private static @Nullable Object answer(Question question, String entered) {
        if (question.scale().isPresent()) {
            return entered.matches("\\d{1,2}") && question.scale().get().contains(Integer.parseInt(entered))
                    ? Integer.valueOf(entered)
                    : null;
        }
        if (question.kind() != QuestionKind.TEXT) {
            return question.words().contains(entered) ? entered : null;
        }
        String text = entered.replace("\r\n", "\n").replaceAll(CONTROLS, " ").strip();
        if (text.length() > LONGEST_COMMENT) {
            text = text.substring(0, LONGEST_COMMENT);
        }
        return text.isEmpty() ? null : Redaction.of(text);
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
