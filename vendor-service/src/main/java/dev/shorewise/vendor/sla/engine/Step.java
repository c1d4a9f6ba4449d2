package dev.shorewise.vendor.sla.engine;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One step of the arithmetic, as somebody would explain it.
 *
 * @param rule the rule that asked for it, as family/variant@version
 * @param text what was done with which numbers
 * @param result what came out; null where the step only decides
 */
public record Step(String rule, String text, @Nullable BigDecimal result) {}
