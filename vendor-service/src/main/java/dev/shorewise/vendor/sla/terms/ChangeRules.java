package dev.shorewise.vendor.sla.terms;

import org.jspecify.annotations.Nullable;

/**
 * What a later version may change, and how long before it must be told.
 *
 * @param baseline months for which a level is reported as a key measurement before it may cost, so that its promise rests
 *     on data; 3 unless said otherwise
 * @param promotionDays notice, in days, before a key measurement costs; 60 unless said otherwise
 * @param allocationDays notice, in days, before allocations move between levels that cost; 90 unless said otherwise
 */
public record ChangeRules(Integer baseline, Integer promotionDays, Integer allocationDays) {

    public static final ChangeRules USUAL = new ChangeRules(null, null, null);

    private static final int SIXTY = 60;
    private static final int NINETY = 90;

    public ChangeRules(@Nullable Integer baseline, @Nullable Integer promotionDays, @Nullable Integer allocationDays) {
        this.baseline = baseline == null ? 3 : baseline;
        this.promotionDays = promotionDays == null ? SIXTY : promotionDays;
        this.allocationDays = allocationDays == null ? NINETY : allocationDays;
    }
}
