package dev.shorewise.finance.invoices.check;

import dev.shorewise.finance.money.Money;
import dev.shorewise.finance.money.Rounding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An invoice, checked.
 *
 * @param lines by service in the order of the rate card, then what is not on it, then credits and tax
 * @param invoiced sum of the lines
 * @param stated the total as the invoice states it; null if it states none
 * @param expected sum of what is known to be expected
 * @param findings about the invoice as a whole, in words
 * @param rateCard version of the rate card that was used; 0 if there is none
 * @param facts answers of other services that it rests on, by id
 * @param rounding of what was computed
 */
public record InvoiceCheck(
        List<LineCheck> lines,
        Money invoiced,
        @Nullable Money stated,
        Money expected,
        List<String> findings,
        int rateCard,
        List<String> facts,
        Rounding rounding) {

    public InvoiceCheck {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
        facts = List.copyOf(facts);
        rounding = rounding == null ? Rounding.HALF_UP : rounding;
    }

    /** What the lines differ by, together; lines that nobody could check differ by nothing. */
    public Money difference() {
        return lines.stream().map(LineCheck::difference).reduce(Money.zero(invoiced.currency()), Money::plus);
    }

    /** Whether every line matches and nothing was found about the whole. */
    public boolean isClean() {
        return findings.isEmpty() && lines.stream().allMatch(line -> line.state() == LineState.MATCHED);
    }
}
