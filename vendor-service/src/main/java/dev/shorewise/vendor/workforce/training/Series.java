package dev.shorewise.vendor.workforce.training;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A measure of each agent by week, as sums, so that weeks are re-divided and never averaged. */
public final class Series {

    private final Map<String, TreeMap<LocalDate, double[]>> agents = new HashMap<>();

    /** Adds what was counted of an agent in the week that begins on a Monday. */
    public void add(String agent, LocalDate week, double numerator, double denominator) {
        double[] sums =
                agents.computeIfAbsent(agent, key -> new TreeMap<>()).computeIfAbsent(week, key -> new double[2]);
        sums[0] += numerator;
        sums[1] += denominator;
    }

    /** How many weeks of [from, to) say something of an agent. */
    int weeks(String agent, LocalDate from, LocalDate to) {
        return part(agent, from, to).size();
    }

    /** The figure over the weeks of [from, to), which must say something. */
    double value(String agent, LocalDate from, LocalDate to) {
        double numerator = 0;
        double denominator = 0;
        for (double[] sums : part(agent, from, to).values()) {
            numerator += sums[0];
            denominator += sums[1];
        }
        return numerator / denominator;
    }

    /** The figure of each week of [from, to) that says something, oldest first. */
    List<Double> values(String agent, LocalDate from, LocalDate to) {
        List<Double> values = new ArrayList<>();
        part(agent, from, to).values().forEach(sums -> values.add(sums[0] / sums[1]));
        return values;
    }

    private Map<LocalDate, double[]> part(String agent, LocalDate from, LocalDate to) {
        return agents.getOrDefault(agent, new TreeMap<>()).subMap(from, to);
    }
}
