package dev.shorewise.vendor.sla.engine;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a miss costs.
 *
 * @param levelId the level; of the bands model, whose bill is one, the word {@code points}
 * @param gross before anything changes it
 * @param multiplied after the multiplier of repeated defaults
 * @param suppressedBy the level whose credit stands for the same event; null unless suppressed
 * @param afterCap what is owed, in whole minor units
 */
public record Credit(
        String levelId,
        BigDecimal gross,
        BigDecimal multiplied,
        @Nullable String suppressedBy,
        BigDecimal afterCap) {

    Credit suppressedBy(String levelOfEvent) {
        return new Credit(levelId, gross, multiplied, levelOfEvent, BigDecimal.ZERO);
    }

    Credit capped(BigDecimal amount) {
        return new Credit(levelId, gross, multiplied, suppressedBy, amount);
    }

    /** What counts towards the cap. */
    BigDecimal beforeCap() {
        return suppressedBy == null ? multiplied : BigDecimal.ZERO;
    }
}
