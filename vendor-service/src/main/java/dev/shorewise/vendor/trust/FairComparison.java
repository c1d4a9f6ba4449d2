package dev.shorewise.vendor.trust;

import dev.shorewise.statistics.Interval;
import dev.shorewise.statistics.Ratio;
import dev.shorewise.statistics.comparison.Multiplicity;
import dev.shorewise.statistics.comparison.Standardised;
import dev.shorewise.vendor.contacts.Dimension;
import dev.shorewise.vendor.filings.FeedGrade;
import dev.shorewise.vendor.measures.Cells.Cell;
import dev.shorewise.vendor.registry.DeliveryModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * First-contact resolution of groups beside the in-house team's, each as it would be with everybody's mix of reasons and
 * channels ({@code adjust/direct@1}), the differences allowing for all groups (Holm). Pure.
 *
 * @param inHouse the reference; absent where the team has no contacts of the time
 * @param feedGrades how far the records of these months can be relied on, by vendor; vendors that nobody looked at are missing
 */
public record FairComparison(@Nullable Group inHouse, List<Group> groups, SortedMap<String, FeedGrade> feedGrades) {

    /**
     * A group at everybody's mix.
     *
     * @param crude as it happened
     * @param low of the 95 % interval of the value
     * @param covered share of everybody's mix that the group has contacts of
     * @param gap to the in-house team; absent without one, and for the team itself
     */
    public record Group(
            String key,
            Ratio crude,
            double value,
            double low,
            double high,
            double covered,
            @Nullable Gap gap,
            String method) {}

    /** Points away from the in-house team, as a share. */
    public record Gap(double value, double low, double high, double chance, String sentence) {}

    FairComparison(@Nullable Group inHouse, List<Group> groups) {
        this(inHouse, groups, Collections.emptySortedMap());
    }

    /** The same with the grades of the feeds that it rests on. */
    FairComparison with(SortedMap<String, FeedGrade> grades) {
        return new FairComparison(inHouse, groups, grades);
    }

    static FairComparison of(Dimension by, List<Cell> cells) {
        Map<String, Double> mix = mix(cells);
        SortedMap<String, List<Cell>> groups = new TreeMap<>();
        List<Cell> own = new ArrayList<>();
        for (Cell cell : cells) {
            boolean inHouse = DeliveryModel.IN_HOUSE.name().equals(cell.by().get(Dimension.DELIVERY_MODEL));
            if (inHouse) {
                own.add(cell);
            }
            groups.computeIfAbsent(cell.by().getOrDefault(by, ""), key -> new ArrayList<>())
                    .add(cell);
        }
        groups.values().removeIf(group -> !isEnough(group) || own.containsAll(group));
        if (!isEnough(own)) {
            return new FairComparison(
                    null,
                    groups.entrySet().stream()
                            .map(group -> group(group.getKey(), standardised(group.getValue(), mix), null))
                            .toList());
        }
        Standardised team = standardised(own, mix);
        List<Standardised> rates =
                groups.values().stream().map(group -> standardised(group, mix)).toList();
        double[] chances = Multiplicity.holm(
                rates.stream().mapToDouble(rate -> rate.chance(team)).toArray());
        List<Group> shown = new ArrayList<>();
        for (String key : groups.keySet()) {
            int i = shown.size();
            shown.add(group(key, rates.get(i), gap(key, rates.get(i), team, chances[i])));
        }
        return new FairComparison(group("in-house", team, null), shown);
    }

    private static Gap gap(String key, Standardised rate, Standardised team, double chance) {
        double value = rate.value() - team.value();
        Interval interval = rate.less(team);
        String sentence = chance > Standardised.ALARM
                ? FeedChecks.words(
                        "With the same mix of questions %s and the in-house team cannot be told apart (%.1f %%, %.1f %%).",
                        key, 100 * rate.value(), 100 * team.value())
                : FeedChecks.words(
                        "With the same mix of questions %s resolves %.1f %%, %.1f points %s than the in-house team (%.1f to %.1f).",
                        key,
                        100 * rate.value(),
                        100 * Math.abs(value),
                        value < 0 ? "less" : "more",
                        100 * interval.low(),
                        100 * interval.high());
        return new Gap(value, interval.low(), interval.high(), chance, sentence);
    }

    private static Group group(String key, Standardised rate, @Nullable Gap gap) {
        return new Group(
                key,
                rate.crude(),
                rate.value(),
                Math.max(0, rate.interval().low()),
                Math.min(1, rate.interval().high()),
                rate.covered(),
                gap,
                Standardised.METHOD);
    }

    private static boolean isEnough(List<Cell> cells) {
        return together(cells).values().stream().anyMatch(rate -> rate.denominator() >= Standardised.LEAST_IN_STRATUM);
    }

    private static Standardised standardised(List<Cell> cells, Map<String, Double> mix) {
        List<Standardised.Part> parts = new ArrayList<>();
        together(cells)
                .forEach((stratum, rate) -> parts.add(new Standardised.Part(mix.getOrDefault(stratum, 0.0), rate)));
        return Standardised.of(parts);
    }

    private static SortedMap<String, Ratio> together(List<Cell> cells) {
        SortedMap<String, Ratio> strata = new TreeMap<>();
        cells.forEach(cell -> strata.merge(stratum(cell), cell.resolved(), Ratio::plus));
        return strata;
    }

    private static Map<String, Double> mix(List<Cell> cells) {
        double all =
                cells.stream().mapToLong(cell -> cell.resolved().denominator()).sum();
        Map<String, Double> mix = new HashMap<>();
        cells.forEach(cell -> mix.merge(stratum(cell), cell.resolved().denominator() / all, Double::sum));
        return mix;
    }

    private static String stratum(Cell cell) {
        return cell.by().getOrDefault(Dimension.REASON, "") + "|" + cell.by().getOrDefault(Dimension.CHANNEL, "");
    }
}
