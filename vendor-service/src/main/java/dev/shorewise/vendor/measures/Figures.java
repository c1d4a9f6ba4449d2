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
import dev.shorewise.vendor.measures.cases.CaseCounts;
import dev.shorewise.vendor.measures.cases.CaseParams;
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
 * @param sources what else figures ask for
 * @param evidence where the contacts behind them are shown; empty where no one address shows them
 */
record Figures(
        Parts parts, Map<Times, Histogram> distributions, Sources sources, Params params, Optional<String> evidence) {

    private static final int MILLIS = 3;
    /** One of twenty may be missing. */
    private static final int PARTS_OF_COVERAGE = 20;
    /** Of a two-sided interval of 95 %. */
    private static final double Z = 1.959963984540054;
    /** Digits that survive the arithmetic of binary fractions. */
    private static final MathContext DIGITS = new MathContext(15);

    /** Why nothing was measured, or why a figure is to be read with care. */
    private enum Reason {
        NO_ACTIVITY,
        BELOW_MINIMUM_VOLUME,
        NOT_REPORTED,
        /** Nobody told when the sites are open. */
        NO_OPENING_HOURS,
        /** Of so many cases nobody told when their site is open that the rest says little. */
        PARTIAL_COVERAGE
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
                ? quantile(
                        definition,
                        distributions.getOrDefault(quantile.times(), Histogram.EMPTY),
                        quantile.share(),
                        quantile.convention())
                : ofMatters(kpi, formula);
    }

    /** The rate of a definition; empty for other kinds. */
    Optional<Ratio> rate(Kpi kpi) {
        if (kpi.formula() instanceof Formula.Share share) {
            return Optional.of(share.ratio().apply(parts, params));
        }
        if (kpi.formula() instanceof Formula.CaseShare cases) {
            return Optional.of(cases.ratio().apply(sources.cases()));
        }
        return kpi.formula() instanceof Formula.Resolved resolved
                ? Optional.of(resolved.ratio().apply(sources.repeats()))
                : Optional.empty();
    }

    /** What the mean of a definition is made of; empty for other kinds. */
    Optional<Moments> moments(Kpi kpi) {
        if (kpi.formula() instanceof Formula.CaseMean cases) {
            return Optional.of(
                    Define.seconds(sources.cases().times(cases.time()).moments()));
        }
        return kpi.formula() instanceof Formula.Mean mean
                ? Optional.of(mean.moments().apply(parts))
                : Optional.empty();
    }

    private Measure ofMatters(Kpi kpi, Formula formula) {
        Definition definition = kpi.definition();
        if (formula instanceof Formula.Resolved resolved) {
            return share(definition, resolved.ratio().apply(sources.repeats()));
        }
        if (formula instanceof Formula.PerMatter perMatter) {
            return mean(definition, perMatter.moments().apply(sources.repeats()));
        }
        if (formula instanceof Formula.Identified) {
            return share(definition, new Ratio(sources.repeats().identified(), parts.count(Part.ANSWERED)));
        }
        if (formula instanceof Formula.Matters matters) {
            BigDecimal counted = BigDecimal.valueOf(matters.counted().applyAsLong(sources.repeats()));
            return measure(definition, sources.repeats().identified(), counted, null, null, Optional.empty());
        }
        if (formula.isAboutCases()) {
            return covered(kpi, ofCases(definition, formula));
        }
        if (formula instanceof Formula.SlotShare slots) {
            return share(definition, slots.ratio().apply(sources.slots()));
        }
        if (formula instanceof Formula.SlotMean slots) {
            return mean(definition, slots.moments().apply(sources.slots()));
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
        KaplanMeier estimate = ((Formula.Estimate) formula).survival().apply(sources.repeats());
        double half = Z * Math.sqrt(estimate.variance());
        Interval interval = new Interval(
                Math.max(0, estimate.share() - half),
                Math.min(1, estimate.share() + half),
                Interval.DEFAULT_LEVEL,
                KaplanMeier.METHOD);
        return measure(definition, estimate.atRisk(), decimal(estimate.share()), null, null, Optional.of(interval));
    }

    private Measure ofCases(Definition definition, Formula formula) {
        CaseCounts cases = sources.cases();
        if (formula instanceof Formula.CaseShare share) {
            return share(definition, share.ratio().apply(cases));
        }
        if (formula instanceof Formula.CaseRate rate) {
            return rate(definition, rate.ratio().apply(cases));
        }
        if (formula instanceof Formula.Cases counted) {
            BigDecimal count = BigDecimal.valueOf(counted.counted().applyAsLong(cases));
            return measure(definition, cases.size(), count, null, null, Optional.empty());
        }
        if (formula instanceof Formula.CaseMean mean) {
            return mean(definition, Define.seconds(cases.times(mean.time()).moments()));
        }
        Formula.CaseQuantile quantile = (Formula.CaseQuantile) formula;
        return quantile(definition, cases.times(quantile.time()), quantile.share(), Formula.Convention.LINEAR);
    }

    /**
     * The figure, less sure where opening hours matter and are known of fewer than 95 % of the cases, with the cases
     * behind it and not the contacts that were offered meanwhile.
     */
    private Measure covered(Kpi kpi, Measure figure) {
        Definition definition = kpi.definition();
        CaseCounts cases = sources.cases();
        boolean whole = !definition.params().containsKey(CaseParams.HOURS)
                || cases.withoutHours() * PARTS_OF_COVERAGE <= cases.created();
        boolean any = figure.n() > 0;
        Status less = any ? Status.INSUFFICIENT : Status.NOT_MEASURED;
        Reason reason = any ? Reason.PARTIAL_COVERAGE : Reason.NO_OPENING_HOURS;
        return new Measure(
                figure.definition(),
                figure.value(),
                figure.numerator(),
                figure.denominator(),
                figure.unit(),
                figure.interval(),
                figure.n(),
                whole ? figure.status() : less,
                whole ? figure.reason() : reason.name(),
                figure.params(),
                sources.shown().flatMap(shown -> shown.address(kpi)).orElse(null));
    }

    private Measure rate(Definition definition, Ratio ratio) {
        BigDecimal numerator = BigDecimal.valueOf(ratio.numerator());
        BigDecimal denominator = BigDecimal.valueOf(ratio.denominator());
        return measure(
                definition,
                ratio.denominator(),
                ratio.isMeasured() ? numerator.divide(denominator, MathContext.DECIMAL64) : BigDecimal.ZERO,
                numerator,
                denominator,
                Optional.empty());
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

    private Measure quantile(Definition definition, Histogram values, double share, Formula.Convention convention) {
        if (values.size() == 0) {
            return measure(definition, 0, BigDecimal.ZERO, null, null, Optional.empty());
        }
        double millis =
                switch (convention) {
                    case LINEAR -> Quantiles.linear(values, share);
                    case NEAREST_RANK -> Quantiles.nearestRank(values, share);
                };
        Interval interval = QuantileInterval.of(values, share);
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
        params.named().forEach((name, value) -> {
            if (definition.params().containsKey(name)) {
                used.put(name, value);
            }
        });
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
