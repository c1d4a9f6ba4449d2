package dev.shorewise.vendor.workforce.capacity;

import dev.shorewise.statistics.capacity.Traffic;
import dev.shorewise.vendor.workforce.WorkforceRefusal;
import java.util.Optional;

/**
 * How many people a service level takes.
 *
 * @param target share of calls to be answered in time, above 0 and below 1
 * @param within seconds
 * @param patience mean seconds until a caller gives up; empty for callers who never do
 * @param shrinkage share of paid time that is not on the phones, 0 to below 1
 */
public record StaffingQuestion(
        Traffic traffic, double target, double within, Optional<Double> patience, double shrinkage) {

    private static final double MOST_LOAD = 2_000;

    public StaffingQuestion {
        if (!(target > 0 && target < 1)
                || !(within >= 0 && within <= 3600)
                || !(shrinkage >= 0 && shrinkage < 1)
                || patience.filter(seconds -> !(seconds > 0 && seconds <= 86_400))
                        .isPresent()
                || traffic.load() > MOST_LOAD) {
            throw new WorkforceRefusal(
                    WorkforceRefusal.Kind.FLAWED_QUESTION,
                    "target: between 0 and 1; within: 0 to 3600 s; patience: above 0; shrinkage: below 1; at most 2000 erlangs.");
        }
    }
}
