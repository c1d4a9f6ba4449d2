package dev.shorewise.vendor.sla.engine;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * A credit, or a part of it, that the vendor earned back.
 *
 * @param month whose credit it was
 * @param credit after its cap
 * @param returned what comes back now; as a balance where the rule says so
 * @param text why
 */
public record EarnedBack(YearMonth month, String levelId, BigDecimal credit, BigDecimal returned, String text) {}
