package dev.shorewise.finance.variance;

import dev.shorewise.finance.money.Money;
import java.math.BigDecimal;
import java.util.Currency;

/** Rounds the parts of a difference. */
final class Parts {

    private Parts() {}

    /** Each by the rule of the house; what rounding leaves over goes to the largest, so that they add up to the cent. */
    static Money[] rounded(Money difference, BigDecimal[] parts, Currency currency) {
        Money[] rounded = new Money[parts.length];
        Money left = difference;
        int largest = 0;
        for (int i = 0; i < parts.length; i++) {
            rounded[i] = Money.rounded(parts[i], currency);
            left = left.plus(rounded[i].negated());
            if (parts[i].abs().compareTo(parts[largest].abs()) > 0) {
                largest = i;
            }
        }
        rounded[largest] = rounded[largest].plus(left);
        return rounded;
    }
}
