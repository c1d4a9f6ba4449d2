package dev.shorewise.finance.periods;

import dev.shorewise.kit.problems.KitRefusal;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads months such as {@code 2026-10}, of the years 1970 to 9998. */
public final class Months {

    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 9998;

    private Months() {}

    /** The month; empty if it is none. */
    public static Optional<YearMonth> find(String text) {
        try {
            return Optional.of(YearMonth.parse(text))
                    .filter(month -> month.getYear() >= FIRST_YEAR && month.getYear() <= LAST_YEAR);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /**
     * The month of a parameter.
     *
     * @throws KitRefusal (400) if it is none
     */
    public static YearMonth parse(String name, String text) {
        return find(text)
                .orElseThrow(() -> KitRefusal.badParameter(name, "a month such as 2026-10, from 1970-01 to 9998-12"));
    }
}
