package dev.shorewise.vendor.workforce.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * How far a course has come.
 *
 * @param completedLate after their due day
 * @param overdue not completed although due
 * @param cost of all seats, completed or not
 */
public record Progress(int assigned, int completed, int completedLate, int overdue, BigDecimal cost) {

    /** As of a day. */
    static Progress of(List<Assignment> assignments, LocalDate today) {
        int completed = 0;
        int late = 0;
        int overdue = 0;
        BigDecimal cost = BigDecimal.ZERO;
        for (Assignment assignment : assignments) {
            LocalDate done = assignment.completedOn();
            completed += done == null ? 0 : 1;
            late += done != null && done.isAfter(assignment.dueOn()) ? 1 : 0;
            overdue += done == null && assignment.dueOn().isBefore(today) ? 1 : 0;
            cost = cost.add(assignment.cost());
        }
        return new Progress(assignments.size(), completed, late, overdue, cost);
    }
}
