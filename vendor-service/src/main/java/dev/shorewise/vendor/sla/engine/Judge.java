package dev.shorewise.vendor.sla.engine;

import dev.shorewise.vendor.sla.terms.LowVolume;
import dev.shorewise.vendor.sla.terms.Promise;
import dev.shorewise.vendor.sla.terms.ServiceLevel;
import dev.shorewise.vendor.sla.terms.Side;
import dev.shorewise.vendor.sla.terms.Terms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Steps 1 to 4 of a month: parts, relief, low volume, state. */
final class Judge {

    private static final BigDecimal TWO = new BigDecimal(2);

    private final ServiceLevel level;
    private final Promise promise;
    private final LevelFacts facts;
    private final Terms terms;
    private final List<Step> steps = new ArrayList<>();

    private Judge(ServiceLevel level, LevelFacts facts, Terms terms) {
        this.level = level;
        this.promise = level.promise();
        this.facts = facts;
        this.terms = terms;
    }

    /**
     * Judges one level.
     *
     * @param carried what earlier windows of the level left for want of volume
     */
    static LevelResult judge(ServiceLevel level, LevelFacts facts, Figure carried, Terms terms) {
        return new Judge(level, facts, terms).judge(carried);
    }

    private LevelResult judge(Figure carried) {
        if (facts.gap().isPresent()) {
            return missing(facts.gap().get(), carried);
        }
        parts();
        if (facts.measured().hasValue() && !facts.relieved().hasValue()) {
            return missing(Gap.of(Gap.Reason.FULLY_EXCLUDED), carried);
        }
        Figure judged = facts.relieved().plus(carried);
        if (!judged.hasValue()) {
            return missing(Gap.of(Gap.Reason.NO_ACTIVITY), carried);
        }
        LowVolume low = level.measurement().lowVolume();
        if (judged.n() >= low.minimum()) {
            return result(judged, Figure.NONE, compared(judged));
        }
        return switch (low.rule()) {
            case ALLOWED_MISSES -> result(judged, Figure.NONE, allowed(judged));
            case CARRY_FORWARD -> {
                step(
                        "low-volume/carry-forward@1",
                        judged.n() + " records are fewer than " + low.minimum() + "; they wait for the next window",
                        null);
                yield result(judged, judged, below());
            }
            case REPORT_ONLY -> {
                step(
                        "low-volume/report-only@1",
                        judged.n() + " records are fewer than " + low.minimum() + "; the value is shown and not judged",
                        null);
                yield result(judged, Figure.NONE, below());
            }
        };
    }

    private void parts() {
        step("parts/exact@1", "as measured: " + facts.measured(), quotient(facts.measured()));
        for (ReliefEffect relief : facts.reliefs()) {
            step(
                    "relief/approved@1",
                    "exclusion " + relief.exclusionId()
                            + (relief.waived()
                                    ? " waives a default of this level"
                                    : " removes " + relief.contacts() + " contacts"),
                    null);
        }
        if (!facts.relieved().equals(facts.measured())) {
            step("relief/after@1", "after relief: " + facts.relieved(), quotient(facts.relieved()));
        }
    }

    private static @Nullable BigDecimal quotient(Figure figure) {
        return figure.hasValue() ? figure.value(6) : null;
    }

    private Verdict compared(Figure judged) {
        Side side = promise.side();
        DefaultClass grade = side.keeps(judged.compareTo(promise.expected()))
                ? DefaultClass.NONE
                : side.keeps(judged.compareTo(promise.minimum()))
                        ? DefaultClass.EXPECTED_DEFAULT
                        : DefaultClass.MINIMUM_DEFAULT;
        step(
                "decide/point@1",
                judged + " against expected " + promise.expected().toPlainString() + ", minimum "
                        + promise.minimum().toPlainString() + ": " + grade,
                null);
        return Verdict.of(grade);
    }

    private Verdict allowed(Figure judged) {
        Verdict plain = compared(judged);
        BigDecimal tolerated =
                promise.side() == Side.AT_LEAST ? BigDecimal.ONE.subtract(promise.expected()) : promise.expected();
        if (!plain.defaulted() || tolerated.signum() < 0 || tolerated.compareTo(BigDecimal.ONE) > 0) {
            return plain;
        }
        BigDecimal allowed = judged.denominator()
                .multiply(tolerated)
                .setScale(0, RoundingMode.FLOOR)
                .max(BigDecimal.ONE);
        BigDecimal misses = judged.failing(promise.side());
        boolean met = misses.compareTo(allowed) <= 0;
        step(
                "low-volume/allowed-misses@1",
                misses.toPlainString() + " misses of " + judged.n() + " records, of which " + allowed.toPlainString()
                        + " are allowed: " + (met ? "met" : "missed"),
                null);
        return met ? Verdict.of(DefaultClass.NONE) : plain;
    }

    private static Verdict below() {
        return Verdict.notMeasured(Gap.of(Gap.Reason.BELOW_MINIMUM_VOLUME), false);
    }

    private LevelResult missing(Gap gap, Figure carried) {
        boolean asDefault = gap.fault() == Gap.Fault.VENDOR && terms.reporting().failureIsMinimumDefault();
        step(
                "reporting/failure-is-minimum-default@1",
                "not measured: " + gap.reason() + ", "
                        + (asDefault ? "treated as worse than the minimum" : "no default"),
                null);
        return result(facts.relieved(), carried, Verdict.notMeasured(gap, asDefault));
    }

    private LevelResult result(Figure judged, Figure carried, Verdict verdict) {
        Verdict last = verdict;
        if (verdict.defaulted() && facts.anyWaives()) {
            step("relief/waive-level@1", "the default is waived", null);
            last = new Verdict(verdict.state(), DefaultClass.NONE, verdict.gap(), true);
        }
        BigDecimal shown = judged.hasValue() ? judged.shown(promise.expected(), promise.minimum()) : null;
        LevelResult.Values values = new LevelResult.Values(facts.measured(), facts.relieved(), judged, carried, shown);
        return new LevelResult(
                level, values, last, facts.reliefs(), event(judged).orElse(null), steps);
    }

    /** The event that explains most failing contacts, if that is at least half of them. */
    private Optional<String> event(Figure judged) {
        BigDecimal failing = judged.failing(promise.side());
        return facts.failuresByEvent().entrySet().stream()
                .filter(event -> event.getValue().signum() > 0
                        && event.getValue().multiply(TWO).compareTo(failing) >= 0)
                .max(Map.Entry.<String, BigDecimal>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(java.util.Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    private void step(String rule, String text, @Nullable BigDecimal result) {
        steps.add(new Step(rule, text, result));
    }
}
