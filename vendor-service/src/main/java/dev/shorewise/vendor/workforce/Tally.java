package dev.shorewise.vendor.workforce;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * What was counted of an agent in a week.
 *
 * @param agent 32 hexadecimal digits
 * @param measure as {@code quality/empathy}; one that begins with {@value #FAILED} counts failed reviews of a criterion
 * @param week its Monday
 * @param numerator reviews failed, points reached
 * @param denominator reviews made, points that could be reached; above 0
 */
public record Tally(String agent, String measure, LocalDate week, double numerator, double denominator) {

    /** How measures of failed reviews begin; what follows is the criterion. */
    public static final String FAILED = "failed/";

    public Tally {
        if (week.getDayOfWeek() != DayOfWeek.MONDAY
                || !(denominator > 0)
                || !Double.isFinite(denominator)
                || !Double.isFinite(numerator)
                || !measure.matches("[a-z0-9-]+/[a-z0-9-]{1,60}")) {
            throw flawed("week: a Monday; measure: as quality/empathy; denominator: above 0.");
        }
        boolean counts = numerator >= 0
                && numerator <= denominator
                && numerator == Math.rint(numerator)
                && denominator == Math.rint(denominator);
        if (measure.startsWith(FAILED) && !counts) {
            throw flawed(FAILED + "...: whole reviews, no more failed than made.");
        }
    }

    private static WorkforceRefusal flawed(String detail) {
        return new WorkforceRefusal(WorkforceRefusal.Kind.FLAWED_TALLY, detail);
    }
}
