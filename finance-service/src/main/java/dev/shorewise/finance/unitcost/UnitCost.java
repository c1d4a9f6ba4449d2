package dev.shorewise.finance.unitcost;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one handled contact cost ({@code unit/cost-per-contact@1}), or why nobody knows.
 *
 * @param scope what was asked
 * @param cost of the month; null if a rate is missing
 * @param volume of the month; null if vendor-service never said
 * @param standing whether there is a figure
 * @param missing the currency without a rate; null unless that is why
 * @param revision of the figure as kept: goes up when cost, volume or rates change; 0 without a figure
 */
public record UnitCost(
        UnitCostScope scope,
        @Nullable MonthlyCost cost,
        @Nullable KnownVolume volume,
        Standing standing,
        @Nullable String missing,
        int revision) {

    /** Decimals of a unit price. */
    public static final int DECIMALS = 8;

    /** Whether there is a figure; the names are the reasons that callers see. */
    public enum Standing {
        /** There is one. */
        KNOWN,
        /** There is one, on a volume that could not be asked for again just now. */
        STALE_VOLUME,
        /** Nothing was booked for the month. */
        NO_COST_LINES,
        /** Something is in a currency that has no rate in the month. */
        NO_RATE,
        /** Vendor-service does not answer and never did for this month. */
        VOLUME_UNAVAILABLE,
        /** No contact was handled. */
        NO_ACTIVITY;

        /** Whether there is a figure. */
        public boolean isMeasured() {
            return this == KNOWN || this == STALE_VOLUME;
        }
    }

    /** The figure, half up at eight decimals; empty unless measured. */
    public Optional<BigDecimal> perContact() {
        return cost == null || volume == null || !standing.isMeasured()
                ? Optional.empty()
                : Optional.of(cost.total()
                        .amount()
                        .divide(
                                BigDecimal.valueOf(volume.volume().counts().handled()),
                                DECIMALS,
                                RoundingMode.HALF_UP));
    }

    /** Why there is no figure, or why it is to be read with care; names the currency and month of a missing rate. */
    public Optional<String> reason() {
        return switch (standing) {
            case KNOWN -> Optional.empty();
            case NO_RATE -> Optional.of(standing + " " + missing + " " + scope.month());
            case STALE_VOLUME, NO_COST_LINES, VOLUME_UNAVAILABLE, NO_ACTIVITY -> Optional.of(standing.name());
        };
    }
}
