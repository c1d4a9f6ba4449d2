package dev.shorewise.statistics.integrity;

import dev.shorewise.statistics.Ratio;
import dev.shorewise.statistics.comparison.Heterogeneity;
import dev.shorewise.statistics.comparison.RateDifference;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whether sites do the same work equally well, {@code integrity/site-consistency@1}: how much they truly differ
 * (DerSimonian and Laird), and which site differs from the others. Sites are named one after the other, the farthest first,
 * each against those not named yet and allowing for all of them, and only where rates are not all alike.
 *
 * @param spread chi-square, tau and the share of the spread that is real
 * @param sites in the order of their names
 */
public record SiteConsistency(Heterogeneity spread, List<Site> sites) {

    /** The definition. */
    public static final String METHOD = "integrity/site-consistency@1";

    /** Sites that a verdict needs. */
    public static final int LEAST_SITES = 5;

    /** Contacts that each needs. */
    public static final int LEAST_TRIALS = 30;

    private static final double ALARM = 0.05;
    /** Looked at month after month: stricter than a single look. */
    private static final double SPREAD_ALARM = 0.01;

    /**
     * A site against the others of whom nothing is said.
     *
     * @param chance that it is like them, allowing for all
     */
    public record Site(String name, Ratio rate, RateDifference apart, double chance, boolean standsOut) {}

    /** Of two sites and more; ask for {@value #LEAST_SITES}. */
    public static SiteConsistency of(SortedMap<String, Ratio> sites) {
        Heterogeneity spread = Heterogeneity.of(List.copyOf(sites.values()));
        Map<String, Site> known = new TreeMap<>();
        SortedMap<String, Ratio> left = new TreeMap<>(sites);
        while (left.size() > 1) {
            Map<String, Site> now = against(left, spread.chance() <= ALARM);
            known.putAll(now);
            Map.Entry<String, Site> farthest = now.entrySet().stream()
                    .min(java.util.Comparator.comparingDouble(
                            site -> site.getValue().apart().test().chance()))
                    .orElseThrow();
            if (!farthest.getValue().standsOut() || left.size() == 2) {
                break;
            }
            left.remove(farthest.getKey());
        }
        // only the one that was removed is named; who looked odd beside it is seen anew without it
        return new SiteConsistency(spread, List.copyOf(known.values()));
    }

    /** Whether sites differ beyond chance. */
    public boolean isUneven() {
        return spread.chance() <= SPREAD_ALARM;
    }

    private static Map<String, Site> against(SortedMap<String, Ratio> sites, boolean differ) {
        Ratio all = sites.values().stream().reduce(Ratio.NONE, Ratio::plus);
        Map<String, Site> shown = new TreeMap<>();
        sites.forEach((name, rate) -> {
            RateDifference apart = RateDifference.between(
                    rate, new Ratio(all.numerator() - rate.numerator(), all.denominator() - rate.denominator()));
            double chance = Math.min(1, sites.size() * apart.test().chance());
            shown.put(name, new Site(name, rate, apart, chance, differ && chance <= ALARM));
        });
        return shown;
    }
}
