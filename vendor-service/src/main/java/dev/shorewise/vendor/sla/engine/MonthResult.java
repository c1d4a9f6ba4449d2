package dev.shorewise.vendor.sla.engine;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * A month, settled.
 *
 * @param version of the agreement that it was judged under
 * @param raises that ratchets propose for the next version
 * @param rights to terminate, and where they stand
 */
public record MonthResult(
        YearMonth month,
        int version,
        List<LevelResult> levels,
        CreditSheet sheet,
        List<EarnedBack> earnedBack,
        Settlement settlement,
        List<Raise> raises,
        List<Right> rights) {

    public MonthResult {
        levels = List.copyOf(levels);
        earnedBack = List.copyOf(earnedBack);
        raises = List.copyOf(raises);
        rights = List.copyOf(rights);
    }

    public Optional<LevelResult> level(String id) {
        return levels.stream().filter(result -> result.level().id().equals(id)).findFirst();
    }
}
