package dev.shorewise.feedback.studies;

import dev.shorewise.feedback.experience.Period;
import dev.shorewise.feedback.experience.cuts.Cut;
import dev.shorewise.feedback.responses.Dimension;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A focus group or an interview.
 *
 * @param id a short name
 * @param kind of study
 * @param title for people
 * @param question that it was held for
 * @param held when, by whom and with how many
 * @param scope which customers took part, and which survey answers stand beside it
 */
public record Study(String id, Kind kind, String title, String question, Held held, Scope scope) {

    /** The two kinds. */
    public enum Kind {
        FOCUS_GROUP,
        INTERVIEW
    }

    /**
     * When, by whom and with how many.
     *
     * @param participants 1 to 1000
     */
    public record Held(LocalDate on, String moderator, int participants) {}

    /**
     * Which customers.
     *
     * @param only where they were served
     * @param survey the period of the survey answers that stand beside the study
     */
    public record Scope(Map<Dimension, String> only, Period survey) {

        public Scope {
            only = Map.copyOf(only);
        }

        /** The survey answers of the same customers. */
        Cut cut() {
            return new Cut(survey, only, List.of(), Optional.empty());
        }

        /** The vendor that it is about; empty if it is about several. */
        public Optional<String> vendorId() {
            return Optional.ofNullable(only.get(Dimension.VENDOR));
        }
    }
}
