package dev.shorewise.vendor.sla.engine;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;

/**
 * What is known about a month.
 *
 * @param base fees of the month that credits are a share of
 * @param levels by level id; a level that is missing was not reported
 */
public record MonthFacts(YearMonth month, BigDecimal base, Map<String, LevelFacts> levels) {

    public MonthFacts {
        levels = Map.copyOf(levels);
    }

    LevelFacts of(String levelId) {
        LevelFacts facts = levels.get(levelId);
        return facts == null ? LevelFacts.missing(new Gap(Gap.Reason.NOT_REPORTED, Gap.Fault.VENDOR)) : facts;
    }
}
