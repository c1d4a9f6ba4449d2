package dev.shorewise.vendor.sla.engine;

import dev.shorewise.vendor.sla.terms.CreditRules;
import dev.shorewise.vendor.sla.terms.CreditTrigger;
import dev.shorewise.vendor.sla.terms.Side;
import dev.shorewise.vendor.sla.terms.Stake;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Step 5 of a month: what a level's miss costs before anything changes it, in the model of the terms. */
final class Gross {

    private final CreditRules rules;
    private final Frame frame;
    private final BigDecimal base;
    private final BigDecimal atRisk;
    private final History history;

    Gross(Frame frame, BigDecimal base, BigDecimal atRisk, History history) {
        this.rules = frame.terms().credits();
        this.frame = frame;
        this.base = base;
        this.atRisk = atRisk;
        this.history = history;
    }

    /** The amount, exactly; 0 where the level's state costs nothing. Each amount leaves a step. */
    BigDecimal of(LevelResult result, List<Step> steps) {
        return switch (rules.model()) {
            case POOL_ALLOCATION -> triggered(result, steps) ? allocation(result, steps) : BigDecimal.ZERO;
            case WEIGHTING_FACTOR ->
                result.verdict().defaulted()
                        ? step(
                                steps,
                                "credit/weighting-factor@1",
                                result,
                                result.level().stake().weight(),
                                base)
                        : BigDecimal.ZERO;
            case LINEAR_SHORTFALL -> shortfall(result, steps);
            case PER_EVENT -> perEvent(result, steps);
            case POINTS ->
                step(
                        steps,
                        "credit/points@1",
                        result,
                        rules.points().percentPerPoint().movePointLeft(2).multiply(BigDecimal.valueOf(points(result))),
                        base);
            case BANDS -> BigDecimal.ZERO;
        };
    }

    /** The points of a level's value; without a value that somebody owes, those of its worst band. */
    int points(LevelResult result) {
        List<Stake.PointBand> bands = result.level().stake().bands();
        Figure figure = result.values().judged();
        if (result.verdict().state() == State.NOT_MEASURED || !figure.hasValue()) {
            return result.verdict().defaulted()
                    ? bands.stream().mapToInt(Stake.PointBand::points).max().orElse(0)
                    : 0;
        }
        return result.verdict().defaulted()
                ? bands.stream()
                        .filter(band -> holds(band, figure))
                        .mapToInt(Stake.PointBand::points)
                        .findFirst()
                        .orElse(0)
                : 0;
    }

    private static boolean holds(Stake.PointBand band, Figure figure) {
        return (band.from() == null || figure.compareTo(band.from()) >= 0)
                && (band.to() == null || figure.compareTo(band.to()) < 0);
    }

    private boolean triggered(LevelResult result, List<Step> steps) {
        for (CreditTrigger trigger : rules.triggers()) {
            if (fires(trigger, result)) {
                int defaults = trigger.kind() == CreditTrigger.Kind.EXPECTED_COUNT
                        ? history.defaults(result.level().id(), trigger.months()) + 1
                        : 0;
                steps.add(new Step(
                        "trigger/"
                                + trigger.kind()
                                        .name()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .replace('_', '-') + "@1",
                        result.level().id() + ": " + result.verdict().defaultClass()
                                + (defaults > 0 ? ", default " + defaults + " of " + trigger.months() + " months" : ""),
                        null));
                return true;
            }
        }
        return false;
    }

    private boolean fires(CreditTrigger trigger, LevelResult result) {
        DefaultClass grade = result.verdict().defaultClass();
        return switch (trigger.kind()) {
            case MINIMUM_EACH -> grade == DefaultClass.MINIMUM_DEFAULT;
            case EXPECTED_EACH -> grade == DefaultClass.EXPECTED_DEFAULT;
            case EXPECTED_COUNT ->
                grade == DefaultClass.EXPECTED_DEFAULT
                        && history.defaults(result.level().id(), trigger.months()) + 1 >= trigger.count();
        };
    }

    private BigDecimal allocation(LevelResult result, List<Step> steps) {
        Stake stake = result.level().stake();
        BigDecimal pool =
                frame.terms().pool(stake.pool()).map(found -> found.percent()).orElse(BigDecimal.ZERO);
        BigDecimal amount = atRisk.multiply(pool.movePointLeft(2))
                .multiply(stake.allocation().movePointLeft(2));
        steps.add(new Step(
                "credit/pool-allocation@1",
                result.level().id() + ": " + atRisk.toPlainString() + " at risk x pool " + stake.pool() + " "
                        + pool.toPlainString() + " % x allocation "
                        + stake.allocation().toPlainString() + " %",
                rounded(amount)));
        return amount;
    }

    private BigDecimal shortfall(LevelResult result, List<Step> steps) {
        Figure figure = result.values().judged();
        BigDecimal most = rules.limits().shortfallPercent() == null
                ? BigDecimal.ONE
                : rules.limits().shortfallPercent().movePointLeft(2);
        if (!result.verdict().defaulted()) {
            return BigDecimal.ZERO;
        }
        if (!figure.hasValue()) {
            return step(steps, "credit/linear-shortfall@1", result, most, base);
        }
        BigDecimal gap = result.level()
                .promise()
                .expected()
                .multiply(figure.denominator())
                .subtract(figure.numerator());
        BigDecimal missing = result.level().promise().side() == Side.AT_LEAST ? gap : gap.negate();
        BigDecimal share =
                missing.divide(figure.denominator(), 20, RoundingMode.HALF_UP).min(most);
        return step(steps, "credit/linear-shortfall@1", result, share, base);
    }

    /** Of the window's own failing events, each once: neither those that wait from an earlier one, nor those of a week alone. */
    private BigDecimal perEvent(LevelResult result, List<Step> steps) {
        Stake stake = result.level().stake();
        Figure figure = result.values().relieved();
        if (stake.perEvent() == null || !figure.hasValue() || result.verdict().waived()) {
            return BigDecimal.ZERO;
        }
        BigDecimal failing = figure.failing(result.level().promise().side());
        BigDecimal amount = step(steps, "credit/per-event@1", result, failing, stake.perEvent());
        return stake.perEventMost() == null ? amount : amount.min(stake.perEventMost());
    }

    private BigDecimal step(
            List<Step> steps, String rule, LevelResult result, BigDecimal factor, @Nullable BigDecimal of) {
        BigDecimal amount = of == null ? BigDecimal.ZERO : factor.multiply(of);
        if (amount.signum() != 0 && of != null) {
            steps.add(new Step(
                    rule,
                    result.level().id() + ": " + factor.stripTrailingZeros().toPlainString() + " x "
                            + of.toPlainString(),
                    rounded(amount)));
        }
        return amount;
    }

    private BigDecimal rounded(BigDecimal amount) {
        return amount.setScale(frame.digits(), RoundingMode.HALF_UP);
    }
}
