package dev.shorewise.vendor.sla;

import dev.shorewise.vendor.sla.engine.Figure;
import dev.shorewise.vendor.sla.engine.outlook.BurnRate;
import dev.shorewise.vendor.sla.engine.outlook.ErrorBudget;
import dev.shorewise.vendor.sla.engine.outlook.Projection;
import dev.shorewise.vendor.sla.terms.Promise;
import dev.shorewise.vendor.sla.terms.ServiceLevel;
import dev.shorewise.vendor.sla.terms.Side;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;

/** One level's month so far, and what its days to come are expected to bring. */
final class LevelAhead {

    private static final double HALF = 0.5;
    private static final double SURE = 0.8;
    private static final int SILENT_DAYS = 2;

    private final ServiceLevel level;
    private final Promise promise;
    private final Map<LocalDate, Long> forecast;
    private final SortedMap<LocalDate, Figure> known;
    private final List<Projection.Day> days = new ArrayList<>();
    private final List<Long> rest = new ArrayList<>();
    private final LocalDate today;
    private final Optional<Projection> projection;

    LevelAhead(ServiceLevel level, SortedMap<LocalDate, Figure> known, LocalDate today, Map<LocalDate, Long> forecast) {
        this.level = level;
        this.promise = level.promise();
        this.known = known;
        this.forecast = forecast;
        this.today = today;
        for (LocalDate day = today.withDayOfMonth(1); day.isBefore(today); day = day.plusDays(1)) {
            Figure figure = known.getOrDefault(day, Figure.NONE);
            days.add(new Projection.Day(
                    figure.denominator().longValue(),
                    figure.failing(promise.side()).longValue()));
        }
        for (LocalDate day = today; day.getMonth() == today.getMonth(); day = day.plusDays(1)) {
            Long told = forecast.get(day);
            rest.add(told == null ? usual(day) : told.longValue());
        }
        this.projection = Projection.of(days, rest);
    }

    Optional<Projection> projection() {
        return projection;
    }

    /** The same with other days so far. */
    LevelAhead with(SortedMap<LocalDate, Figure> other) {
        return new LevelAhead(level, other, today, forecast);
    }

    /** What the same weekday has brought so far; the mean of all days where it has not come yet. */
    private long usual(LocalDate day) {
        double same = known.entrySet().stream()
                .filter(entry -> entry.getKey().getDayOfWeek() == day.getDayOfWeek())
                .mapToLong(entry -> entry.getValue().denominator().longValue())
                .average()
                .orElse(-1);
        double all = days.stream().mapToLong(Projection.Day::offered).average().orElse(0);
        return Math.round(same < 0 ? all : same);
    }

    /**
     * The outlook.
     *
     * @param granted the same month if all claims that are not decided yet were granted
     */
    LevelOutlook outlook(LevelAhead granted, Money money, Function<Duration, BurnRate.Traffic> traffic) {
        long offered = days.stream().mapToLong(Projection.Day::offered).sum();
        long failed = days.stream().mapToLong(Projection.Day::failed).sum();
        long expected = rest.stream().mapToLong(Long::longValue).sum();
        ErrorBudget budget = ErrorBudget.of(tolerated(), offered, failed, expected);
        Optional<LevelOutlook.Ending> ending = projection.map(this::ending);
        LevelOutlook.Money stake = stake(money, ending);
        return new LevelOutlook(
                level.id(),
                level.name(),
                new LevelOutlook.SoFar(days.size(), offered, failed, expected, budget),
                ending.orElse(null),
                granted == this ? null : granted.projection.map(granted::ending).orElse(null),
                stake,
                alarms(budget, ending, offered + expected, traffic),
                sentence(budget, ending, stake, expected));
    }

    private BigDecimal tolerated() {
        return promise.side() == Side.AT_LEAST ? BigDecimal.ONE.subtract(promise.expected()) : promise.expected();
    }

    private LevelOutlook.Ending ending(Projection ahead) {
        boolean atLeast = promise.side() == Side.AT_LEAST;
        return new LevelOutlook.Ending(
                atLeast ? ahead.good() : 1 - ahead.good(),
                atLeast ? ahead.low() : 1 - ahead.high(),
                atLeast ? ahead.high() : 1 - ahead.low(),
                ahead.below(good(promise.expected())),
                ahead.below(good(promise.minimum())),
                ahead);
    }

    private double good(BigDecimal bound) {
        return promise.side() == Side.AT_LEAST ? bound.doubleValue() : 1 - bound.doubleValue();
    }

