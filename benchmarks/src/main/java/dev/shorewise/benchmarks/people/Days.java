package dev.shorewise.benchmarks.people;

import dev.shorewise.statistics.capacity.Forecast;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A year and a half of daily contacts: a week with a quiet weekend, a level that wanders, counts by chance. Forecast one week
 * ahead from all but the last week.
 */
final class Days {

    private static final double[] WEEK = {1.2, 1.1, 1.05, 1, .95, .5, .3};
    private static final int WEEKS = 70;
    private static final double WANDERING = .01;

    private Days() {}

    /**
     * How many of the seven days lay outside their interval; empty without one.
     *
     * @param mean contacts of a day
     */
    static Optional<Integer> outside(long world, double mean) {
        List<Double> days = days(world, mean);
        List<Double> known = days.subList(0, days.size() - WEEK.length);
        return Forecast.of(known, WEEK.length, WEEK.length).map(forecast -> {
            int outside = 0;
            for (int day = 0; day < WEEK.length; day++) {
                Forecast.Step step = forecast.days().get(day);
                double came = days.get(known.size() + day);
                outside += came < step.low().orElseThrow() || came > step.high().orElseThrow() ? 1 : 0;
            }
            return outside;
        });
    }

    /** How the error on the next week compares with that of repeating the last one, for the method that was taken. */
    static double againstNaive(long world, double mean) {
        List<Double> days = days(world, mean);
        List<Double> known = days.subList(0, days.size() - WEEK.length);
        Forecast forecast = Forecast.of(known, WEEK.length, WEEK.length).orElseThrow();
        double ours = 0;
        double naive = 0;
        for (int day = 0; day < WEEK.length; day++) {
            double came = days.get(known.size() + day);
            ours += Math.abs(came - forecast.days().get(day).value());
            naive += Math.abs(came - known.get(known.size() - WEEK.length + day));
        }
        return ours - naive;
    }

    private static List<Double> days(long world, double mean) {
        Dice dice = new Dice("days", world);
        List<Double> days = new ArrayList<>();
        double level = mean;
        for (int day = 0; day < WEEKS * WEEK.length; day++) {
            level *= Math.exp(dice.normal(WANDERING));
            days.add((double) dice.count(level * WEEK[day % WEEK.length]));
        }
        return days;
    }
}
