package dev.shorewise.vendor.workforce.training;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * The weeks that are compared: the same for those who were taught and those who were not. The weeks of the course itself
 * are in neither part.
 *
 * @param before the first Monday
 * @param begins the Monday of the week of the first completion
 * @param ends the Monday after the week of the last completion
 * @param after the Monday after the last week
 */
public record Window(LocalDate before, LocalDate begins, LocalDate ends, LocalDate after) {

    /** Around completions. @param weeks how many on either side */
    static Window around(LocalDate first, LocalDate last, int weeks) {
        LocalDate begins = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate ends = last.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return new Window(begins.minusWeeks(weeks), begins, ends, ends.plusWeeks(weeks));
    }
}
