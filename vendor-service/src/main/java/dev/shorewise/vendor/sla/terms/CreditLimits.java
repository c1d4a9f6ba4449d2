package dev.shorewise.vendor.sla.terms;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Limits beyond the monthly cap; null for none.
 *
 * @param mostAllocation percent of a pool that one level may have
 * @param mostLevels levels with an allocation at a time
 * @param annualFees what the percent of the annual cap is taken of
 * @param annualPercent {@code cap/annual@1}
 * @param shortfallPercent what a linear shortfall may reach, in percent of the charge
 */
public record CreditLimits(
        @Nullable BigDecimal mostAllocation,
        @Nullable Integer mostLevels,
        @Nullable BigDecimal annualFees,
        @Nullable BigDecimal annualPercent,
        @Nullable BigDecimal shortfallPercent) {

    public static final CreditLimits NONE = new CreditLimits(null, null, null, null, null);
}
