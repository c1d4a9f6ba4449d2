package dev.shorewise.vendor.partnership;

import java.time.LocalDate;

/**
 * Something that both sides want to reach.
 *
 * @param definition of the catalogue by which it is measured
 * @param siteId empty for all sites
 * @param course from where to where
 * @param from the first day
 * @param by the day on which it is to be reached
 */
public record Goal(String title, String definition, String siteId, Course course, LocalDate from, LocalDate by) {

    /**
     * From where to where.
     *
     * @param baseline the figure on the first day
     * @param target the figure to be reached; the side of the baseline on which it lies is the way to go
     */
    public record Course(double baseline, double target) {}

    public Goal {
        title = title.strip();
        if (!from.isBefore(by) || course.baseline() == course.target()) {
            throw new PartnershipRefusal(
                    PartnershipRefusal.Kind.FLAWED_GOAL, "by: after from; target: other than baseline.");
        }
    }

    /** What a straight way would have reached by a day. */
    double expected(LocalDate day) {
        double all = java.time.temporal.ChronoUnit.DAYS.between(from, by);
        double gone = java.time.temporal.ChronoUnit.DAYS.between(from, day);
        double share = Math.max(0, Math.min(1, gone / all));
        return course.baseline() + share * (course.target() - course.baseline());
    }
}
