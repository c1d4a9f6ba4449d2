package dev.shorewise.finance.ledger;

import dev.shorewise.finance.money.Money;
import java.util.Optional;

/** Which of the costs of a line a figure is made of, after FOCUS 1.2. */
public enum CostBasis {
    /** What the bill says: the cash of a month. */
    BILLED {
        @Override
        public Money of(CostLine line) {
            return line.cost();
        }
    },
    /** Spread over use: what a month took of purchases that several months use. */
    EFFECTIVE {
        @Override
        public Money of(CostLine line) {
            return line.effective();
        }
    },
    /** Agreed price times quantity, whatever was billed. */
    CONTRACTED {
        @Override
        public Money of(CostLine line) {
            return line.contracted();
        }
    };

    /** What a line costs on this basis, in the currency of its bill. */
    public abstract Money of(CostLine line);

    /** The basis of a name. */
    public static Optional<CostBasis> find(String name) {
        for (CostBasis basis : values()) {
            if (basis.name().equals(name)) {
                return Optional.of(basis);
            }
        }
        return Optional.empty();
    }
}
