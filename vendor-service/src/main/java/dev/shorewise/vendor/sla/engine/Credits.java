package dev.shorewise.vendor.sla.engine;

import dev.shorewise.vendor.sla.terms.CreditLimits;
import dev.shorewise.vendor.sla.terms.CreditRules;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Steps 5 to 9 of a month: from verdicts to what is owed. */
final class Credits {

    private final Frame frame;
    private final CreditRules rules;
    private final History history;
    private final BigDecimal base;
    private final List<Step> steps = new ArrayList<>();

    Credits(Frame frame, BigDecimal base, History history) {
        this.frame = frame;
        this.rules = frame.terms().credits();
        this.history = history;
        this.base = base;
    }

    CreditSheet of(List<LevelResult> levels, List<Incident> incidents) {
        BigDecimal cap = cap();
        Gross gross = new Gross(frame, base, cap, history);
        Map<String, String> events = new HashMap<>();
        List<Credit> credits = new ArrayList<>();
        int points = 0;
        for (LevelResult result : levels) {
            if (result.level().mayCost()) {
                points += gross.points(result);
                BigDecimal amount = gross.of(result, steps);
                if (amount.signum() > 0) {
                    credits.add(repeated(result, amount));
                    Optional.ofNullable(result.event())
                            .ifPresent(event -> events.put(result.level().id(), event));
                }
            }
        }
        if (rules.model() == CreditRules.Model.BANDS) {
            banded(points).ifPresent(credits::add);
        }
        List<Credit> single = rules.singleEvent() ? highestOnly(credits, events) : credits;
        BigDecimal most = annual(cap);
        List<Credit> capped = new ArrayList<>(Cap.apply(single, most, frame.digits()));
        capped.addAll(Penalties.of(frame, incidents, steps));
        BigDecimal total =
                capped.stream().map(Credit::afterCap).reduce(BigDecimal.ZERO.setScale(frame.digits()), BigDecimal::add);
        sum(single, most, total);
        return new CreditSheet(base, most, capped, total, points, steps);
    }

    private BigDecimal cap() {
        BigDecimal cap = base.multiply(rules.atRisk().movePointLeft(2)).setScale(frame.digits(), RoundingMode.FLOOR);
        steps.add(new Step(
                "cap/monthly-at-risk@1",
                base.toPlainString() + " base x " + rules.atRisk().toPlainString() + " % at risk",
                cap));
        return cap;
    }

    private Credit repeated(LevelResult result, BigDecimal amount) {
        int inARow = history.run(result.level().id()) + 1;
        BigDecimal multiplier = rules.multiplier(inARow);
        BigDecimal multiplied = amount.multiply(multiplier);
        if (multiplier.compareTo(BigDecimal.ONE) != 0) {
            steps.add(new Step(
                    "repeat/consecutive-multiplier@1",
                    result.level().id() + ": default " + inARow + " in a row, x " + multiplier.toPlainString(),
                    multiplied.setScale(frame.digits(), RoundingMode.HALF_UP)));
        }
        return new Credit(result.level().id(), amount, multiplied, null, BigDecimal.ZERO);
    }

    private Optional<Credit> banded(int points) {
        int total = points + history.points(rules.points().months());
        BigDecimal percent = rules.points().percent(total);
        BigDecimal amount = base.multiply(percent.movePointLeft(2));
        steps.add(new Step(
                "credit/bands@1",
                total + " points: " + percent.toPlainString() + " % of " + base.toPlainString(),
                amount.setScale(frame.digits(), RoundingMode.HALF_UP)));
        return amount.signum() > 0
                ? Optional.of(new Credit("points", amount, amount, null, BigDecimal.ZERO))
                : Optional.empty();
    }

    private List<Credit> highestOnly(List<Credit> credits, Map<String, String> events) {
        Map<String, Credit> highest = new HashMap<>();
        credits.stream()
                .filter(credit -> events.containsKey(credit.levelId()))
                .sorted(Comparator.comparing(Credit::multiplied).reversed().thenComparing(Credit::levelId))
                .forEach(credit -> highest.putIfAbsent(String.valueOf(events.get(credit.levelId())), credit));
        return credits.stream().map(credit -> single(credit, events, highest)).toList();
    }

    private Credit single(Credit credit, Map<String, String> events, Map<String, Credit> highest) {
        String event = events.get(credit.levelId());
        Credit kept = event == null ? null : highest.get(event);
        if (event == null || kept == null || kept.levelId().equals(credit.levelId())) {
            return credit;
        }
        steps.add(new Step(
                "single-event/highest-only@1",
                credit.levelId() + ": " + event + " explains at least half of the failing contacts here and in "
                        + kept.levelId() + ", which costs more and stands for both",
                BigDecimal.ZERO));
        return credit.suppressedBy(kept.levelId());
    }

    /** What the contract year leaves of the monthly cap. */
    private BigDecimal annual(BigDecimal monthly) {
        CreditLimits limits = rules.limits();
        if (limits.annualFees() == null || limits.annualPercent() == null) {
            return monthly;
        }
        BigDecimal left = limits.annualFees()
                .multiply(limits.annualPercent().movePointLeft(2))
                .setScale(frame.digits(), RoundingMode.FLOOR)
                .subtract(history.credited(frame.yearOf(history.month())))
                .max(BigDecimal.ZERO);
        if (left.compareTo(monthly) < 0) {
            steps.add(new Step("cap/annual@1", "the contract year leaves less than the month's cap", left));
        }
        return left.min(monthly);
    }

    private void sum(List<Credit> credits, BigDecimal cap, BigDecimal total) {
        BigDecimal before = credits.stream().map(Credit::beforeCap).reduce(BigDecimal.ZERO, BigDecimal::add);
        String text = before.compareTo(cap) > 0
                ? before.stripTrailingZeros().toPlainString() + " is above the cap; shared in proportion, cut to minor"
                        + " units by the largest remainder"
                : "the sum is within the cap";
        steps.add(new Step("rounding/largest-remainder@1", text, total));
    }
}
