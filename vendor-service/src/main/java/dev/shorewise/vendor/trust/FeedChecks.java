package dev.shorewise.vendor.trust;

import dev.shorewise.statistics.integrity.Heaping;
import dev.shorewise.statistics.integrity.ImpossibleRecords;
import dev.shorewise.statistics.integrity.LateRestatements;
import dev.shorewise.statistics.integrity.VarianceLoss;
import dev.shorewise.vendor.contacts.FeedFacts;
import dev.shorewise.vendor.trust.Look.Check;
import dev.shorewise.vendor.trust.Look.Result;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** Says of facts about a feed what they mean. Pure. */
final class FeedChecks {

    private FeedChecks() {}

    static Look repeated(FeedFacts.Impossible found) {
        return impossible(
                Check.DUPLICATES,
                found,
                ImpossibleRecords.REPEATED,
                "contacts",
                "stand under two ids: the same agent, moment and times. They count twice in every figure");
    }

    static Look overlapping(FeedFacts.Impossible found) {
        return impossible(
                Check.IMPOSSIBLE_TIMES,
                found,
                ImpossibleRecords.OVERLAPPING,
                "contacts",
                "begin while the same agent still talks to somebody else");
    }

    static Look sums(FeedFacts.Impossible found) {
        return impossible(
                Check.IMPOSSIBLE_SUMS,
                found,
                ImpossibleRecords.SUMS,
                "days of agents",
                "hold more talk, hold and wrap-up than passed from the first call to the end of the last");
    }

    /** @param counts of the last digits of written numerators */
    static Look digits(long... counts) {
        long written = Arrays.stream(counts).sum();
        if (written < Heaping.LEAST_DIGITS) {
            return Look.of(
                    Check.LAST_DIGITS,
                    Result.NOT_ENOUGH_DATA,
                    "Not enough reported figures of three digits yet: " + written + " of " + Heaping.LEAST_DIGITS
                            + " needed.",
                    Map.of("figures", (double) written, "needed", (double) Heaping.LEAST_DIGITS),
                    Heaping.METHOD);
        }
        double chance = Heaping.lastDigits(counts);
        boolean odd = chance <= Heaping.ALARM_OF_DIGITS;
        long round = counts[0] + counts[5];
        return Look.of(
                Check.LAST_DIGITS,
                odd ? Result.WARNING : Result.CLEAR,
                words(
                        "%,d of %,d reported counts end in 0 or 5, where a fifth would (p %.4f).%s",
                        round, written, chance, odd ? " Their last digits are not those of counted things." : ""),
                Map.of("figures", (double) written, "roundOnes", (double) round, "chance", chance),
                Heaping.METHOD);
    }

    static Look waits(int[] bins, int limitSeconds) {
        if (bins[2] + bins[3] < 10 * Heaping.LEAST_NEAR) {
            return Look.of(
                    Check.HEAPING_OF_WAITS,
                    Result.NOT_ENOUGH_DATA,
                    "Not enough waits near " + limitSeconds + " s yet: " + (bins[2] + bins[3]) + " of 100 needed.",
                    Map.of("near", (double) bins[2] + bins[3], "needed", 10.0 * Heaping.LEAST_NEAR),
                    Heaping.METHOD);
        }
        double chance = Heaping.atLimit(bins);
        boolean heaped = chance <= Heaping.ALARM_OF_TIMES;
        String sentence = heaped
                ? words(
                        "%,d waits end just inside %d s and %,d as far beyond it; the waits around would have let these two be alike.",
                        bins[2], limitSeconds, bins[3])
                : "Waits do not crowd inside " + limitSeconds + " s.";
        return Look.of(
                Check.HEAPING_OF_WAITS,
                heaped ? Result.WARNING : Result.CLEAR,
                sentence,
                Map.of("inside", (double) bins[2], "beyond", (double) bins[3], "chance", chance),
                Heaping.METHOD);
    }

