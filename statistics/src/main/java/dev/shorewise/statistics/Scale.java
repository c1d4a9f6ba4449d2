package dev.shorewise.statistics;

import java.math.BigDecimal;

/** What a quotient of one is shown as. */
public enum Scale {
    /** As it is: 3.70 stays 3.70. */
    ONE(1),
    /** In hundredths: .7999 is shown as 79.99. */
    PERCENT(100),
    /** Milliseconds kept, seconds shown: 8500 is shown as 8.5. */
    SECONDS_OF_MILLISECONDS("0.001");

    private final BigDecimal factor;

    Scale(int factor) {
        this.factor = BigDecimal.valueOf(factor);
    }

    Scale(String factor) {
        this.factor = new BigDecimal(factor);
    }

    BigDecimal factor() {
        return factor;
    }
}
