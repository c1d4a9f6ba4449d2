package dev.shorewise.feedback.surveys;

import dev.shorewise.feedback.surveys.QuestionKind.Scale;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One question as it is put.
 *
 * @param id names the question within its survey, in all versions; a slug
 * @param kind what kind of answer it takes
 * @param wording what the customer reads, at most 500 characters
 * @param options of a {@link QuestionKind#CHOICE}, 2 to 20; empty otherwise
 * @param rating of a {@link QuestionKind#RATING}, its scale of 2 to 11 numbers; empty otherwise
 * @param showIf when it is put; empty for always
 */
public record Question(
        String id,
        QuestionKind kind,
        String wording,
        List<Option> options,
        Optional<Scale> rating,
        Optional<ShowIf> showIf) {

    /** The words that answer a {@link QuestionKind#RESOLVED}. */
    public static final List<String> RESOLUTIONS = List.of("YES", "NO", "NOT_YET");

    private static final int LONGEST = 500;
    private static final int MOST_OPTIONS = 20;
    private static final int MOST_STEPS = 11;

    public Question {
        id = Slugs.check("question id", id);
        wording = wording(id, wording);
        options = List.copyOf(options);
        boolean chooses = kind == QuestionKind.CHOICE;
        if (chooses ? options.size() < 2 || options.size() > MOST_OPTIONS : !options.isEmpty()) {
            throw new IllegalArgumentException(
                    id + ": a CHOICE, and nothing else, has 2 to " + MOST_OPTIONS + " options");
        }
        if (options.stream().map(Option::id).distinct().count() != options.size()) {
            throw new IllegalArgumentException(id + ": the ids of its options differ");
        }
        if (rating.isPresent() != (kind == QuestionKind.RATING)
                || rating.filter(scale -> !isSensible(scale)).isPresent()) {
            throw new IllegalArgumentException(
                    id + ": a RATING, and nothing else, has a scale of its own, of 2 to " + MOST_STEPS + " numbers");
        }
    }

    /** A question that is always put and whose kind says what answers it. */
    public Question(String id, QuestionKind kind, String wording) {
        this(id, kind, wording, List.of(), Optional.empty(), Optional.empty());
    }

    /** The whole numbers that answer it; empty where words do. */
    public Optional<Scale> scale() {
        return rating.or(kind::scale);
    }

    /** The words to choose from; empty where numbers or free words answer. */
    public Set<String> words() {
        return kind == QuestionKind.RESOLVED
                ? Set.copyOf(RESOLUTIONS)
                : options.stream().map(Option::id).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether this, written out, is one of the answers on offer; never of a free text. */
    boolean takes(String answer) {
        return scale().map(scale -> answer.matches("0|[1-9]\\d{0,2}") && scale.contains(Long.parseLong(answer)))
                .orElseGet(() -> words().contains(answer));
    }

    static String wording(String of, String wording) {
        String stripped = wording.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "the wording of " + of + " has 1 to " + LONGEST + " characters, but got " + stripped.length());
        }
        return stripped;
    }

    private static boolean isSensible(Scale scale) {
        int steps = scale.highest() - scale.lowest() + 1;
        return scale.lowest() >= 0 && steps >= 2 && steps <= MOST_STEPS;
    }
}
