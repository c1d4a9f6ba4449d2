package dev.shorewise.feedback.experience.cuts;

import java.time.LocalDate;
import java.util.Locale;

/** How long each point of a series is. */
public enum Step {
    DAY,
    /** From Monday. */
    WEEK,
    MONTH;

    /** As callers write it, and as PostgreSQL truncates. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The first day after the one that begins with this day. */
    public LocalDate end(LocalDate first) {
        return switch (this) {
            case DAY -> first.plusDays(1);
            case WEEK -> first.plusWeeks(1);
            case MONTH -> first.plusMonths(1);
        };
    }
}