    static Look reports(int good, int bad) {
        if (good + bad < Heaping.LEAST_NEAR) {
            return Look.of(
                    Check.HEAPING_OF_REPORTS,
                    Result.NOT_ENOUGH_DATA,
                    "Not enough reported figures near their targets yet: " + (good + bad) + " of " + Heaping.LEAST_NEAR
                            + " needed.",
                    Map.of("near", (double) good + bad, "needed", (double) Heaping.LEAST_NEAR),
                    Heaping.METHOD);
        }
        double chance = Heaping.nearTarget(good, bad);
        boolean heaped = chance <= Heaping.ALARM;
        return Look.of(
                Check.HEAPING_OF_REPORTS,
                heaped ? Result.WARNING : Result.CLEAR,
                words(
                        "%d of %d reported figures near their target lie just on its good side (p %.3f).",
                        good, good + bad, chance),
                Map.of("good", (double) good, "bad", (double) bad, "chance", chance),
                Heaping.METHOD);
    }

    static Look variance(double[] earlier, double[] later) {
        if (earlier.length < VarianceLoss.LEAST_WEEKS || later.length < VarianceLoss.LEAST_WEEKS) {
            return Look.of(
                    Check.VARIANCE_LOSS,
                    Result.NOT_ENOUGH_DATA,
                    "Not enough weeks yet: " + Math.min(earlier.length, later.length) + " of "
                            + VarianceLoss.LEAST_WEEKS + " needed on each side.",
                    Map.of("weeks", (double) Math.min(earlier.length, later.length), "needed", (double)
                            VarianceLoss.LEAST_WEEKS),
                    VarianceLoss.METHOD);
        }
        VarianceLoss loss = VarianceLoss.of(earlier, later);
        return Look.of(
                Check.VARIANCE_LOSS,
                loss.isSuspicious() ? Result.WARNING : Result.CLEAR,
                loss.isSuspicious()
                        ? words(
                                "The weekly service level hardly moves any more: its variance is %.0f %% of what it was.",
                                100 * loss.ratio())
                        : "The weekly service level moves as it used to.",
                Map.of("ratio", loss.ratio(), "chance", loss.chance()),
                VarianceLoss.METHOD);
    }

    static Look late(FeedFacts.Late late) {
        LateRestatements changes = new LateRestatements(late.changed(), (int) late.better(), (int) late.worse());
        Map<String, Double> figures = Map.of(
                "changed", (double) late.changed(),
                "better", (double) late.better(),
                "worse", (double) late.worse(),
                "chance", changes.chance());
        if (late.better() + late.worse() < LateRestatements.LEAST) {
            return Look.of(
                    Check.LATE_RESTATEMENTS,
                    Result.CLEAR,
                    words("%,d contacts were changed after the month was over.", late.changed()),
                    figures,
                    LateRestatements.METHOD);
        }
        return Look.of(
                Check.LATE_RESTATEMENTS,
                changes.isOneSided() ? Result.WARNING : Result.CLEAR,
                words(
                        "Of contacts changed after the month was over, %,d became answered in time and %,d ceased to be.",
                        late.better(), late.worse()),
                figures,
                LateRestatements.METHOD);
    }

    private static Look impossible(Check check, FeedFacts.Impossible found, String method, String things, String what) {
        if (found.records() == 0) {
            return Look.of(
                    check,
                    Result.NOT_ENOUGH_DATA,
                    "There are no contacts by named agents to look at.",
                    Map.of("records", 0.0),
                    method);
        }
        ImpossibleRecords records = new ImpossibleRecords(found.records(), found.impossible());
        return Look.of(
                        check,
                        !records.isOdd() ? Result.CLEAR : records.isBroken() ? Result.BROKEN : Result.WARNING,
                        words("%,d of %,d %s %s.", found.impossible(), found.records(), things, what),
                        Map.of("impossible", (double) found.impossible(), "records", (double) found.records()),
                        method)
                .with(found.examples());
    }

    static String words(String format, Object... arguments) {
        return String.format(Locale.ROOT, format, arguments);
    }
}
