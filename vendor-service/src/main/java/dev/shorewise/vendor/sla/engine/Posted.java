package dev.shorewise.vendor.sla.engine;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * A charge of an earlier month that is corrected on this one's statement; what was charged then stays as it is.
 *
 * @param month whose charge it corrects
 * @param revision of that month's statement that found the difference
 * @param levelId whose credit it was, or {@code earned-back} or {@code offset}
 * @param correction above 0 in favour of the vendor, as on its invoice
 */
public record Posted(YearMonth month, int revision, String levelId, BigDecimal correction) {}
