package dev.shorewise.finance.invoices.check;

import dev.shorewise.finance.money.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the way from the expected amount to the invoiced one in steps, each a rounded sum less the one before, so that the
 * steps add up to the cent: accepted units, invoiced units, invoiced price, printed rate, invoiced amount. (Finance,
 * section 7.6.)
 */
final class Differences {

    private static final int DIGITS = 6;

    private final Tariff tariff;
    private final Invoiced invoiced;
    private final List<Difference> found = new ArrayList<>();

    private Differences(Tariff tariff, Invoiced invoiced) {
        this.tariff = tariff;
        this.invoiced = invoiced;
    }

    /**
     * Why an amount differs.
     *
     * @param otherSteps unit prices of the same service at other steps of the index, in the contract's currency
     */
    static List<Difference> of(
            Tariff tariff, Invoiced invoiced, BigDecimal accepted, Money expected, List<BigDecimal> otherSteps) {
        Differences differences = new Differences(tariff, invoiced);
        BigDecimal quantity = invoiced.quantity().orElse(null);
        if (quantity == null) {
            differences.add(Reason.PRICE, expected, invoiced.amount(), "an amount without quantity");
            return differences.found;
        }
        Money agreed = tariff.charge(quantity);
        differences.add(
                Reason.VOLUME, expected, agreed, plain(quantity) + " units invoiced, " + plain(accepted) + " accepted");
        differences.price(agreed, otherSteps);
        return differences.found;
    }

    private void price(Money agreed, List<BigDecimal> otherSteps) {
        if (tariff.item().bands() != null || !invoiced.hasPrices()) {
            add(Reason.PRICE, agreed, invoiced.amount(), "agreed for this quantity: " + agreed);
            return;
        }
        Money atAgreedRate = invoiced.product(tariff.rate());
        Money product = invoiced.product(null);
        BigDecimal price = invoiced.contractPrice(tariff.rate()).orElse(null);
        add(isOtherStep(price, otherSteps) ? Reason.INDEXATION : Reason.PRICE, agreed, atAgreedRate, words(price));
        add(
                Reason.CURRENCY,
                atAgreedRate,
                product,
                "printed rate against " + plain(tariff.rate()) + " of the currency clause");
        add(Reason.ARITHMETIC, product, invoiced.amount(), "quantity times price is " + product);
    }

    private String words(@Nullable BigDecimal price) {
        return (price == null ? "several prices" : "a price of " + plain(price)) + " invoiced, "
                + plain(tariff.item().price()) + " agreed";
    }

    private boolean isOtherStep(@Nullable BigDecimal price, List<BigDecimal> otherSteps) {
        return price != null
                && otherSteps.stream()
                        .anyMatch(step -> round(step).compareTo(round(price)) == 0
                                && step.compareTo(tariff.item().price()) != 0);
    }

    private static BigDecimal round(BigDecimal price) {
        return price.round(new MathContext(DIGITS, RoundingMode.HALF_UP));
    }

    private void add(Reason reason, Money from, Money to, String explanation) {
        Money amount = to.plus(from.negated());
        if (amount.amount().signum() != 0) {
            found.add(new Difference(reason, amount, explanation));
        }
    }

    private static String plain(BigDecimal number) {
        return number.round(MathContext.DECIMAL64).stripTrailingZeros().toPlainString();
    }
}
