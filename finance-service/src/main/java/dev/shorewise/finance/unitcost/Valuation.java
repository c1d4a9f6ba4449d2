package dev.shorewise.finance.unitcost;

import dev.shorewise.finance.ledger.CostBasis;
import dev.shorewise.finance.money.Currencies;
import dev.shorewise.finance.rates.RateSet;
import dev.shorewise.kit.problems.KitRefusal;
import java.util.Currency;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What costs of a figure are worth: stated with every figure, because another basis or rate set gives another one.
 *
 * @param currency of the report
 * @param basis which of a line's costs counts
 * @param rates of months, by which foreign lines are converted
 */
public record Valuation(Currency currency, CostBasis basis, RateSet rates) {

    public Valuation {
        if (!rates.isOfMonths()) {
            throw new IllegalArgumentException("figures of months take rates of months, not " + rates.id());
        }
    }

    /** As billed, at mean rates of the month. */
    public static Valuation usual(Currency currency) {
        return new Valuation(currency, CostBasis.BILLED, RateSet.MONTH_AVERAGE);
    }

    /**
     * As a caller writes it; what is left out is as usual.
     *
     * @throws KitRefusal (400) that says what there is
     */
    public static Valuation parse(String currency, @Nullable String basis, @Nullable String rateSet) {
        Valuation usual = usual(Currencies.find(currency)
                .orElseThrow(() -> KitRefusal.badParameter("currency", "a code of ISO 4217 such as EUR")));
        return new Valuation(
                usual.currency,
                basis == null
                        ? usual.basis
                        : CostBasis.find(basis)
                                .orElseThrow(() -> KitRefusal.badParameter("basis", "BILLED, EFFECTIVE or CONTRACTED")),
                rateSet == null
                        ? usual.rates
                        : RateSet.find(rateSet)
                                .filter(RateSet::isOfMonths)
                                .orElseThrow(
                                        () -> KitRefusal.badParameter("rateSet", "MONTH-AVERAGE, CLOSING or BUDGET")));
    }

    /** The same, for a reader of a figure. */
    public Map<String, String> stated() {
        return Map.of("basis", basis.name(), "rateSet", rates.id());
    }
}
