package dev.shorewise.benchmarks.truth;

import static dev.shorewise.benchmarks.truth.Figures.said;

import dev.shorewise.benchmarks.truth.Detector.Said;
import dev.shorewise.statistics.integrity.FeedGaps;
import dev.shorewise.statistics.integrity.Heaping;
import dev.shorewise.statistics.integrity.ImpossibleRecords;
import dev.shorewise.statistics.integrity.LateRestatements;
import java.util.List;
import java.util.Locale;

/** Worlds of records that a vendor sends. */
final class Feeds {

    private static final int DAYS = 31;
    private static final int HOURS = 12;
    private static final int WEEKS_BEFORE = 8;

    private Feeds() {}

    static List<Detector> all() {
        return List.of(
                new Detector(
                        FeedGaps.METHOD,
                        "a month of 31 days and 12 open hours, 4 to 12 contacts an hour; family-wise",
                        "three hours of one day are missing",
                        Feeds::gaps),
                new Detector(
                        Heaping.METHOD,
                        "10,000 waits around a limit of 20 s",
                        "3 of 10 waits up to 2 s too long are written as in time",
                        Feeds::waits),
                new Detector(
                        LateRestatements.METHOD,
                        "60 late corrections that change a contact's success",
                        "70 % of them to the better",
                        Feeds::late),
                impossible(ImpossibleRecords.REPEATED, 5_000, "contacts", "one in 100 is told twice", 0.01),
                impossible(ImpossibleRecords.OVERLAPPING, 5_000, "calls", "one in 100 begins during another", 0.01),
                impossible(ImpossibleRecords.SUMS, 1_500, "days of agents", "one in 80 is too full", 0.0125));
    }

    /** Accidents happen to one record in ten thousand. */
    private static Detector impossible(String method, int records, String what, String fault, double share) {
        return new Detector(
                method,
                String.format(Locale.ROOT, "%,d %s, of which one in 10,000 is wrong by accident", records, what),
                fault,
                (chance, planted) -> said(
                        new ImpossibleRecords(records, chance.binomial(records, planted ? share : 0.0001)).isOdd(),
                        false,
                        planted));
    }

    private static Said gaps(Chance chance, boolean planted) {
        double[] usual = new double[DAYS * HOURS];
        double[] expected = new double[usual.length];
        long[] seen = new long[usual.length];
        int hole = ((int) (chance.even() * DAYS)) * HOURS + 4;
        for (int i = 0; i < usual.length; i++) {
            usual[i] = 4 + 8 * Math.sin(Math.PI * (i % HOURS + 0.5) / HOURS);
            long before = 0;
            for (int week = 0; week < WEEKS_BEFORE; week++) {
                before += chance.poisson(usual[i]);
            }
            expected[i] = (double) before / WEEKS_BEFORE;
            seen[i] = planted && i >= hole && i < hole + 3 ? 0 : chance.poisson(usual[i]);
        }
        List<FeedGaps.Gap> gaps = FeedGaps.of(seen, expected);
        boolean found = gaps.stream().anyMatch(gap -> planted && gap.first() <= hole && gap.last() >= hole + 2);
        return said(found, gaps.size() > (found ? 1 : 0), planted);
    }

    private static Said waits(Chance chance, boolean planted) {
        int[] bins = new int[6];
        for (int i = 0; i < 10_000; i++) {
            double wait = -60 * Math.log(chance.even());
            if (planted && wait >= 20 && wait < 22 && chance.happens(0.3)) {
                wait = 19;
            }
            int bin = (int) Math.floor((wait - 14) / 2);
            if (bin >= 0 && bin < bins.length) {
                bins[bin]++;
            }
        }
        return said(Heaping.atLimit(bins) <= Heaping.ALARM_OF_TIMES, false, planted);
    }

    private static Said late(Chance chance, boolean planted) {
        int better = chance.binomial(60, planted ? 0.7 : 0.5);
        return said(new LateRestatements(200, better, 60 - better).isOneSided(), false, planted);
    }
}
