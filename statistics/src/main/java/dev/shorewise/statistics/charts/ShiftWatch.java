package dev.shorewise.statistics.charts;

import dev.shorewise.statistics.Ratio;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Watches a rate over time: centre and swing come from the first points, the later ones are held against them.
 *
 * <p>Two charts speak: Laney's p' for a point that stands out by itself (never narrower than chance alone allows), and an
 * EWMA of the standardised points for a small shift that lasts. The cumulative sum of the same points, less half the
 * size of the shift, says when it began and when it was over. Once the EWMA is half-way back the charts start afresh.
 *
 * @param chart with the centre and swing of the baseline
 * @param baseline how many points it is made of
 * @param points how far each point is from the centre in units of its usual swing, and the EWMA of that
 * @param shifts in order of time
 */
public record ShiftWatch(PChart chart, int baseline, List<Point> points, List<Shift> shifts) {

    /** Points that a baseline needs. */
    public static final int LEAST_BASELINE = 20;

    private static final double SIGMAS = 3;
    private static final double ALLOWANCE = .5;

    /**
     * A point as the charts see it.
     *
     * @param z distance from the centre, in usual swings
     * @param average EWMA of z
     * @param margin how far from 0 the EWMA is usual at this point
     */
    public record Point(double z, double average, double margin) {

        private boolean isOut() {
            return Math.abs(z) > SIGMAS;
        }

        private boolean hasMoved() {
            return Math.abs(average) > margin;
        }

        /** Half-way back: a level that hovers about the limit has not returned. */
        private boolean isBack() {
            return Math.abs(average) < margin / 2;
        }
    }

    /** Successes that every point of a chart should be expected to have, and failures too. */
    public static final int LEAST_EXPECTED = 5;

    /**
     * Holds the points after the baseline against it.
     *
     * @param rates in order of time, none without trials
     * @param baseline {@value #LEAST_BASELINE} or more, at most all of them
     * @return empty if nothing or everything in the baseline succeeded: such a rate has no swing
     */
    public static Optional<ShiftWatch> over(List<Ratio> rates, int baseline) {
        if (baseline < LEAST_BASELINE || baseline > rates.size()) {
            throw new IllegalArgumentException("a baseline has " + LEAST_BASELINE + " points and more, and at most the "
                    + rates.size() + " that there are, but got " + baseline);
        }
        PChart laney = PChart.laney(rates.subList(0, baseline));
        if (laney.centre() <= 0 || laney.centre() >= 1) {
            return Optional.empty();
        }
        PChart chart = new PChart(laney.centre(), Math.max(1, laney.widening()), PChart.LANEY);
        double[] z = rates.stream()
                .mapToDouble(rate -> chart.z(rate) / chart.widening())
                .toArray();
        List<Point> points = new ArrayList<>();
        List<Shift> shifts = new ArrayList<>();
        Ewma ewma = Ewma.of(0, 1);
        for (int from = 0; from < z.length; ) {
            from = watch(ewma, rates, z, from, baseline, points, shifts);
        }
        return Optional.of(new ShiftWatch(chart, baseline, List.copyOf(points), List.copyOf(shifts)));
    }

    /** Charts afresh from a point on until a shift is over; answers where to go on. */
    private static int watch(
            Ewma ewma, List<Ratio> rates, double[] z, int from, int baseline, List<Point> points, List<Shift> shifts) {
        List<Ewma.Point> averages = ewma.chart(Arrays.copyOfRange(z, from, z.length));
        int noticed = -1;
        Set<String> charts = new TreeSet<>();
        for (int i = from; i < z.length; i++) {
            Ewma.Point average = averages.get(i - from);
            Point point = new Point(z[i], average.average(), average.margin());
            points.add(point);
            boolean speaks = i >= baseline && (point.isOut() || point.hasMoved());
            if (speaks) {
                noticed = noticed < 0 ? i : noticed;
                if (point.isOut()) {
                    charts.add(PChart.LANEY);
                }
                if (point.hasMoved()) {
                    charts.add(Ewma.METHOD);
                }
            } else if (noticed >= 0 && point.isBack()) {
                shifts.add(shift(rates, z, from, noticed, i, charts, baseline, true));
                return i + 1;
            }
        }
        if (noticed >= 0) {
            shifts.add(shift(rates, z, from, noticed, z.length, charts, baseline, false));
        }
        return z.length;
    }

    private static Shift shift(
            List<Ratio> rates,
            double[] z,
            int from,
            int noticed,
            int until,
            Set<String> charts,
            int baseline,
            boolean isOver) {
        Cusum.Point sums =
                new Cusum(0, 1).chart(Arrays.copyOfRange(z, from, noticed + 1)).get(noticed - from);
        boolean isUp = sums.above() >= sums.below();
        int run = Math.max(baseline, from + (isUp ? sums.risingSince() : sums.fallingSince()));
        double size = Math.abs(Arrays.stream(z, run, noticed + 1).average().orElse(0));
        double allowance = Math.max(ALLOWANCE, size / 2);
        int began = lowest(z, run, noticed, isUp, allowance);
        int ended = highest(z, began, until, isUp, allowance);
        Ratio usual = rates.subList(0, baseline).stream().reduce(Ratio.NONE, Ratio::plus);
        int last = isOver ? ended : until - 1;
        Ratio during = rates.subList(began, last + 1).stream().reduce(Ratio.NONE, Ratio::plus);
        return new Shift(
                began,
                noticed,
                isOver ? Optional.of(ended) : Optional.empty(),
                isUp,
                Set.copyOf(charts),
                usual,
                during);
    }

    /** The point before which the cumulative sum is lowest: with it the shift began. */
    private static int lowest(double[] z, int from, int to, boolean isUp, double allowance) {
        int best = from;
        double sum = 0;
        double least = 0;
        for (int i = from; i < to; i++) {
            sum += (isUp ? z[i] : -z[i]) - allowance;
            if (sum < least) {
                least = sum;
                best = i + 1;
            }
        }
        return best;
    }

    /** The point after which the cumulative sum is highest: the last of the shift. */
    private static int highest(double[] z, int from, int until, boolean isUp, double allowance) {
        int best = from;
        double sum = 0;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = from; i < until; i++) {
            sum += (isUp ? z[i] : -z[i]) - allowance;
            if (sum > most) {
                most = sum;
                best = i;
            }
        }
        return best;
    }
}
