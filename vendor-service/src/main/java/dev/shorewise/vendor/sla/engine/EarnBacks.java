package dev.shorewise.vendor.sla.engine;

import dev.shorewise.vendor.sla.terms.EarnBack;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Step 10 of a month: which earlier credits come back on its statement. */
final class EarnBacks {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final EarnBack rule;
    private final Frame frame;
    private final History history;

    EarnBacks(EarnBack rule, Frame frame, History history) {
        this.rule = rule;
        this.frame = frame;
        this.history = history;
    }

    List<EarnedBack> due() {
        List<EarnedBack> due = new ArrayList<>();
        for (MonthResult earlier : history.from(YearMonth.of(1990, 1))) {
            for (Credit credit : earlier.sheet().credits()) {
                if (credit.afterCap().signum() > 0
                        && !credit.isOfEvent()
                        && !hasComeBack(earlier.month(), credit.levelId())) {
                    of(earlier.month(), credit).ifPresent(due::add);
                }
            }
        }
        return due;
    }

    /** Once is enough, also where a month between has been restated and the run ends another time. */
    private boolean hasComeBack(YearMonth month, String levelId) {
        return history.from(month).stream()
                .flatMap(result -> result.earnedBack().stream())
                .anyMatch(back -> back.month().equals(month) && back.levelId().equals(levelId));
    }

    private Optional<EarnedBack> of(YearMonth month, Credit credit) {
        return switch (rule) {
            case HALF_AFTER_SIX_MET ->
                completes(
                                month,
                                6,
                                result -> holds(
                                        result, credit, level -> level.verdict().state() == State.MET))
                        ? Optional.of(back(month, credit, HALF, "met in each of the next 6 windows"))
                        : Optional.empty();
            case FULL_AFTER_THREE_EXCEEDED ->
                completes(month, 3, result -> holds(result, credit, LevelResult::exceeds))
                        ? Optional.of(back(month, credit, BigDecimal.ONE, "better than expected in each of the next 3"))
                        : Optional.empty();
            case OFFSET_AFTER_THREE_CLEAN ->
                completes(month, 3, result -> Optional.of(result.sheet().total().signum() == 0))
                        ? Optional.of(back(month, credit, BigDecimal.ONE, "no credit at all in the next 3 windows"))
                        : Optional.empty();
            case ANNUAL_AVERAGE -> yearKept(month, credit);
        };
    }

    /** Whether the run of windows after a month was completed by the month before this one. */
    private boolean completes(YearMonth month, int windows, Window holds) {
        int counted = 0;
        for (MonthResult result : history.from(month.plusMonths(1))) {
            Optional<Boolean> held = holds.test(result);
            if (held.isPresent()) {
                if (!held.get()) {
                    return false;
                }
                counted++;
                if (counted == windows) {
                    return result.month().plusMonths(1).equals(history.month());
                }
            }
        }
        return false;
    }

    /** Empty for a window that extends the run. */
    private interface Window {
        Optional<Boolean> test(MonthResult result);
    }

    private static Optional<Boolean> holds(MonthResult result, Credit credit, Predicate<LevelResult> condition) {
        return result.level(credit.levelId())
                .filter(level -> !level.verdict().passedOver())
                .map(condition::test);
    }

    /** A year of which the vendor kept a month to itself is not known to be kept. */
    private Optional<EarnedBack> yearKept(YearMonth month, Credit credit) {
        YearMonth year = frame.yearOf(month);
        if (!year.plusYears(1).equals(history.month())) {
            return Optional.empty();
        }
        Figure pooled = Figure.NONE;
        Optional<LevelResult> last = Optional.empty();
        for (MonthResult result : history.from(year)) {
            Optional<LevelResult> level = result.level(credit.levelId());
            if (level.map(LevelResult::verdict)
                    .filter(verdict -> verdict.state() == State.NOT_MEASURED && verdict.defaulted())
                    .isPresent()) {
                return Optional.empty();
            }
            if (level.isPresent()) {
                pooled = pooled.plus(level.get().values().relieved());
                last = level;
            }
        }
        if (last.isEmpty() || !pooled.hasValue()) {
            return Optional.empty();
        }
        var promise = last.get().level().promise();
        return promise.side().keeps(pooled.compareTo(promise.expected()))
                ? Optional.of(back(
                        month,
                        credit,
                        BigDecimal.ONE,
                        "the contract year as a whole is " + pooled + ", at or" + " better than expected"))
                : Optional.empty();
    }

    private EarnedBack back(YearMonth month, Credit credit, BigDecimal share, String why) {
        BigDecimal returned = credit.afterCap().multiply(share).setScale(frame.digits(), RoundingMode.DOWN);
        return new EarnedBack(month, credit.levelId(), credit.afterCap(), returned, why);
    }
}
