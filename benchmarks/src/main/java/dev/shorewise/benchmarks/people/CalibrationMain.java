package dev.shorewise.benchmarks.people;

import dev.shorewise.benchmarks.Seeds;
import dev.shorewise.statistics.Interval;
import dev.shorewise.statistics.Wilson;
import java.util.Locale;
import java.util.function.LongPredicate;

/** Prints the table of docs/calibration-people.md: alarms in worlds without a fault, finds in worlds with one. */
public final class CalibrationMain {

    private static final int DAYS = 7;

    private CalibrationMain() {}

    /** Takes how many worlds, and a seed; ends with status 1 if a bound is broken. */
    public static void main(String[] arguments) {
        Seeds seeds = Seeds.of(arguments);
        System.out.println("| detector | world | wanted | found | 95 % interval |");
        System.out.println("|---|---|---|---|---|");
        boolean holds = alarms(seeds, "training effect", "12 + 12 agents, no effect", w -> Training.claims(w, 12, 0, 0))
                & alarms(seeds, "training effect", "6 + 6 agents, no effect", w -> Training.claims(w, 6, 0, 0))
                & alarms(
                        seeds,
                        "training effect",
                        "12 + 12, rose 1 point a week faster before",
                        w -> Training.claims(w, 12, 0, 1))
                & finds(seeds, "training effect", "12 + 12 agents, 4 points", w -> Training.claims(w, 12, 4, 0))
                & finds(seeds, "training effect", "30 + 30 agents, 2.5 points", w -> Training.claims(w, 30, 2.5, 0))
                & alarms(seeds, "attrition of a site", "4 sites, 25 % a year", w -> Sites.standsOut(w, 1))
                & finds(seeds, "attrition of a site", "4 sites, one with 60 % a year", w -> Sites.standsOut(w, 2.4))
                & alarms(
                        seeds,
                        "training need",
                        "30 agents alike, some agent surely worse",
                        w -> Sites.surelyWorse(w, 0, false) > 0)
                & finds(
                        seeds,
                        "training need",
                        "3 of 30 fail 35 % and not 10 %, two or more of them found",
                        w -> Sites.surelyWorse(w, 3, true) > 1);
        holds &= outside(seeds);
        holds &= clustered(seeds);
        print(
                "forecast",
                "no worse than the week before, summed over a week",
                "",
                share(seeds, w -> Days.againstNaive(w, 200) <= 0),
                seeds.worlds());
        System.exit(holds ? 0 : 1);
    }

    private static boolean alarms(Seeds seeds, String detector, String world, LongPredicate alarm) {
        long found = share(seeds, alarm);
        print(detector, world, "at most 5 %", found, seeds.worlds());
        return found <= seeds.worlds() * .05;
    }

    private static boolean finds(Seeds seeds, String detector, String world, LongPredicate find) {
        long found = share(seeds, find);
        print(detector, world, "at least 80 %", found, seeds.worlds());
        return found >= seeds.worlds() * .8;
    }

    /** Of single days; with 57 errors the quantiles are nearly the extremes, so more than 95 % may lie inside. */
    private static boolean outside(Seeds seeds) {
        long found = seeds.all()
                .mapToObj(world -> Days.outside(world, 200))
                .mapToLong(days -> days.orElseThrow())
                .sum();
        print(
                "forecast",
                "a day of the next week outside its interval",
                "about 5 %",
                found,
                (long) seeds.worlds() * DAYS);
        return found <= seeds.worlds() * DAYS * .1;
    }

    /** An interval of 95 % leaves the truth out in 5 %, give or take what so many worlds can tell. */
    private static boolean clustered(Seeds seeds) {
        long missed = share(seeds, Marks::misses);
        print(
                "mean of reviews",
                "30 agents of 6 reviews each, who differ; outside its interval",
                "about 5 %",
                missed,
                seeds.worlds());
        return Wilson.interval(missed, seeds.worlds()).low() <= .05;
    }

    private static long share(Seeds seeds, LongPredicate found) {
        return seeds.all().filter(found).count();
    }

    private static void print(String detector, String world, String wanted, long found, long of) {
        Interval interval = Wilson.interval(found, of);
        System.out.printf(
                Locale.ROOT,
                "| %s | %s | %s | %.1f %% | %.1f to %.1f |%n",
                detector,
                world,
                wanted,
                100.0 * found / of,
                100 * interval.low(),
                100 * interval.high());
    }
}
