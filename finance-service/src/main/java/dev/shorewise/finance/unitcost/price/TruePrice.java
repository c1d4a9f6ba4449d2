package dev.shorewise.finance.unitcost.price;

import dev.shorewise.finance.money.Money;
import dev.shorewise.statistics.money.ContactChain;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/**
 * What a resolved issue truly costs, {@code waterfall/true-price@1} (finance, section 10.2).
 *
 * @param input what it is made of
 * @param steps from the invoice on, those without cost left out
 * @param total of all steps
 */
public record TruePrice(PriceInput input, List<Step> steps, Money total) {

    /**
     * One step.
     *
     * @param cost of the period
     * @param perResolved the same for each resolved issue
     * @param after the price for each resolved issue after this step
     */
    public record Step(PriceStep step, Money cost, double perResolved, double after) {}

    /** Goes the steps. */
    public static TruePrice of(PriceInput input, Currency currency) {
        List<Step> steps = new ArrayList<>();
        Money total = Money.zero(currency);
        for (PriceStep step : PriceStep.values()) {
            Money cost = input.costs().getOrDefault(step, Money.zero(currency));
            if (step == PriceStep.CHURN && input.churn().isPresent()) {
                cost = Money.rounded(BigDecimal.valueOf(input.churn().get().loss()), currency);
            }
            total = total.plus(cost);
            if (cost.amount().signum() != 0 || step == PriceStep.INVOICE) {
                steps.add(new Step(step, cost, perIssue(cost, input), perIssue(total, input)));
            }
        }
        return new TruePrice(input, steps, total);
    }

    /** For each resolved issue. */
    public double value() {
        return perIssue(total, input);
    }

    /** The vendor's price for each contact. */
    public double invoicePerContact() {
        return steps.get(0).cost().amount().doubleValue() / input.contacts();
    }

    /** How many contacts a resolved issue takes. */
    public double contactsPerResolved() {
        return input.contacts() / input.resolvedIssues();
    }

    /** What repeat contacts cost: a memo, already inside the first step (finance, section 3). */
    public Money repeats() {
        return Money.rounded(
                BigDecimal.valueOf(
                        ContactChain.costOfRepeats(input.contacts(), input.resolvedIssues(), invoicePerContact())),
                total.currency());
    }

    private static double perIssue(Money cost, PriceInput input) {
        return cost.amount().doubleValue() / input.resolvedIssues();
    }
}
