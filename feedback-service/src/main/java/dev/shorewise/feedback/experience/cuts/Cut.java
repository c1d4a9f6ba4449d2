package dev.shorewise.feedback.experience.cuts;

import dev.shorewise.feedback.experience.Period;
import dev.shorewise.feedback.responses.Dimension;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which responses, and how they are told apart.
 *
 * @param period in which customers answered
 * @param only responses with these values; an empty value asks for responses that name none
 * @param by what they are told apart by, each once
 * @param step of a series; empty for the period as a whole
 */
public record Cut(Period period, Map<Dimension, String> only, List<Dimension> by, Optional<Step> step) {

    public Cut {
        only = Map.copyOf(only);
        by = by.stream().distinct().toList();
    }

    /** The same of another period. */
    public Cut in(Period other) {
        return new Cut(other, only, by, step);
    }

    /** The same, told apart otherwise. */
    public Cut by(List<Dimension> dimensions) {
        return new Cut(period, only, dimensions, step);
    }

    /** The same as a series. */
    public Cut each(Step wanted) {
        return new Cut(period, only, by, Optional.of(wanted));
    }
}
