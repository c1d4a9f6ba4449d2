package dev.shorewise.vendor.sla.engine;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a miss costs.
 *
 * @param levelId the level; of the bands model, whose bill is one, the word {@code points}; of an event's penalty, which no
 *     level and no monthly cap knows, {@link #EVENT} and what both sides call it
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

    /** Before the name of an event. */
    public static final String EVENT = "event:";

    /** The fixed amount of an event. */
    static Credit ofEvent(String ref, BigDecimal amount) {
        return new Credit(EVENT + ref, amount, amount, null, amount);
    }

    /** Whether it is an event's penalty, outside of what is at risk. */
    boolean isOfEvent() {
        return levelId.startsWith(EVENT);
    }

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
