package dev.shorewise.vendor.measures;

import dev.shorewise.statistics.KaplanMeier;
import dev.shorewise.statistics.Moments;
import dev.shorewise.statistics.Ratio;
import dev.shorewise.vendor.contacts.Part;
import dev.shorewise.vendor.contacts.Parts;
import dev.shorewise.vendor.contacts.Sample;
import dev.shorewise.vendor.measures.Definition.Better;
import dev.shorewise.vendor.measures.Definition.Kind;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Writes one definition down, from its words to its formula. */
final class Define {

    /** What every quantile from bins says about its error. */
    static final String BINNED = "from bins: exact for whole seconds up to 255, else within .4 % or half a second";

    private static final int MILLIS = 3;

    private final String id;
    private final Better better;
    private final Map<String, String> params = new LinkedHashMap<>();
    private String formula = "";
    private String numerator = "";
    private String denominator = "1";
    private String example = "";
    private boolean binned;
    private String records = Definition.CONTACTS;
    private String computedBy = Definition.HERE;
    private @Nullable MinimumSample minimum;

    private Define(String id, Better better) {
        this.id = id;
        this.better = better;
    }

    static Define higherIsBetter(String id) {
        return new Define(id, Better.HIGHER_IS_BETTER);
    }

    static Define lowerIsBetter(String id) {
        return new Define(id, Better.LOWER_IS_BETTER);
    }

    static Define noDirection(String id) {
        return new Define(id, Better.NEITHER);
    }

    Define as(String words) {
        formula = words;
        return this;
    }

    Define dividing(String what, String by) {
        numerator = what;
        denominator = by;
        return this;
    }

    Define counting(String what) {
        numerator = what;
        return this;
    }

    Define example(String worked) {
        example = worked;
        return this;
    }

    /** Takes the time within which a contact is answered in time. */
    Define withTime() {
        params.put(Params.TIME, Params.DEFAULT.time().toString());
        return this;
    }

    /** Takes the wait up to which giving up is a mistake. */
    Define withShort() {
        params.put(Params.SHORT, Params.DEFAULT.shortAbandon().toString());
        return this;
    }

    /** Takes how long after a contact coming back counts, and which attempts do. */
    Define withRepeats() {
        params.put(Repeats.WITHIN, "P" + Repeats.DEFAULT.within().toDays() + "D");
        params.put(Repeats.COUNTED, Repeats.DEFAULT.counted().name());
        return this;
    }

    /** Takes parameters of cases or half hours, by their names. */
    Define with(String... names) {
        Map<String, String> defaults = Params.DEFAULT.named();
        for (String name : names) {
            params.put(name, Objects.requireNonNull(defaults.get(name), name));
        }
        return this;
    }

    /** A figure of cases or half hours. */
    Kpi formula(Kind kind, String unit, MinimumSample minimum, Formula carriedOut) {
        return kpi(kind, unit, minimum, carriedOut);
    }

    Kpi count(ToLongFunction<Parts> counted) {
        return kpi(Kind.COUNT, "count", MinimumSample.COUNT, new Formula.Count(counted, Define::offered));
    }

    Kpi share(BiFunction<Parts, Params, Ratio> ratio) {
        return kpi(Kind.RATIO, "1", MinimumSample.PROPORTION, new Formula.Share(ratio));
    }

    /** A share of two parts as they are. */
    Kpi share(Part counted, Part all) {
        return share((parts, params) -> new Ratio(parts.count(counted), parts.count(all)));
    }

    /** Says which service computes it, and where it is asked. */
    Define computedBy(String service) {
        computedBy = service;
        return this;
    }

    /** Says from how many records on it may be used, where that is not usual for its kind. */
    Define from(MinimumSample records) {
        minimum = records;
        return this;
    }

