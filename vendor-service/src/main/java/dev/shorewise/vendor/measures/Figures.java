package dev.shorewise.vendor.measures;

import dev.shorewise.kit.measures.Measure;
import dev.shorewise.kit.measures.Measure.Status;
import dev.shorewise.statistics.Histogram;
import dev.shorewise.statistics.Interval;
import dev.shorewise.statistics.KaplanMeier;
import dev.shorewise.statistics.Moments;
import dev.shorewise.statistics.Ratio;
import dev.shorewise.vendor.contacts.Part;
import dev.shorewise.vendor.contacts.Parts;
import dev.shorewise.vendor.measures.MeasureMaker.Reason;
import dev.shorewise.vendor.measures.cases.CaseCounts;
import dev.shorewise.vendor.measures.cases.CaseParams;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

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

    /** One of twenty may be missing. */
    private static final int PARTS_OF_COVERAGE = 20;
    /** Of a two-sided interval of 95 %. */
    private static final double Z = 1.959963984540054;

    /** Of a group of which no contact is known. */
    static Figures ofNothing(Params params) {
        return new Figures(Parts.NOTHING, Map.of(), Sources.NONE, params, Optional.empty());
    }

    Measure of(Kpi kpi) {
        Definition definition = kpi.definition();
        Formula formula = kpi.formula();
        if (formula instanceof Formula.Count count) {
            long offered = count.offered().applyAsLong(parts);
            BigDecimal counted = BigDecimal.valueOf(count.counted().applyAsLong(parts));
            return make().measure(definition, offered, counted, null, null, Optional.empty());
        }
        if (formula instanceof Formula.Share share) {
            return make().share(definition, share.ratio().apply(parts, params));
        }
        if (formula instanceof Formula.Mean mean) {
            return make().mean(definition, mean.moments().apply(parts));
        }
        if (formula instanceof Formula.Spread spread) {
            Moments moments = spread.moments().apply(parts);
            return make().measure(
                            definition,
                            moments.count() < 2 ? 0 : moments.count(),
                            MeasureMaker.decimal(moments.standardDeviation().orElse(0)),
                            null,
                            null,
                            Optional.empty());
        }
        return formula instanceof Formula.Quantile quantile
                ? make().quantile(
                                definition,
                                distributions.getOrDefault(quantile.times(), Histogram.EMPTY),
                                quantile.share(),
                                quantile.convention())
                : ofMatters(kpi, formula);
    }

    private MeasureMaker make() {
        return new MeasureMaker(params, evidence);
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
            return make().share(definition, resolved.ratio().apply(sources.repeats()));
        }
        if (formula instanceof Formula.PerMatter perMatter) {
            return make().mean(definition, perMatter.moments().apply(sources.repeats()));
        }
        if (formula instanceof Formula.Identified) {
            return make().share(definition, new Ratio(sources.repeats().identified(), parts.count(Part.ANSWERED)));
        }
        if (formula instanceof Formula.Matters matters) {
            BigDecimal counted = BigDecimal.valueOf(matters.counted().applyAsLong(sources.repeats()));
            return make().measure(definition, sources.repeats().identified(), counted, null, null, Optional.empty());
        }
        if (formula.isAboutCases()) {
            return covered(kpi, ofCases(definition, formula));
        }
        if (formula instanceof Formula.SlotShare slots) {
            return make().share(definition, slots.ratio().apply(sources.slots()));
        }
        if (formula instanceof Formula.SlotMean slots) {
            return make().mean(definition, slots.moments().apply(sources.slots()));
        }
        if (formula instanceof Formula.Elsewhere) {
            return make().nothing(definition, Reason.NOT_REPORTED);
        }
        KaplanMeier estimate = ((Formula.Estimate) formula).survival().apply(sources.repeats());
        double half = Z * Math.sqrt(estimate.variance());
        Interval interval = new Interval(
                Math.max(0, estimate.share() - half),
                Math.min(1, estimate.share() + half),
                Interval.DEFAULT_LEVEL,
                KaplanMeier.METHOD);
        return make().measure(
                        definition,
                        estimate.atRisk(),
                        MeasureMaker.decimal(estimate.share()),
                        null,
                        null,
                        Optional.of(interval));
    }

    private Measure ofCases(Definition definition, Formula formula) {
        CaseCounts cases = sources.cases();
        if (formula instanceof Formula.CaseShare share) {
            return make().share(definition, share.ratio().apply(cases));
        }
        if (formula instanceof Formula.CaseRate rate) {
            return make().rate(definition, rate.ratio().apply(cases));
        }
        if (formula instanceof Formula.Cases counted) {
            BigDecimal count = BigDecimal.valueOf(counted.counted().applyAsLong(cases));
            return make().measure(definition, cases.size(), count, null, null, Optional.empty());
        }
        if (formula instanceof Formula.CaseMean mean) {
            return make().mean(
                            definition, Define.seconds(cases.times(mean.time()).moments()));
        }
        Formula.CaseQuantile quantile = (Formula.CaseQuantile) formula;
        return make().quantile(definition, cases.times(quantile.time()), quantile.share(), Formula.Convention.LINEAR);
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
}
