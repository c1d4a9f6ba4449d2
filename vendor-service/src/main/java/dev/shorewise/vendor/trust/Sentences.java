package dev.shorewise.vendor.trust;

import dev.shorewise.kit.measures.Measure;
import dev.shorewise.statistics.integrity.Reconciliation;
import dev.shorewise.vendor.measures.Definition;
import dev.shorewise.vendor.sla.Consequences;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** What a comparison comes to, for somebody who is no statistician. */
final class Sentences {

    private Sentences() {}

    static String exact(
            Definition definition, BigDecimal reported, Measure recomputed, BigDecimal difference, boolean seconds) {
        BigDecimal value = recomputed.value() == null ? BigDecimal.ZERO : recomputed.value();
        boolean share = definition.nature().kind() == Definition.Kind.RATIO;
        String gap = amount(difference.abs(), share, seconds, true);
        String said = "The vendor reports " + amount(reported, share, seconds, false) + " for " + definition.id()
                + "; its own contact records give " + amount(value, share, seconds, false) + " (n = " + recomputed.n()
                + ").";
        return difference.signum() == 0
                ? said
                : said + " The report is " + gap + (difference.signum() > 0 ? " too high." : " too low.");
    }

    static String surveyed(Definition definition, Reconciliation judged) {
        double reported = judged.pair().reported().value().orElse(0);
        double independent = judged.pair().independent().value().orElse(0);
        String said = String.format(
                Locale.ROOT,
                "The vendor reports %.1f %% for %s; %,d customers whom we asked say %.1f %%."
                        + " The gap is %.1f points (%.1f to %.1f)",
                100 * reported,
                definition.id(),
                judged.pair().independent().denominator(),
                100 * independent,
                100 * judged.difference(),
                100 * judged.interval().low(),
                100 * judged.interval().high());
        String agreed = Math.round(100 * judged.tolerance()) + " points";
        return switch (judged.verdict()) {
            case CONSISTENT -> said + ", within the agreed " + agreed + ".";
            case DISCREPANT -> said + ", beyond the agreed " + agreed + ".";
            case INCONCLUSIVE ->
                said + ", which decides nothing at the agreed " + agreed + ". "
                        + (judged.needed().isPresent()
                                ? String.format(
                                        Locale.ROOT,
                                        "%,d more answers settle it (%,d in all).",
                                        Math.max(
                                                0,
                                                judged.needed().getAsLong()
                                                        - judged.pair()
                                                                .independent()
                                                                .denominator()),
                                        judged.needed().getAsLong())
                                : "No number of answers would settle it: the reported figure rests on too few records.");
        };
    }

    static String credits(Consequences.Credits credits, String month) {
        return " Under that figure the credit of %s would be %s %s; as reported it is %s %s."
                .formatted(
                        month,
                        credits.underOther().toPlainString(),
                        credits.currency(),
                        credits.underReported().toPlainString(),
                        credits.currency());
    }

    static String nothing(KpiReport report, Definition definition) {
        return "There are no contact records of " + report.month() + " from which " + definition.id()
                + " could be computed.";
    }

    static String young(Definition definition) {
        return "Some contacts are too young to tell " + definition.id()
                + "; it is compared once customers had the time to come back.";
    }

    private static String amount(BigDecimal value, boolean share, boolean seconds, boolean gap) {
        BigDecimal shown = (share ? value.movePointRight(2) : value).setScale(share ? 2 : 1, RoundingMode.HALF_UP);
        return String.format(
                Locale.ROOT, "%s%s", shown.toPlainString(), share ? gap ? " points" : " %" : seconds ? " s" : "");
    }
}
