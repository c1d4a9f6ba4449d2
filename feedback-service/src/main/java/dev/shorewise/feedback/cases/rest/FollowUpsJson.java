package dev.shorewise.feedback.cases.rest;

import dev.shorewise.feedback.cases.CustomerCase;
import dev.shorewise.feedback.cases.FollowedUp;
import dev.shorewise.kit.measures.Measure;
import dev.shorewise.statistics.Interval;
import dev.shorewise.statistics.MeanInterval;
import dev.shorewise.statistics.Moments;
import dev.shorewise.statistics.Ratio;
import dev.shorewise.statistics.Wilson;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What customers say after cases of the same vendor and root cause. */
@Schema(name = "CaseFollowUps")
record FollowUpsJson(
        CustomerCase.RootCause rootCause,
        long closed,

        @Schema(description = "case/settled@1: settled over settled and still open, with ci/wilson@1.")
        Measure settled,

        @Schema(
                description =
                        "case/satisfaction-change@1: satisfaction from 1 to 5 afterwards less that of the response"
                                + " that opened the case, of customers who told both, with ci/t-mean@1. Cases are opened for"
                                + " low scores, so part of a rise is a return to the usual.")
        Measure change) {

    private static final long ENOUGH = 30;

    static FollowUpsJson of(FollowedUp told) {
        return new FollowUpsJson(told.cause(), told.closed(), settled(told.settled()), change(told));
    }

    private static Measure settled(Ratio settled) {
        long n = settled.denominator();
        return measure(
                "case/settled@1",
                "1",
                n,
                n == 0 ? null : divided(settled.numerator(), n),
                n == 0 ? Optional.empty() : Optional.of(Wilson.interval(settled)),
                Map.of());
    }

    private static Measure change(FollowedUp told) {
        Moments change = told.change();
        long n = change.count();
        return measure(
                "case/satisfaction-change@1",
                "points",
                n,
                n == 0 ? null : divided(told.after() - told.before(), n),
                MeanInterval.of(change),
                n == 0
                        ? Map.of()
                        : Map.of(
                                "before", divided(told.before(), n).toPlainString(),
                                "after", divided(told.after(), n).toPlainString()));
    }

    private static Measure measure(
            String definition,
            String unit,
            long n,
            @Nullable BigDecimal value,
            Optional<Interval> interval,
            Map<String, String> params) {
        return new Measure(
                definition,
                value,
                null,
                null,
                unit,
                interval.map(EffectJson::bounds).orElse(null),
                n,
                n == 0
                        ? Measure.Status.NOT_MEASURED
                        : n < ENOUGH ? Measure.Status.INSUFFICIENT : Measure.Status.MEASURED,
                n == 0 ? "NO_ANSWERS" : n < ENOUGH ? "BELOW_MINIMUM_VOLUME" : null,
                params,
                null);
    }

    private static BigDecimal divided(long sum, long n) {
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(n), MathContext.DECIMAL64);
    }
}
