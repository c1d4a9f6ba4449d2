package dev.shorewise.finance.unitcost.price;

import dev.shorewise.finance.money.Money;
import dev.shorewise.statistics.Ratio;
import java.util.Map;
import java.util.Optional;

/**
 * What a true price is made of.
 *
 * @param vendorId whose
 * @param costs by step, as booked or modelled
 * @param contacts that were handled
 * @param resolved of the contacts, or of the customers who were asked
 * @param churn to be computed; empty if it was not asked for or cannot be
 */
public record PriceInput(
        String vendorId, Map<PriceStep, Money> costs, long contacts, Ratio resolved, Optional<Churn> churn) {

    public PriceInput {
        costs = Map.copyOf(costs);
        if (contacts <= 0 || !resolved.isMeasured() || resolved.numerator() <= 0) {
            throw new IllegalArgumentException("a true price takes contacts of which some are known to be resolved");
        }
    }

    /** Issues that were resolved: contacts times the share that says so. */
    double resolvedIssues() {
        return contacts * resolved.value().orElseThrow();
    }
}
