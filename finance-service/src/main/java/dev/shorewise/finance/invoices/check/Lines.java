package dev.shorewise.finance.invoices.check;

import dev.shorewise.finance.invoices.card.RateCard;
import dev.shorewise.finance.invoices.check.LineCheck.Quantities;
import dev.shorewise.finance.money.Money;
import java.util.List;

/** Lines whose check is one comparison, or none. */
final class Lines {

    private Lines() {}

    /** Nobody knows what to expect. */
    static LineCheck unchecked(String service, Invoiced lines, String why) {
        return new LineCheck(
                service,
                LineState.UNCHECKED,
                new Quantities(lines.quantity().orElse(null), null),
                lines.amount(),
                null,
                List.of(),
                why);
    }

    static LineCheck unchecked(String service, Money invoiced, String why) {
        return new LineCheck(service, LineState.UNCHECKED, Quantities.NONE, invoiced, null, List.of(), why);
    }

    /** Nothing of the kind was agreed. */
    static LineCheck notOnCard(String service, Invoiced lines) {
        Money invoiced = lines.amount();
        return new LineCheck(
                service,
                LineState.UNEXPECTED,
                new Quantities(lines.quantity().orElse(null), null),
                invoiced,
                Money.zero(invoiced.currency()),
                List.of(new Difference(Reason.NOT_ON_RATE_CARD, invoiced, service + " is not on the rate card")),
                "");
    }

    /** One amount against another. */
    static LineCheck compared(
            String service, Reason reason, Money invoiced, Money expected, String note, RateCard card) {
        Money difference = invoiced.plus(expected.negated());
        return new LineCheck(
                service,
                state(difference, expected, card),
                Quantities.NONE,
                invoiced,
                expected,
                difference.amount().signum() == 0
                        ? List.of()
                        : List.of(new Difference(reason, difference, expected + " expected: " + note)),
                note);
    }

    /** Whether a difference is too much, too little, or too small to argue about. */
    static LineState state(Money difference, Money expected, RateCard card) {
        if (card.allowance().allows(difference, expected)) {
            return LineState.MATCHED;
        }
        return difference.isNegative() ? LineState.UNDER : LineState.OVER;
    }
}
