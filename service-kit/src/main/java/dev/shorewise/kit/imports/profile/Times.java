package dev.shorewise.kit.imports.profile;

import org.jspecify.annotations.Nullable;

/**
 * How local times and short years are meant. A local time that the clocks jumped over is moved on by the jump; one that
 * came twice is the first.
 *
 * @param zone the zone of times that carry none, for example {@code Asia/Jerusalem}; null leaves it to the target (a
 *     site's zone), then UTC
 * @param twoDigitYearsFrom the first of the hundred years that two digits stand for; 1970 unless said otherwise
 */
public record Times(@Nullable String zone, Integer twoDigitYearsFrom) {

    /** Nothing said. */
    public static final Times UNSAID = new Times(null, null);

    private static final int FIRST_YEAR = 1970;

    public Times(@Nullable String zone, @Nullable Integer twoDigitYearsFrom) {
        this.zone = zone;
        this.twoDigitYearsFrom = twoDigitYearsFrom == null ? FIRST_YEAR : twoDigitYearsFrom;
    }
}
