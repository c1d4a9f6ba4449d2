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
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Steps 1 to 4 of a month: parts, relief, low volume, state. */
final class Judge {

    private static final BigDecimal TWO = new BigDecimal(2);
    private static final int SCALED_DECIMALS = 12;

    private final ServiceLevel level;
    private final LevelFacts facts;
    private final Terms terms;
    private final List<Step> steps = new ArrayList<>();
    private Promise promise;
    private boolean waived;

    private Judge(ServiceLevel level, LevelFacts facts, Terms terms) {
        this.level = level;
        this.promise = level.promise();
        this.facts = facts;
        this.terms = terms;
        this.waived = facts.anyWaives();
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
        steps.addAll(facts.course().notes());
        if (facts.gap().isPresent()) {
            if (facts.measured().hasValue()) {
                parts();
            }
            return missing(facts.gap().get(), carried);
        }
        parts();
        volume();
        if (facts.measured().hasValue() && !facts.relieved().hasValue()) {
            return missing(Gap.of(Gap.Reason.FULLY_EXCLUDED), carried);
        }
        if (!facts.course().weeks().isEmpty()) {
            return byWeek(carried);
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
            step("relief/approved@1", "exclusion " + relief.exclusionId() + " " + relief.text(), null);
        }
        if (!facts.relieved().equals(facts.measured())) {
            step("relief/after@1", "after relief: " + facts.relieved(), quotient(facts.relieved()));
        }
    }

    /** What more contacts than were forecast change. */
    private void volume() {
        Course.Volume volume = facts.course().volume();
        if (volume == null) {
            return;
        }
        String against = volume.actual() + " contacts against a forecast of " + volume.forecast() + ", band "
                + volume.rule().band().toPlainString();
        switch (volume.rule().rule()) {
            case INTERVAL ->
                step(
                        "volume-relief/interval@1",
                        against + ": " + volume.relieved() + " contacts of days above their band are taken out",
                        null);
            case WHOLE_LEVEL -> {
                waived |= volume.exceeded();
                step(
                        "volume-relief/whole-level@1",
                        against + ": " + (volume.exceeded() ? "a default is waived" : "within the band"),
                        null);
            }
            case SCALED_TARGET -> {
                promise = scaled(volume);
                step("volume-relief/scaled-target@1", against + ": expected", promise.expected());
            }
        }
    }

    /** Less is promised by as much as the band was exceeded; of times and error shares, more is tolerated. */
    private Promise scaled(Course.Volume volume) {
        if (!volume.exceeded()) {
            return promise;
        }
        BigDecimal limit = volume.rule().limit(volume.forecast());
        BigDecimal actual = BigDecimal.valueOf(volume.actual());
        UnaryOperator<BigDecimal> scale = bound -> promise.side() == Side.AT_LEAST
                ? bound.multiply(limit).divide(actual, SCALED_DECIMALS, RoundingMode.HALF_UP)
                : bound.multiply(actual).divide(limit, SCALED_DECIMALS, RoundingMode.HALF_UP);
        return new Promise(promise.side(), scale.apply(promise.expected()), scale.apply(promise.minimum()));
    }

    /** Each week by itself; the month is as its worst week. */
    private LevelResult byWeek(Figure carried) {
        Figure waiting = carried;
        Figure worst = Figure.NONE;
        Verdict verdict = null;
        boolean few = false;
        for (Course.Week week : facts.course().weeks()) {
            Figure judged = week.figure().plus(waiting);
            boolean low = judged.n() < level.measurement().lowVolume().minimum();
            LowVolume.Rule rule = level.measurement().lowVolume().rule();
            step("window/calendar-week@1", "week " + week.name() + ": " + judged, quotient(judged));
            if (!judged.hasValue()) {
                continue;
            }
            if (low && rule != LowVolume.Rule.ALLOWED_MISSES) {
                waiting = rule == LowVolume.Rule.CARRY_FORWARD ? judged : Figure.NONE;
                few = true;
                continue;
            }
            waiting = Figure.NONE;
            Verdict own = low ? allowed(judged) : compared(judged);
            if (verdict == null || isWorse(own, judged, verdict, worst)) {
                verdict = own;
                worst = judged;
            }
        }
        if (verdict != null) {
            return result(worst, waiting, verdict);
        }
        return few ? result(facts.relieved(), waiting, below()) : missing(Gap.of(Gap.Reason.NO_ACTIVITY), carried);
    }

    private boolean isWorse(Verdict one, Figure figure, Verdict other, Figure otherFigure) {
        int grade = one.defaultClass().compareTo(other.defaultClass());
        if (grade != 0) {
            return grade > 0;
        }
        BigDecimal across = figure.numerator().multiply(otherFigure.denominator());
        int value = across.compareTo(otherFigure.numerator().multiply(figure.denominator()));
        return promise.side() == Side.AT_LEAST ? value < 0 : value > 0;
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
        if (verdict.defaulted() && waived) {
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
