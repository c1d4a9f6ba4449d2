package dev.shorewise.vendor.sla.engine;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * What is known about a month.
 *
 * @param base fees of the month that credits are a share of
 * @param levels by level id; a level that is missing was not reported
 * @param posted corrections of earlier months that fall to this one
 * @param incidents that began in the month
 */
public record MonthFacts(
        YearMonth month,
        BigDecimal base,
        Map<String, LevelFacts> levels,
        List<Posted> posted,
        List<Incident> incidents) {

    public MonthFacts {
        levels = Map.copyOf(levels);
        posted = List.copyOf(posted);
        incidents = List.copyOf(incidents);
    }

    public MonthFacts(YearMonth month, BigDecimal base, Map<String, LevelFacts> levels) {
        this(month, base, levels, List.of(), List.of());
    }

    /** The same with these corrections. */
    public MonthFacts with(List<Posted> corrections) {
        return new MonthFacts(month, base, levels, corrections, incidents);
    }

    /** The same with other levels. */
    public MonthFacts of(Map<String, LevelFacts> others) {
        return new MonthFacts(month, base, others, posted, incidents);
    }

    LevelFacts of(String levelId) {
        LevelFacts facts = levels.get(levelId);
        return facts == null ? LevelFacts.missing(new Gap(Gap.Reason.NOT_REPORTED, Gap.Fault.VENDOR)) : facts;
    }
}
