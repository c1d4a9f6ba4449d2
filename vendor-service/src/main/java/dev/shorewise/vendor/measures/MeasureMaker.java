package dev.shorewise.vendor.measures;

import dev.shorewise.kit.measures.Measure;
import dev.shorewise.kit.measures.Measure.Status;
import dev.shorewise.statistics.Histogram;
import dev.shorewise.statistics.Interval;
import dev.shorewise.statistics.MeanInterval;
import dev.shorewise.statistics.Moments;
import dev.shorewise.statistics.QuantileInterval;
import dev.shorewise.statistics.Quantiles;
import dev.shorewise.statistics.Ratio;
import dev.shorewise.statistics.Wilson;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes a measure of a number: with its parts, its interval and how much it says for its sample. Nothing is a value that
 * was not measured.
 *
 * @param params that the question brought
 * @param evidence where the contacts behind the figure are shown; empty where no one address shows them
 */
record MeasureMaker(Params params, Optional<String> evidence) {

    private static final int MILLIS = 3;
    /** Digits that survive the arithmetic of binary fractions. */
    private static final MathContext DIGITS = new MathContext(15);

    /** Why nothing was measured, or why a figure is to be read with care. */
    enum Reason {
        NO_ACTIVITY,
        BELOW_MINIMUM_VOLUME,
        NOT_REPORTED,
        /** Nobody told when the sites are open. */
        NO_OPENING_HOURS,
        /** Of so many cases nobody told when their site is open that the rest says little. */
        PARTIAL_COVERAGE
    }

    Measure rate(Definition definition, Ratio ratio) {
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

    Measure share(Definition definition, Ratio ratio) {
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

    Measure mean(Definition definition, Moments moments) {
        BigDecimal count = BigDecimal.valueOf(moments.count());
        return measure(
                definition,
                moments.count(),
                moments.count() == 0 ? BigDecimal.ZERO : moments.sum().divide(count, MathContext.DECIMAL64),
                plain(moments.sum()),
                count,
                MeanInterval.of(moments));
    }

    Measure quantile(Definition definition, Histogram values, double share, Formula.Convention convention) {
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

    Measure measure(
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
                shown ? interval.map(MeasureMaker::bounds).orElse(null) : null,
                n,
                reason.isEmpty() ? Status.MEASURED : shown ? Status.INSUFFICIENT : Status.NOT_MEASURED,
                reason.map(Enum::name).orElse(null),
                params.named(definition.params().keySet()),
                evidence.orElse(null));
    }

    /** A figure that is not measured whatever the sample. */
    Measure nothing(Definition definition, Reason reason) {
        return new Measure(
                definition.id(),
                null,
                null,
                null,
                definition.nature().unit(),
                null,
                0,
                Status.NOT_MEASURED,
                reason.name(),
                Map.of(),
                null);
    }

    private static Optional<Reason> reason(MinimumSample minimum, long n) {
        if (n == 0) {
            return Optional.of(Reason.NO_ACTIVITY);
        }
        return n < minimum.state() ? Optional.of(Reason.BELOW_MINIMUM_VOLUME) : Optional.empty();
    }

    static Measure.Bounds bounds(Interval interval) {
        return new Measure.Bounds(
                interval.isOpenBelow() ? null : plain(decimal(interval.low())),
                interval.isOpenAbove() ? null : plain(decimal(interval.high())),
                BigDecimal.valueOf(interval.level()),
                interval.method());
    }

    static BigDecimal decimal(double value) {
        return new BigDecimal(value, DIGITS);
    }

    /** Without zeros at the end, and without an exponent. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
