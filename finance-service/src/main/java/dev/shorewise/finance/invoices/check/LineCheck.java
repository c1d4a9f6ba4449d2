package dev.shorewise.finance.invoices.check;

import dev.shorewise.finance.money.Money;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All lines of one service, checked.
 *
 * @param service as the invoice names it; for credits and tax these words
 * @param state what became of it
 * @param quantities invoiced and accepted
 * @param invoiced as it stands on the invoice; zero if it does not
 * @param expected null unless known
 * @param differences in the order in which they were found
 * @param note what the expectation rests on, or what is missing for one
 */
public record LineCheck(
        String service,
        LineState state,
        Quantities quantities,
        Money invoiced,
        @Nullable Money expected,
        List<Difference> differences,
        String note) {

    /** Units; null where there are none or nobody knows. */
    public record Quantities(
            @Nullable BigDecimal invoiced, @Nullable BigDecimal accepted) {

        static final Quantities NONE = new Quantities(null, null);
    }

    public LineCheck {
        differences = List.copyOf(differences);
    }

    /** Invoiced less expected; nothing where the expected amount is not known. */
    public Money difference() {
        return expected == null ? Money.zero(invoiced.currency()) : invoiced.plus(expected.negated());
    }
}