    private LevelOutlook.Money stake(Money money, Optional<LevelOutlook.Ending> ending) {
        BigDecimal step = new BigDecimal("0.000001");
        BigDecimal worse = promise.side() == Side.AT_LEAST ? step.negate() : step;
        BigDecimal near = promise.expected().equals(promise.minimum())
                ? BigDecimal.ZERO
                : money.of(level, promise.expected().add(worse));
        BigDecimal grave = money.of(level, promise.minimum().add(worse));
        double miss = ending.map(LevelOutlook.Ending::missProbability).orElse(0.0);
        double below = ending.map(LevelOutlook.Ending::minimumProbability).orElse(0.0);
        BigDecimal expected = near.multiply(BigDecimal.valueOf(Math.max(0, miss - below)))
                .add(grave.multiply(BigDecimal.valueOf(below)));
        return new LevelOutlook.Money(near, grave, expected.setScale(near.scale(), RoundingMode.HALF_UP));
    }

    private List<LevelOutlook.Alarm> alarms(
            ErrorBudget budget,
            Optional<LevelOutlook.Ending> ending,
            long volume,
            Function<Duration, BurnRate.Traffic> traffic) {
        List<LevelOutlook.Alarm> alarms = new ArrayList<>();
        for (BurnRate rate : BurnRate.USUAL) {
            rate.alarm(tolerated(), volume, traffic.apply(rate.longWindow()), traffic.apply(rate.shortWindow()))
                    .ifPresent(burn -> alarms.add(new LevelOutlook.Alarm(
                            LevelOutlook.Alarm.Kind.BURN_RATE,
                            rate.urgent(),
                            "The last " + rate.longWindow() + " and the last " + rate.shortWindow()
                                    + " both burn the budget faster than " + burn.factor() + " times",
                            burn)));
        }
        if (budget.failed().signum() > 0 && budget.left().signum() <= 0) {
            alarms.add(alarm(LevelOutlook.Alarm.Kind.BUDGET_EXHAUSTED, true, "No contact may fail any more"));
        }
        double miss = ending.map(LevelOutlook.Ending::missProbability).orElse(0.0);
        if (miss >= SURE) {
            alarms.add(alarm(LevelOutlook.Alarm.Kind.MISS_NEARLY_SURE, true, "A miss is at least 80 % likely"));
        }
        if (miss >= HALF) {
            alarms.add(
                    alarm(LevelOutlook.Alarm.Kind.MISS_MORE_LIKELY_THAN_NOT, false, "A miss is more likely than not"));
        }
        boolean silent = days.size() >= SILENT_DAYS
                && days.subList(days.size() - SILENT_DAYS, days.size()).stream().allMatch(day -> day.offered() == 0);
        if (silent) {
            alarms.add(alarm(LevelOutlook.Alarm.Kind.NO_DATA, false, "Nothing was sent for two days before " + today));
        }
        return alarms;
    }

    private static LevelOutlook.Alarm alarm(LevelOutlook.Alarm.Kind kind, boolean urgent, String text) {
        return new LevelOutlook.Alarm(kind, urgent, text, null);
    }

    private String sentence(
            ErrorBudget budget, Optional<LevelOutlook.Ending> ending, LevelOutlook.Money money, long expected) {
        if (ending.isEmpty()) {
            return "Fewer than " + Projection.LEAST_DAYS + " days are known; "
                    + budget.left().toBigInteger() + " contacts may still fail.";
        }
        LevelOutlook.Ending at = ending.get();
        return String.format(
                Locale.ROOT,
                "At today's pace %s ends at %.1f %% (%.1f to %.1f). Chance to miss %s: %.0f %%. Money at stake %s, expected"
                        + " %s. Of the %d contacts still expected in %s, at most %s may fail.",
                level.name(),
                100 * at.value(),
                100 * at.low(),
                100 * at.high(),
                promise.expected().toPlainString(),
                100 * at.missProbability(),
                money.atExpectedDefault().max(money.atMinimumDefault()).toPlainString(),
                money.expected().toPlainString(),
                expected,
                YearMonth.from(today),
                budget.left().max(BigDecimal.ZERO).toBigInteger());
    }

    /** The share of the budget that is left; what has least comes first. */
    static BigDecimal leftShare(LevelOutlook outlook) {
        BigDecimal consumed = outlook.soFar().budget().consumed();
        return consumed == null ? BigDecimal.ONE : BigDecimal.ONE.subtract(consumed);
    }
}
