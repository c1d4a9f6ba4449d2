package dev.shorewise.statistics.agreement;

import dev.shorewise.statistics.Interval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * Who scores high and who low, seen on work that several scored: the two-way additive model, score = work + reviewer,
 * fitted by least squares. When all score the same work the effect is the own mean less the grand mean.
 *
 * <p>Reviewers are named one after the other, the farthest first, each against those not named yet, so that one lenient
 * colleague does not make the others look strict. Shown in order to calibrate; no score is ever corrected by it.
 *
 * @param reviewer who
 * @param effect points above the mean of all reviewers, on the same work
 * @param gap points above the other reviewers of whom nothing is said
 * @param interval of the gap, 95 %
 * @param units that this reviewer scored together with others
 * @param chance how often a reviewer like the others would be at least this far off, allowing for all reviewers
 */
public record Leniency(String reviewer, double effect, double gap, Interval interval, int units, double chance) {

    /** The definition. */
    public static final String METHOD = "agreement/reviewer-effect@1";

    /** Fewer common units give no verdict. */
    public static final int LEAST_UNITS = 10;

    /** A statement about a person: stricter than the usual 5 %. */
    private static final double ALARM = 0.02;

    private static final double TAIL = (1 - Interval.DEFAULT_LEVEL) / 2;

    /** A score. */
    public record Score(String unit, String reviewer, double points) {}

    /** Every reviewer with {@value #LEAST_UNITS} common units and more, by name. */
    public static List<Leniency> of(List<Score> scores) {
        Map<String, List<Score>> units = new TreeMap<>();
        scores.forEach(score ->
                units.computeIfAbsent(score.unit(), unit -> new ArrayList<>()).add(score));
        units.values()
                .removeIf(together ->
                        together.stream().map(Score::reviewer).distinct().count() < 2);
        TwoWayFit fit = TwoWayFit.of(units.values());
        if (fit.degrees() < 1) {
            return List.of();
        }
        Map<Integer, Leniency> known = new TreeMap<>();
        Set<Integer> named = new HashSet<>();
        while (true) {
            known.putAll(against(named, fit, units));
            int farthest = farthest(known, named);
            if (farthest < 0 || fit.names().size() - named.size() < 3) {
                return List.copyOf(known.values());
            }
            named.add(farthest);
        }
    }

    /** Whether the reviewer is away from the others, in one direction or the other. */
    public boolean standsOut() {
        return chance <= ALARM;
    }

    /** The alarming one of those not named yet with the least chance; -1 without any. */
    private static int farthest(Map<Integer, Leniency> known, Set<Integer> named) {
        return known.entrySet().stream()
                .filter(each ->
                        !named.contains(each.getKey()) && each.getValue().standsOut())
                .min(java.util.Comparator.comparingDouble((Map.Entry<Integer, Leniency> each) ->
                                each.getValue().chance())
                        .thenComparing(each -> -Math.abs(each.getValue().gap())))
                .map(Map.Entry::getKey)
                .orElse(-1);
    }

    private static Map<Integer, Leniency> against(Set<Integer> named, TwoWayFit fit, Map<String, List<Score>> units) {
        Map<Integer, Leniency> all = new TreeMap<>();
        int left = fit.names().size() - named.size();
        for (int i = 0; i < fit.names().size(); i++) {
            String name = fit.names().get(i);
            long common = units.values().stream()
                    .filter(unit ->
                            unit.stream().anyMatch(score -> score.reviewer().equals(name)))
                    .count();
            if (!named.contains(i) && common >= LEAST_UNITS && left > 1) {
                all.put(i, one(i, named, fit, (int) common, left));
            }
        }
        return all;
    }

    private static Leniency one(int i, Set<Integer> named, TwoWayFit fit, int common, int left) {
        double[] weights = new double[fit.names().size()];
        Arrays.setAll(weights, j -> j == i ? 1 : named.contains(j) ? 0 : -1.0 / (left - 1));
        double gap = 0;
        for (int j = 0; j < weights.length; j++) {
            gap += weights[j] * fit.effects()[j];
        }
        double error = Math.sqrt(fit.variance(weights));
        TDistribution student = TDistribution.of(fit.degrees());
        double chance = error == 0 ? gap == 0 ? 1 : 0 : 2 * student.survivalProbability(Math.abs(gap) / error);
        double half = error * student.inverseSurvivalProbability(TAIL);
        return new Leniency(
                fit.names().get(i),
                fit.effects()[i],
                gap,
                new Interval(gap - half, gap + half, Interval.DEFAULT_LEVEL, METHOD),
                common,
                Math.min(1, left * chance));
    }
}
