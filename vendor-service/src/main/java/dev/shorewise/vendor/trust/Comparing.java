package dev.shorewise.vendor.trust;

import dev.shorewise.kit.measures.Measure;
import dev.shorewise.statistics.Ratio;
import dev.shorewise.statistics.integrity.Reconciliation;
import dev.shorewise.statistics.integrity.Reconciliation.Verdict;
import dev.shorewise.vendor.filings.Filing;
import dev.shorewise.vendor.measures.Definition;
import dev.shorewise.vendor.trust.Held.Basis;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** Says of one reported figure what another source makes of it. Pure: what the sources say is given. */
final class Comparing {

    /** Compared exactly; the definition is the method. */
    static final String EXACT = "reconcile/same-records@1";

    /** Half of the last digit that reports show: a basis point of a share, a tenth of a second. */
    private static final BigDecimal OF_SHARE = new BigDecimal("0.00005");

    private static final BigDecimal OF_OTHERS = new BigDecimal("0.05");

    private Comparing() {}

    /** Against the figure recomputed from the same records: no sampling, so any difference above rounding counts. */
    static Held exact(Filing<KpiReport> report, Definition definition, Measure recomputed, boolean mature) {
        KpiReport.Reading told = report.body().figure();
        if (recomputed.numerator() == null
                || recomputed.value() == null
                || told.denominator().signum() == 0) {
            return held(
                    report,
                    Basis.RECOMPUTED,
                    recomputed,
                    new Held.Outcome(
                            Verdict.INCONCLUSIVE,
                            Sentences.nothing(report.body(), definition),
                            EXACT,
                            null,
                            null,
                            null));
        }
        boolean seconds = definition.nature().unit().equals("s");
        BigDecimal reported = told.numerator().divide(told.denominator(), MathContext.DECIMAL64);
        BigDecimal difference = reported.subtract(recomputed.value());
        BigDecimal rounding = definition.nature().kind() == Definition.Kind.RATIO ? OF_SHARE : OF_OTHERS;
        Verdict verdict = !mature
                ? Verdict.INCONCLUSIVE
                : difference.abs().compareTo(rounding) > 0 ? Verdict.DISCREPANT : Verdict.CONSISTENT;
        String sentence = mature
                ? Sentences.exact(definition, reported, recomputed, difference, seconds)
                : Sentences.young(definition);
        return held(
                report,
                Basis.RECOMPUTED,
                recomputed,
                new Held.Outcome(verdict, sentence, EXACT, difference.doubleValue(), null, null));
    }

    /** Against what customers say, judged together with all others of the month. */
    static Held surveyed(Filing<KpiReport> report, Definition definition, Measure stated, Reconciliation judged) {
        boolean open =
                judged.verdict() == Verdict.INCONCLUSIVE && judged.needed().isPresent();
        return held(
                report,
                Basis.SURVEYED,
                stated,
                new Held.Outcome(
                        judged.verdict(),
                        Sentences.surveyed(definition, judged),
                        Reconciliation.METHOD,
                        judged.difference(),
                        new Held.Spread(
                                judged.interval().low(),
                                judged.interval().high(),
                                judged.interval().level(),
                                judged.adjusted()),
                        open ? judged.needed().getAsLong() : null));
    }

    /** Where customers say nothing, nothing is said. */
    static Held silent(Filing<KpiReport> report, Definition definition, @Nullable Measure stated) {
        return held(
                report,
                Basis.SURVEYED,
                stated,
                new Held.Outcome(
                        Verdict.INCONCLUSIVE,
                        "No customer was asked about " + definition.id() + " in "
                                + report.body().month()
                                + (report.body().scopes().isEmpty()
                                        ? ""
                                        : " so that this part of the work is told apart")
                                + ", or the answers cannot be had now.",
                        Reconciliation.METHOD,
                        null,
                        null,
                        (long) Reconciliation.LEAST_SAMPLE));
    }

    /** Both shares as counts; null where one is none. */
    static Reconciliation.@Nullable Pair pair(KpiReport.Reading told, @Nullable Measure stated) {
        if (stated == null || stated.numerator() == null || stated.denominator() == null) {
            return null;
        }
        Ratio reported =
                new Ratio(told.numerator().longValue(), told.denominator().longValue());
        Ratio independent =
                new Ratio(stated.numerator().longValue(), stated.denominator().longValue());
        return reported.isMeasured() && independent.isMeasured()
                ? new Reconciliation.Pair(reported, independent)
                : null;
    }

    private static Held held(Filing<KpiReport> report, Basis basis, @Nullable Measure other, Held.Outcome outcome) {
        KpiReport body = report.body();
        return new Held(
                "/v1/kpi-reports/" + report.id(),
                body.figure().definition(),
                body.scopes(),
                new Held.Sources(
                        basis,
                        new Held.Parts(body.figure().numerator(), body.figure().denominator()),
                        new Held.Parts(
                                other == null ? null : other.numerator(), other == null ? null : other.denominator()),
                        other == null ? null : other.evidence()),
                outcome,
                null);
    }
}