    /** A figure that is made of other records than contacts: reported by who has them, unless a service is named. */
    Kpi elsewhere(String madeOf, Kind kind, String unit) {
        records = madeOf;
        computedBy = computedBy.equals(Definition.HERE) ? Definition.REPORTED : computedBy;
        return kpi(
                kind,
                unit,
                minimum != null ? minimum : kind == Kind.RATIO ? MinimumSample.PROPORTION : MinimumSample.MEAN,
                new Formula.Elsewhere());
    }

    /** A share of customers' matters. */
    Kpi resolved(Function<RepeatCounts, Ratio> ratio) {
        return kpi(Kind.RATIO, "1", MinimumSample.PROPORTION, new Formula.Resolved(ratio));
    }

    Kpi matters(ToLongFunction<RepeatCounts> counted) {
        return kpi(Kind.COUNT, "count", MinimumSample.COUNT, new Formula.Matters(counted));
    }

    Kpi perMatter(Function<RepeatCounts, Moments> moments) {
        return kpi(Kind.MEAN, "1", MinimumSample.MEAN, new Formula.PerMatter(moments));
    }

    Kpi identified() {
        return kpi(Kind.RATIO, "1", MinimumSample.PROPORTION, new Formula.Identified());
    }

    Kpi estimate(Function<RepeatCounts, KaplanMeier> survival) {
        return kpi(Kind.ESTIMATE, "1", MinimumSample.ESTIMATE, new Formula.Estimate(survival));
    }

    /** A mean of milliseconds, in seconds. */
    Kpi meanSeconds(Function<Parts, Moments> millis) {
        return kpi(Kind.MEAN, "s", MinimumSample.MEAN, new Formula.Mean(parts -> seconds(millis.apply(parts))));
    }

    Kpi mean(Function<Parts, Moments> moments) {
        return kpi(Kind.MEAN, "1", MinimumSample.MEAN, new Formula.Mean(moments));
    }

    /** The standard deviation of milliseconds, in seconds. */
    Kpi spreadSeconds(Function<Parts, Moments> millis) {
        return kpi(Kind.SPREAD, "s", MinimumSample.MEAN, new Formula.Spread(parts -> seconds(millis.apply(parts))));
    }

    /** Takes quantiles from bins: fast, with the error that the definition states. */
    Define binned() {
        binned = true;
        return this;
    }

    Kpi median(Sample sample) {
        return quantile(sample, 0.5, Formula.Convention.LINEAR, MinimumSample.MEDIAN);
    }

    Kpi p90(Sample sample, Formula.Convention convention) {
        return quantile(sample, 0.9, convention, MinimumSample.P90);
    }

    Kpi p95(Sample sample, Formula.Convention convention) {
        return quantile(sample, 0.95, convention, MinimumSample.P95);
    }

    /** Count, sum and squares of a time as parts. */
    static Moments moments(Parts parts, Part count, Part sum, Part squares) {
        return new Moments(parts.count(count), parts.sum(sum), parts.sum(squares));
    }

    static long offered(Parts parts) {
        return parts.count(Part.ANSWERED) + parts.count(Part.ABANDONED);
    }

    private Kpi quantile(Sample sample, double share, Formula.Convention convention, MinimumSample minimum) {
        return kpi(Kind.QUANTILE, "s", minimum, new Formula.Quantile(new Times(sample, binned), share, convention));
    }

    private Kpi kpi(Kind kind, String unit, MinimumSample minimum, Formula carriedOut) {
        Definition.Wording wording = new Definition.Wording(formula, numerator, denominator, example);
        return new Kpi(
                new Definition(
                        id,
                        new Definition.Nature(kind, better, unit),
                        wording,
                        params,
                        minimum,
                        new Definition.Origin(records, computedBy)),
                carriedOut);
    }

    /** Moments of milliseconds as those of seconds. */
    static Moments seconds(Moments millis) {
        BigDecimal sum = millis.sum().movePointLeft(MILLIS);
        return new Moments(millis.count(), sum, millis.sumOfSquares().movePointLeft(2 * MILLIS));
    }
}
