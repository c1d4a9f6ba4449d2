package dev.shorewise.vendor.measures;

import dev.shorewise.kit.problems.KitRefusal;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What figures take whose records others count, and scores made of other figures.
 *
 * @param label which of several figures of a definition: an emotion, a label of texts; empty for those that have but one
 * @param sensitivity how many of the texts with a label its reader finds, from 0 to 1
 * @param specificity how many of the texts without it the reader leaves alone, from 0 to 1
 * @param balance what a balanced score is made of; empty if none is asked for
 */
public record CountedParams(String label, BigDecimal sensitivity, BigDecimal specificity, Optional<Balance> balance) {

    /** The reader makes no errors. */
    static final CountedParams DEFAULT = new CountedParams("", BigDecimal.ONE, BigDecimal.ONE, Optional.empty());

    static final String LABEL = "label";
    static final String SENSITIVITY = "sensitivity";
    static final String SPECIFICITY = "specificity";

    private static final int LONGEST_LABEL = 80;

    public CountedParams {
        if (sensitivity.add(specificity).compareTo(BigDecimal.ONE) <= 0) {
            throw KitRefusal.badParameter(SENSITIVITY, "with specificity more than 1: a reader better than guessing");
        }
    }

    /**
     * Reads what a caller sends; null stands for the default.
     *
     * @throws KitRefusal (400) for what cannot be read
     */
    public static CountedParams parse(
            @Nullable String label,
            @Nullable String sensitivity,
            @Nullable String specificity,
            @Nullable String balance) {
        if (label != null && label.length() > LONGEST_LABEL) {
            throw KitRefusal.badParameter(LABEL, "at most " + LONGEST_LABEL + " characters");
        }
        return new CountedParams(
                label == null ? "" : label,
                share(SENSITIVITY, sensitivity),
                share(SPECIFICITY, specificity),
                Optional.ofNullable(balance).map(Balance::parse));
    }

    private static BigDecimal share(String name, @Nullable String text) {
        try {
            BigDecimal share = text == null ? BigDecimal.ONE : new BigDecimal(text);
            if (share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0) {
                return share;
            }
        } catch (NumberFormatException e) {
            throw KitRefusal.badParameter(name, "from 0 to 1, as 0.85");
        }
        throw KitRefusal.badParameter(name, "from 0 to 1, as 0.85");
    }
}
