package dev.shorewise.vendor.sla.engine;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A month, settled.
 *
 * @param version of the agreement that it was judged under
 * @param raises that ratchets propose for the next version
 * @param rights to terminate, and where they stand
 * @param incidents that began in the month
 */
public record MonthResult(
        YearMonth month,
        int version,
        List<LevelResult> levels,
        CreditSheet sheet,
        List<EarnedBack> earnedBack,
        Settlement settlement,
        List<Raise> raises,
        List<Right> rights,
        List<Incident> incidents) {

    public MonthResult(
            YearMonth month,
            int version,
            List<LevelResult> levels,
            CreditSheet sheet,
            List<EarnedBack> earnedBack,
            Settlement settlement,
            List<Raise> raises,
            List<Right> rights,
            @Nullable List<Incident> incidents) {
        this.month = month;
        this.version = version;
        this.levels = List.copyOf(levels);
        this.sheet = sheet;
        this.earnedBack = List.copyOf(earnedBack);
        this.settlement = settlement;
        this.raises = List.copyOf(raises);
        this.rights = List.copyOf(rights);
        this.incidents = incidents == null ? List.of() : List.copyOf(incidents);
    }

    public Optional<LevelResult> level(String id) {
        return levels.stream().filter(result -> result.level().id().equals(id)).findFirst();
    }
}
