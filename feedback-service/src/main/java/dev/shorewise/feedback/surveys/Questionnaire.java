package dev.shorewise.feedback.surveys;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A title and its questions: everything about a survey that makes a new version when it changes.
 *
 * <p>A kind of question is asked once at the most, but for choices and ratings. Two satisfaction scores of one customer
 * in one survey would count that customer twice.
 *
 * @param title what customers read above the questions, at most 200 characters
 * @param questions in the order in which they are put; 1 to 20
 * @param language in which all this is worded
 * @param translations into other languages
 */
public record Questionnaire(String title, List<Question> questions, Language language, Translations translations) {

    private static final int LONGEST_TITLE = 200;
    private static final int MOST_QUESTIONS = 20;

    public Questionnaire {
        title = title.strip();
        questions = List.copyOf(questions);
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw refused("a title has 1 to " + LONGEST_TITLE + " characters, but got " + title.length());
        }
        if (questions.isEmpty() || questions.size() > MOST_QUESTIONS) {
            throw refused("a survey asks 1 to " + MOST_QUESTIONS + " questions, but got " + questions.size());
        }
        Map<String, Question> earlier = new LinkedHashMap<>();
        Set<QuestionKind> kinds = EnumSet.noneOf(QuestionKind.class);
        for (Question question : questions) {
            question.showIf().ifPresent(showIf -> checkLogic(question, showIf, earlier));
            if (earlier.put(question.id(), question) != null) {
                throw refused("question ids differ, but '" + question.id() + "' comes twice");
            }
            if (!kinds.add(question.kind()) && !question.kind().isRepeatable()) {
                throw refused("a kind of question is asked once, but " + question.kind() + " comes twice");
            }
        }
        checkTranslations(questions, language, translations);
    }

    /** A survey in English alone. */
    public Questionnaire(String title, List<Question> questions) {
        this(title, questions, Language.ENGLISH, Translations.NONE);
    }

    Questionnaire asking(QuestionKind kind, String wording) {
        Set<String> reworded = new HashSet<>();
        List<Question> asked = questions.stream()
                .map(question -> {
                    if (question.kind() != kind) {
                        return question;
                    }
                    reworded.add(question.id());
                    return new Question(
                            question.id(), kind, wording, question.options(), question.rating(), question.showIf());
                })
                .toList();
        return new Questionnaire(title, asked, language, translations.without(reworded));
    }

    /** The question with that id. */
    public Optional<Question> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /** Whether this is asked at all. */
    public boolean asks(QuestionKind kind) {
        return questions.stream().anyMatch(question -> question.kind() == kind);
    }

    /**
     * The ids of the questions that are put to a customer who gave these answers, in order.
     *
     * @param given whole numbers and words by question id; what was not put does not count
     */
    public Set<String> shown(Map<String, ? extends @Nullable Object> given) {
        Set<String> shown = new LinkedHashSet<>();
        for (Question question : questions) {
            boolean put = question.showIf()
                    .map(showIf -> shown.contains(showIf.question()) && showIf.holds(given.get(showIf.question())))
                    .orElse(true);
            if (put) {
                shown.add(question.id());
            }
        }
        return shown;
    }

    private static void checkLogic(Question question, ShowIf showIf, Map<String, Question> earlier) {
        Question asked = earlier.get(showIf.question());
        if (asked == null) {
            throw refused(question.id() + " depends on '" + showIf.question() + "', which is not an earlier question");
        }
        String refusal = showIf.refusal(asked);
        if (refusal != null) {
            throw refused(question.id() + ": " + refusal);
        }
    }

    private static void checkTranslations(List<Question> questions, Language language, Translations translations) {
        Set<String> items = new HashSet<>(Set.of(Translations.TITLE));
        for (Question question : questions) {
            if (!items.add(question.id()) && !translations.languages().isEmpty()) {
                throw refused("no question of a translated survey is called '" + question.id() + "'");
            }
            question.options().forEach(option -> items.add(Translations.item(question, option)));
        }
        translations.languages().forEach((tag, wordings) -> {
            if (tag.equals(language.tag())) {
                throw refused("a survey in " + tag + " is not translated into " + tag);
            }
            wordings.keySet().stream()
                    .filter(item -> !items.contains(item))
                    .findFirst()
                    .ifPresent(item -> {
                        throw refused("the translation into " + tag + " words '" + item + "', which is not there");
                    });
        });
    }

    private static IllegalArgumentException refused(String why) {
        return new IllegalArgumentException(why);
    }
}
