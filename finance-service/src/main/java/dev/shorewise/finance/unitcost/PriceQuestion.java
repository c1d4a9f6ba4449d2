package dev.shorewise.finance.unitcost;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How true prices are asked for.
 *
 * @param scope which vendors and months
 * @param escalationCost of one escalated contact in-house, where no rework is booked; null to leave it out
 * @param churn what leaving customers cost; null to leave them out
 */
public record PriceQuestion(
        Scope scope,
        @Nullable BigDecimal escalationCost,
        @Nullable Assumption churn) {

    /**
     * What leaving customers cost.
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
}
