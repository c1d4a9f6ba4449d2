package dev.shorewise.vendor.sla.engine;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two terms over the same facts. Vendors would have behaved differently under other terms; this says only what the same
 * deliveries would have cost.
 *
 * @param difference what the other terms credit more than those in force
 * @param firstRight the first month in which the other terms give a right to terminate; null for none
 */
public record Comparison(
        List<MonthPair> months,
        BigDecimal inForce,
        BigDecimal other,
        BigDecimal difference,
        BigDecimal earnedBackInForce,
        BigDecimal earnedBackOther,
        @Nullable YearMonth firstRightInForce,
        @Nullable YearMonth firstRight) {

    /** One month under both. */
    public record MonthPair(
            YearMonth month, BigDecimal inForce, BigDecimal other, BigDecimal difference, List<LevelPair> levels) {}

    /** One level under both; null where a side does not have it. */
    public record LevelPair(
            String levelId,
            @Nullable Outcome inForce,
            @Nullable Outcome other) {}

    /** How a level came out. */
    public record Outcome(
            State state,
            DefaultClass defaultClass,
            @Nullable BigDecimal value,
            BigDecimal credit) {}

    /** Puts two replays of the same months side by side. */
    public static Comparison of(List<MonthResult> inForce, List<MonthResult> other) {
        List<MonthPair> months = new ArrayList<>();
        for (int i = 0; i < inForce.size(); i++) {
            months.add(pair(inForce.get(i), other.get(i)));
        }
        BigDecimal one = total(inForce);
        BigDecimal two = total(other);
        return new Comparison(
                months,
                one,
                two,
                two.subtract(one),
                back(inForce),
                back(other),
                firstRight(inForce).orElse(null),
                firstRight(other).orElse(null));
    }

    private static MonthPair pair(MonthResult inForce, MonthResult other) {
        List<String> ids = new ArrayList<>();
        inForce.levels().forEach(level -> ids.add(level.level().id()));
        other.levels().stream()
                .map(level -> level.level().id())
                .filter(id -> !ids.contains(id))
                .forEach(ids::add);
        BigDecimal one = inForce.sheet().total();
        BigDecimal two = other.sheet().total();
        return new MonthPair(
                inForce.month(),
                one,
                two,
                two.subtract(one),
                ids.stream()
                        .map(id -> new LevelPair(id, outcome(inForce, id), outcome(other, id)))
                        .toList());
    }

    private static @Nullable Outcome outcome(MonthResult month, String id) {
        BigDecimal credit = month.sheet().credits().stream()
                .filter(owed -> owed.levelId().equals(id))
                .map(Credit::afterCap)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return month.level(id)
                .map(level -> new Outcome(
                        level.verdict().state(),
                        level.verdict().defaultClass(),
                        level.values().shown(),
                        credit))
                .orElse(null);
    }

    private static BigDecimal total(List<MonthResult> months) {
        return months.stream().map(month -> month.sheet().total()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal back(List<MonthResult> months) {
        return months.stream().map(month -> month.settlement().earnedBack()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Optional<YearMonth> firstRight(List<MonthResult> months) {
        return months.stream()
                .filter(month -> month.rights().stream().anyMatch(Right::fired))
                .map(MonthResult::month)
                .findFirst();
    }
}
