package dev.shorewise.vendor.workforce.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A course that an agent is to take.
 *
 * @param agent 32 hexadecimal digits
 * @param completedOn null until it is
 * @param cost of the seat and the hours, in the course's currency
 */
public record Assignment(
        String agent,
        LocalDate assignedOn,
        LocalDate dueOn,
        @Nullable LocalDate completedOn,
        BigDecimal cost) {

    public Assignment {
        if (dueOn.isBefore(assignedOn)
                || completedOn != null && completedOn.isBefore(assignedOn)
                || cost.signum() < 0) {
            throw new dev.shorewise.vendor.workforce.WorkforceRefusal(
                    dev.shorewise.vendor.workforce.WorkforceRefusal.Kind.FLAWED_COURSE,
                    "dueOn and completedOn: not before assignedOn; cost: not negative.");
        }
    }
}
