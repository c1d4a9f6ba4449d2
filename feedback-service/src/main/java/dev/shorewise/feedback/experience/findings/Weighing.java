package dev.shorewise.feedback.experience.findings;

import dev.shorewise.feedback.experience.findings.Drivers.Met;
import dev.shorewise.feedback.experience.findings.Drivers.Outcome;
import dev.shorewise.statistics.drivers.KeyDrivers;
import dev.shorewise.statistics.drivers.Observations;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Makes drivers of what respondents met. A theme counts by two columns: whether the comment touches it, and with which
 * sentiment; in languages that are read by words alone a complaint is often told without one. Waits and handling count by
 * the logarithm of one second more, for the tenth minute annoys less than the first.
 */
public final class Weighing {

    /** Respondents who must have met a theme before it is a driver. */
    static final int LEAST_MET = 20;

    private static final long SEED = 20_261_122;
    private static final double KNOWN = .5;
    private static final List<String> TIMES = List.of("wait", "handling");

    private Weighing() {}

    /** Weighs themes and, where they are known for half of the respondents and more, what the service was like. */
    public static Drivers of(Outcome outcome, List<Respondent> all) {
        List<String> known = known(all);
        List<Respondent> used = all.stream()
                .filter(one -> one.service().keySet().containsAll(known))
                .toList();
        List<String> names = new ArrayList<>();
        List<ToDoubleFunction<Respondent>> columns = new ArrayList<>();
        List<Met> met = new ArrayList<>();
        for (String name : known) {
            names.add(name);
            columns.add(one -> TIMES.contains(name) ? Math.log1p(of(one, name)) : of(one, name));
            met.add(new Met(
                    name,
                    used.size(),
                    used.stream().mapToDouble(one -> of(one, name)).average().orElse(0),
                    TIMES.contains(name) ? "s" : "count"));
        }
        touched(used).forEach((theme, sentiments) -> {
            if (sentiments.size() >= LEAST_MET) {
                String name = "theme:" + theme;
                names.add(name);
                columns.add(one -> one.themes().containsKey(theme) ? 1 : 0);
                names.add(name);
                columns.add(one -> one.themes().getOrDefault(theme, 0.0));
                double mean = sentiments.stream()
                        .mapToDouble(Double::doubleValue)
                        .average()
                        .orElse(0);
                met.add(new Met(name, sentiments.size(), mean, "1"));
            }
        });
        Observations observations = new Observations(
                names,
                columns.stream()
                        .map(value -> used.stream().mapToDouble(value).toArray())
                        .toList(),
                used.stream().mapToDouble(Respondent::judged).toArray());
        return new Drivers(outcome, KeyDrivers.of(observations, SEED), met);
    }

    private static double of(Respondent one, String name) {
        return one.service().getOrDefault(name, 0.0);
    }

    private static List<String> known(List<Respondent> all) {
        Map<String, Integer> counts = new TreeMap<>();
        all.forEach(one -> one.service().keySet().forEach(name -> counts.merge(name, 1, Integer::sum)));
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= KNOWN * all.size())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, List<Double>> touched(List<Respondent> used) {
        Map<String, List<Double>> touched = new TreeMap<>();
        used.forEach(one -> one.themes()
                .forEach((theme, sentiment) -> touched.computeIfAbsent(theme, name -> new ArrayList<>())
                        .add(sentiment)));
        return touched;
    }
}
