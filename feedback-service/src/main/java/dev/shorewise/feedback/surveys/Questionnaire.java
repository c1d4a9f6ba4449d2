package dev.shorewise.feedback.surveys;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A title and its questions: everything about a survey that makes a new version when it changes.
 *
 * <p>A kind of question is asked once at the most. Two satisfaction scores of one customer in one survey would count that
 * customer twice.
 *
 * @param title what people call the survey, at most 200 characters
 * @param questions in the order in which they are put; 1 to 20
 */
public record Questionnaire(String title, List<Question> questions) {

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
        Set<String> ids = new HashSet<>();
        Set<QuestionKind> kinds = EnumSet.noneOf(QuestionKind.class);
        for (Question question : questions) {
            if (!ids.add(question.id())) {
                throw refused("question ids differ, but '" + question.id() + "' comes twice");
            }
            if (!kinds.add(question.kind())) {
                throw refused("a kind of question is asked once, but " + question.kind() + " comes twice");
            }
        }
    }

    /** The question with that id. */
    public Optional<Question> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /** Whether this is asked at all. */
    public boolean asks(QuestionKind kind) {
        return questions.stream().anyMatch(question -> question.kind() == kind);
    }

    private static IllegalArgumentException refused(String why) {
        return new IllegalArgumentException(why);
    }
}
