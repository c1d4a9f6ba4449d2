package dev.shorewise.finance.unitcost;

import dev.shorewise.finance.unitcost.price.Churn;
import dev.shorewise.statistics.Ratio;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How true prices are asked for.
 *
 * @param scope which vendors and months, and what costs are worth
 * @param escalationCost of one escalated contact in-house, where no rework is booked; null to leave it out
 * @param churn what leaving customers cost under an assumption; null to leave them out
 * @param observedChurn what customers cost who were seen to leave; null if nobody watched
 */
public record PriceQuestion(
        Scope scope,
        @Nullable BigDecimal escalationCost,
        @Nullable Assumption churn,
        @Nullable Observation observedChurn) {

    public PriceQuestion {
        if (churn != null && observedChurn != null) {
            throw new IllegalArgumentException("churn is observed or assumed, not both");
        }
    }

    /**
     * What leaving customers cost if satisfaction keeps them.
     *
     * @param reference the vendor whose satisfaction the others are held against
     * @param customers served in the period, by vendor
     * @param customerValue of one
     * @param perSatisfaction share more of them who leave for each 1.00 of satisfaction that is missing
     * @param statement why anybody believes that, in words
     */
    public record Assumption(
            String reference,
            Map<String, Double> customers,
            double customerValue,
            double perSatisfaction,
            String statement) {

        public Assumption {
            if (statement == null || statement.isBlank()) {
                throw new IllegalArgumentException(
                        "churn.statement: say what the link of satisfaction and churn rests on");
            }
            customers = customers == null ? Map.of() : Map.copyOf(customers);
            if (customerValue < 0 || perSatisfaction < 0 || perSatisfaction > 1) {
                throw new IllegalArgumentException(
                        "churn: a customerValue of 0 or more and a perSatisfaction from 0 to 1");
            }
        }

        Optional<Double> served(String vendorId) {
            return Optional.ofNullable(customers.get(vendorId));
        }
    }

    /**
     * Customers who were watched: comparable ones, over the same time.
     *
     * @param reference where they are compared with
     * @param vendors by vendor
     * @param customerValue of one
     * @param statement which customers over which time, and what makes them comparable
     */
    public record Observation(Cohort reference, Map<String, Cohort> vendors, double customerValue, String statement) {

        public Observation {
            if (statement == null || statement.isBlank()) {
                throw new IllegalArgumentException(
                        "observedChurn.statement: say which customers over which time, and what makes them comparable");
            }
            if (reference == null || customerValue < 0) {
                throw new IllegalArgumentException("observedChurn: a reference and a customerValue of 0 or more");
            }
            vendors = vendors == null ? Map.of() : Map.copyOf(vendors);
        }

        Optional<Churn> of(String vendorId) {
            return Optional.ofNullable(vendors.get(vendorId))
                    .map(cohort -> Churn.observed(cohort.served(), customerValue, cohort.share(), reference.share()));
        }
    }

    /**
     * Customers who were watched.
     *
     * @param watched 1 or more
     * @param left of them
     * @param customers served in the period; those who were watched unless said
     */
    public record Cohort(long watched, long left, @Nullable Double customers) {

        public Cohort {
            if (watched < 1 || left < 0 || left > watched || (customers != null && !(customers >= 0))) {
                throw new IllegalArgumentException(
                        "observedChurn: of customers watched some left, but got " + left + " of " + watched);
            }
        }

        double served() {
            return customers == null ? watched : customers;
        }

        Ratio share() {
            return new Ratio(left, watched);
        }
    }
}
