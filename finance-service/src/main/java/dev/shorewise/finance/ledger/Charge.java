package dev.shorewise.finance.ledger;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What kind of charge a line is, after FOCUS 1.2.
 *
 * @param category what it is for; null for memos and rows of a model
 * @param chargeClass whether it corrects
 * @param frequency how often it comes; null where nobody said
 */
public record Charge(
        @Nullable ChargeCategory category,
        ChargeClass chargeClass,
        @Nullable ChargeFrequency frequency) {

    /** What a line says about itself, and for the rest what its cost category usually is. */
    public static Charge of(
            CostCategory cost,
            Optional<ChargeCategory> category,
            Optional<ChargeClass> chargeClass,
            Optional<ChargeFrequency> frequency) {
        return new Charge(
                category.or(cost::chargeCategory).orElse(null),
                chargeClass.orElse(ChargeClass.REGULAR),
                frequency.or(cost::chargeFrequency).orElse(null));
    }
}
