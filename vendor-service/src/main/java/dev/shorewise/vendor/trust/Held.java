package dev.shorewise.vendor.trust;

import dev.shorewise.statistics.integrity.Reconciliation.Verdict;
import dev.shorewise.vendor.sla.Consequences;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A reported figure held against another source.
 *
 * @param report address of the report
 * @param credits of the month if the other figure governed; null where it is for no level or fees are not told
 */
public record Held(
        String report,
        String definition,
        Map<String, String> scope,
        Sources sources,
        Outcome outcome,
        @Nullable Effect credits) {

    /** Where the other figure comes from. */
    public enum Basis {
        /** From the contact records that the vendor sent itself: no sampling, any difference counts. */
        RECOMPUTED,
        /** From answers of customers whom the client asked. */
        SURVEYED
    }

    /** Numerator and denominator; absent where there is no figure, which is neither 0 nor 100. */
    public record Parts(
            @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {}

    /**
     * Both sides.
     *
     * @param evidence of the other figure
     */
    public record Sources(
            Basis basis,
            Parts reported,
            Parts other,
            @Nullable String evidence) {}

    /**
     * What comes of it.
     *
     * @param difference reported less other, in the unit of the definition; absent without the other figure
     * @param sentence for a person
     * @param spread absent where nothing was sampled
     * @param needed how many answers in all would settle it; absent where it is settled or none could
     */
    public record Outcome(
            Verdict verdict,
            String sentence,
            String method,
            @Nullable Double difference,
            @Nullable Spread spread,
            @Nullable Long needed) {}

    /**
     * How sure the difference is.
     *
     * @param chance that a difference within the tolerance looks like this, allowing for all comparisons of the month
     */
    public record Spread(double low, double high, double level, double chance) {}

    /** The same with its effect on credits, also in words. */
    Held with(Consequences.Credits effect, String words) {
        Outcome told = new Outcome(
                outcome.verdict,
                outcome.sentence + words,
                outcome.method,
                outcome.difference,
                outcome.spread,
                outcome.needed);
        return new Held(
                report,
                definition,
                scope,
                sources,
                told,
                new Effect(
                        effect.underReported().toPlainString(),
                        effect.underOther().toPlainString(),
                        effect.currency()));
    }

    /**
     * Credits of the month under either figure.
     *
     * @param currency ISO 4217
     */
    public record Effect(String underReported, String underOther, String currency) {}
}
