package dev.shorewise.vendor.measures;

import dev.shorewise.kit.measures.Measure;
import dev.shorewise.kit.measures.Measure.Status;
import dev.shorewise.statistics.Histogram;
import dev.shorewise.statistics.Interval;
import dev.shorewise.statistics.KaplanMeier;
import dev.shorewise.statistics.MeanInterval;
import dev.shorewise.statistics.Moments;
import dev.shorewise.statistics.QuantileInterval;
import dev.shorewise.statistics.Quantiles;
import dev.shorewise.statistics.Ratio;
import dev.shorewise.statistics.Wilson;
import dev.shorewise.vendor.contacts.Part;
import dev.shorewise.vendor.contacts.Parts;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one group of contacts.
 *
 * @param parts counts and sums
 * @param distributions milliseconds by occurrence, of those times that quantiles ask for
 * @param repeats of known customers, where figures ask for them
 * @param evidence where the contacts behind them are shown; empty where no one address shows them
 */
record Figures(
        Parts parts,
        Map<Times, Histogram> distributions,
        RepeatCounts repeats,
        Params params,
        Optional<String> evidence) {

    private static final int MILLIS = 3;
    /** Of a two-sided interval of 95 %. */
    private static final double Z = 1.959963984540054;
    /** Digits that survive the arithmetic of binary fractions. */
    private static final MathContext DIGITS = new MathContext(15);

    /** Why nothing was measured, or why a figure is to be read with care. */
    private enum Reason {
        NO_ACTIVITY,
        BELOW_MINIMUM_VOLUME,
        NOT_REPORTED
    }

    Measure of(Kpi kpi) {
        Definition definition = kpi.definition();
        Formula formula = kpi.formula();
        if (formula instanceof Formula.Count count) {
            long offered = count.offered().applyAsLong(parts);
            BigDecimal counted = BigDecimal.valueOf(count.counted().applyAsLong(parts));
            return measure(definition, offered, counted, null, null, Optional.empty());
        }
        if (formula instanceof Formula.Share share) {
            return share(definition, share.ratio().apply(parts, params));
        }
        if (formula instanceof Formula.Mean mean) {
            return mean(definition, mean.moments().apply(parts));
        }
        if (formula instanceof Formula.Spread spread) {
            Moments moments = spread.moments().apply(parts);
            return measure(
                    definition,
                    moments.count() < 2 ? 0 : moments.count(),
                    decimal(moments.standardDeviation().orElse(0)),
                    null,
                    null,
                    Optional.empty());
        }
        return formula instanceof Formula.Quantile quantile
                ? quantile(definition, quantile)
                : ofMatters(definition, formula);
    }

    /** The rate of a definition; empty for other kinds. */
    Optional<Ratio> rate(Kpi kpi) {
        if (kpi.formula() instanceof Formula.Share share) {
            return Optional.of(share.ratio().apply(parts, params));
        }
        return kpi.formula() instanceof Formula.Resolved resolved
                ? Optional.of(resolved.ratio().apply(repeats))
                : Optional.empty();
    }

    /** What the mean of a definition is made of; empty for other kinds. */
    Optional<Moments> moments(Kpi kpi) {
        return kpi.formula() instanceof Formula.Mean mean
                ? Optional.of(mean.moments().apply(parts))
                : Optional.empty();
    }

    private Measure ofMatters(Definition definition, Formula formula) {
        if (formula instanceof Formula.Resolved resolved) {
            return share(definition, resolved.ratio().apply(repeats));
        }
        if (formula instanceof Formula.PerMatter perMatter) {
            return mean(definition, perMatter.moments().apply(repeats));
        }
        if (formula instanceof Formula.Identified) {
            return share(definition, new Ratio(repeats.identified(), parts.count(Part.ANSWERED)));
        }
        if (formula instanceof Formula.Matters matters) {
            BigDecimal counted = BigDecimal.valueOf(matters.counted().applyAsLong(repeats));
            return measure(definition, repeats.identified(), counted, null, null, Optional.empty());
        }
        if (formula instanceof Formula.Elsewhere) {
            return new Measure(
                    definition.id(),
                    null,
                    null,
                    null,
                    definition.nature().unit(),
                    null,
                    0,
                    Status.NOT_MEASURED,
                    Reason.NOT_REPORTED.name(),
                    Map.of(),
                    null);
        }
        KaplanMeier estimate = ((Formula.Estimate) formula).survival().apply(repeats);
        double half = Z * Math.sqrt(estimate.variance());
        Interval interval = new Interval(
                Math.max(0, estimate.share() - half),
                Math.min(1, estimate.share() + half),
                Interval.DEFAULT_LEVEL,
                KaplanMeier.METHOD);
        return measure(definition, estimate.atRisk(), decimal(estimate.share()), null, null, Optional.of(interval));
    }

    private Measure share(Definition definition, Ratio ratio) {
        boolean measured = ratio.isMeasured();
        BigDecimal numerator = BigDecimal.valueOf(ratio.numerator());
        BigDecimal denominator = BigDecimal.valueOf(ratio.denominator());
        return measure(
                definition,
                ratio.denominator(),
                measured ? numerator.divide(denominator, MathContext.DECIMAL64) : BigDecimal.ZERO,
                numerator,
                denominator,
                measured ? Optional.of(Wilson.interval(ratio)) : Optional.empty());
    }

    private Measure mean(Definition definition, Moments moments) {
        BigDecimal count = BigDecimal.valueOf(moments.count());
        return measure(
                definition,
                moments.count(),
                moments.count() == 0 ? BigDecimal.ZERO : moments.sum().divide(count, MathContext.DECIMAL64),
                plain(moments.sum()),
                count,
                MeanInterval.of(moments));
    }

    private Measure quantile(Definition definition, Formula.Quantile quantile) {
        Histogram values = distributions.getOrDefault(quantile.times(), Histogram.EMPTY);
        if (values.size() == 0) {
            return measure(definition, 0, BigDecimal.ZERO, null, null, Optional.empty());
        }
        double millis =
                switch (quantile.convention()) {
                    case LINEAR -> Quantiles.linear(values, quantile.share());
                    case NEAREST_RANK -> Quantiles.nearestRank(values, quantile.share());
                };
        Interval interval = QuantileInterval.of(values, quantile.share());
        return measure(
                definition,
                values.size(),
                decimal(millis).movePointLeft(MILLIS),
                null,
                null,
                Optional.of(new Interval(
                        interval.low() / 1000, interval.high() / 1000, interval.level(), interval.method())));
    }

    private Measure measure(
            Definition definition,
            long n,
            BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            Optional<Interval> interval) {
        Optional<Reason> reason = reason(definition.minimum(), n);
        boolean shown = n >= definition.minimum().show();
        return new Measure(
                definition.id(),
                shown ? plain(value) : null,
                numerator,
                denominator,
                definition.nature().unit(),
                shown ? interval.map(Figures::bounds).orElse(null) : null,
                n,
                reason.isEmpty() ? Status.MEASURED : shown ? Status.INSUFFICIENT : Status.NOT_MEASURED,
                reason.map(Enum::name).orElse(null),
                used(definition),
                evidence.orElse(null));
    }

    private static Optional<Reason> reason(MinimumSample minimum, long n) {
        if (n == 0) {
            return Optional.of(Reason.NO_ACTIVITY);
        }
        return n < minimum.state() ? Optional.of(Reason.BELOW_MINIMUM_VOLUME) : Optional.empty();
    }

    private Map<String, String> used(Definition definition) {
        Map<String, String> used = new LinkedHashMap<>();
        if (definition.params().containsKey(Params.TIME)) {
            used.put(Params.TIME, params.time().toString());
        }
        if (definition.params().containsKey(Params.SHORT)) {
            used.put(Params.SHORT, params.shortAbandon().toString());
        }
        if (definition.params().containsKey(Repeats.WITHIN)) {
            used.put(Repeats.WITHIN, "P" + params.repeats().within().toDays() + "D");
            used.put(Repeats.COUNTED, params.repeats().counted().name());
        }
        return used;
    }

    static Measure.Bounds bounds(Interval interval) {
        return new Measure.Bounds(
                interval.isOpenBelow() ? null : plain(decimal(interval.low())),
                interval.isOpenAbove() ? null : plain(decimal(interval.high())),
                BigDecimal.valueOf(interval.level()),
                interval.method());
    }

    private static BigDecimal decimal(double value) {
        return new BigDecimal(value, DIGITS);
    }

    /** Without zeros at the end, and without an exponent. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
