package dev.shorewise.vendor.measures;

import dev.shorewise.kit.measures.Measure;
import dev.shorewise.kit.problems.KitRefusal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A weighted score of other figures, {@code score/balanced@1}: each figure's place between its worst and its best value, from
 * 0 to 1, times its weight. The weight of what was not measured is shared out to nothing: it makes the score a range.
 *
 * @param parts whose weights add up to 100
 */
public record Balance(List<Part> parts) {

    /** The score's parameter in the API. */
    static final String NAME = "balance";

    /** The method of the range from what was measured to what it could be if the rest were at its best. */
    static final String RANGE = "range/not-measured@1";

    private static final String WANTED =
            "figures as id:worst:best:weight, separated by commas, their weights adding up to 100";
    private static final BigDecimal ALL = new BigDecimal(100);
    private static final int FIELDS = 4;
    private static final int MOST = 20;

    /**
     * One figure of the score.
     *
     * @param worst the value that scores nothing, and below or above which nothing less is scored
     * @param best the value that scores the whole weight; may be less than the worst
     */
    public record Part(String definition, BigDecimal worst, BigDecimal best, BigDecimal weight) {

        /** From 0 to 1: {@code clamp((value - worst)/(best - worst))}. */
        BigDecimal unit(BigDecimal value) {
            return value.subtract(worst)
                    .divide(best.subtract(worst), MathContext.DECIMAL64)
                    .max(BigDecimal.ZERO)
                    .min(BigDecimal.ONE);
        }
    }

    /**
     * A score.
     *
     * @param score from 0 to 100, of what was measured
     * @param measured weight of what was measured, from 0 to 100
     * @param figures how many were measured
     */
    public record Score(BigDecimal score, BigDecimal measured, int figures) {

        /** What the score would be if all that was not measured were at its best. */
        BigDecimal most() {
            return score.add(ALL).subtract(measured);
        }
    }

    public Balance {
        parts = List.copyOf(parts);
        BigDecimal weights = parts.stream().map(Part::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean sound = parts.stream()
                .allMatch(part -> part.weight().signum() > 0 && part.best().compareTo(part.worst()) != 0);
        if (!sound || weights.compareTo(ALL) != 0 || parts.size() > MOST) {
            throw KitRefusal.badParameter(NAME, WANTED);
        }
    }

    /**
     * Reads what a caller sends.
     *
     * @throws KitRefusal (400) for what cannot be read, or names a figure that is no single number of its own
     */
    static Balance parse(String text) {
        List<Part> parts = new ArrayList<>();
        for (String one : text.split(",", -1)) {
            String[] fields = one.strip().split(":", -1);
            if (fields.length != FIELDS || fields[0].equals(CountedFigures.BALANCED)) {
                throw KitRefusal.badParameter(NAME, WANTED);
            }
            try {
                parts.add(new Part(
                        fields[0], new BigDecimal(fields[1]), new BigDecimal(fields[2]), new BigDecimal(fields[3])));
            } catch (NumberFormatException e) {
                throw KitRefusal.badParameter(NAME, WANTED);
            }
        }
        return new Balance(parts);
    }

    /** The ids of its figures. */
    String definitions() {
        return parts.stream().map(Part::definition).distinct().collect(Collectors.joining(","));
    }

    /** The score of some figures, by their ids. */
    Score of(Function<String, Measure> figures) {
        BigDecimal score = BigDecimal.ZERO;
        BigDecimal measured = BigDecimal.ZERO;
        int count = 0;
        for (Part part : parts) {
            BigDecimal value = figures.apply(part.definition()).value();
            if (value != null) {
                score = score.add(part.weight().multiply(part.unit(value)));
                measured = measured.add(part.weight());
                count++;
            }
        }
        return new Score(score, measured, count);
    }

    /** As a caller writes it. */
    String text() {
        return parts.stream()
                .map(part -> part.definition() + ":" + part.worst().toPlainString() + ":"
                        + part.best().toPlainString() + ":" + part.weight().toPlainString())
                .collect(Collectors.joining(","));
    }
}
