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
 * size of the shift, says when it began and when it was over. Then the charts start afresh.
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

    /**
     * A point as the charts see it.
     *
     * @param z distance from the centre, in usual swings
     * @param average EWMA of z
     * @param margin how far from 0 the EWMA is usual at this point
     */
    public record Point(double z, double average, double margin) {

        private boolean speaks() {
            return !charts().isEmpty();
        }

        private List<String> charts() {
            List<String> charts = new ArrayList<>();
            if (Math.abs(z) > SIGMAS) {
                charts.add(PChart.LANEY);
            }
            if (Math.abs(average) > margin) {
                charts.add(Ewma.METHOD);
            }
            return charts;
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
        Optional<Run> run = Optional.empty();
        int noticed = from;
        Set<String> charts = new TreeSet<>();
        for (int i = from; i < z.length; i++) {
            Ewma.Point average = averages.get(i - from);
            Point point = new Point(z[i], average.average(), average.margin());
            points.add(point);
            if (run.isPresent() && run.get().isOver(i)) {
                int last = run.get().last(i);
                shifts.add(shift(rates, run.get(), noticed, last, Optional.of(last), charts, baseline));
                points.subList(last + 1, points.size()).clear();
                return last + 1;
            }
            if (i >= baseline && point.speaks()) {
                charts.addAll(point.charts());
                if (run.isEmpty()) {
                    noticed = i;
                    run = Optional.of(Run.noticed(z, from, i, Math.max(from, baseline)));
                }
            }
        }
        if (run.isPresent()) {
            shifts.add(shift(rates, run.get(), noticed, z.length - 1, Optional.empty(), charts, baseline));
        }
        return z.length;
    }

    private static Shift shift(
            List<Ratio> rates,
            Run run,
            int noticed,
            int last,
            Optional<Integer> ended,
            Set<String> charts,
            int baseline) {
        return new Shift(
                run.began(),
                noticed,
                ended,
                run.isUp(),
                Set.copyOf(charts),
                together(rates, 0, baseline),
                together(rates, run.began(), last + 1));
    }

    private static Ratio together(List<Ratio> rates, int from, int to) {
        return rates.subList(from, to).stream().reduce(Ratio.NONE, Ratio::plus);
    }
}
