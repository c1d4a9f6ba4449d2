package dev.shorewise.vendor.trust;

import dev.shorewise.statistics.Ratio;
import dev.shorewise.statistics.comparison.Standardised;
import dev.shorewise.statistics.integrity.RushedHandling;
import dev.shorewise.statistics.integrity.SiteConsistency;
import dev.shorewise.statistics.integrity.Stratum;
import dev.shorewise.vendor.contacts.Dimension;
import dev.shorewise.vendor.measures.Cells.Cell;
import dev.shorewise.vendor.trust.Look.Check;
import dev.shorewise.vendor.trust.Look.Result;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Says of cells of work what they mean: speed bought with quality, and sites that differ. Pure. */
final class WorkChecks {

    private WorkChecks() {}

    /**
     * Cells that got shorter and worse, beside those before; then the sites in which they lie, at the mix of now.
     *
     * @param cost what a contact costs, 0 where nobody told it
     */
    static List<Look> rushed(List<Cell> before, List<Cell> now, CostOfContact cost) {
        List<Map<String, String>> subjects = new ArrayList<>();
        List<RushedHandling> looked = new ArrayList<>();
        Map<Map<Dimension, String>, Cell> earlier = new HashMap<>();
        before.forEach(cell -> earlier.put(cell.by(), cell));
        SortedMap<String, List<Stratum>> sites = new TreeMap<>();
        for (Cell cell : now) {
            Cell was = earlier.get(cell.by());
            if (was != null && isComparable(was) && isComparable(cell)) {
                Stratum stratum = stratum(was, cell);
                sites.computeIfAbsent(cell.by().getOrDefault(Dimension.SITE, ""), site -> new ArrayList<>())
                        .add(stratum);
                if (RushedHandling.isEnough(List.of(stratum))) {
                    subjects.add(named(cell.by()));
                    looked.add(RushedHandling.of(List.of(stratum)));
                }
            }
        }
        List<Look> looks = new ArrayList<>();
        for (int i : RushedHandling.standingOut(looked)) {
            looks.add(rushed(subjects.get(i), looked.get(i), cost));
        }
        looks.addAll(ofGroups("site", sites, cost));
        if (looks.isEmpty()) {
            looks.add(Look.of(
                    Check.RUSHED_HANDLING,
                    looked.isEmpty() ? Result.NOT_ENOUGH_DATA : Result.CLEAR,
                    looked.isEmpty()
                            ? "No reason at a site has 100 contacts and 50 known outcomes in both periods."
                            : "In none of " + looked.size()
                                    + " cells of site, reason and channel did contacts get shorter and worse.",
                    RushedHandling.METHOD));
        }
        return looks;
    }

    /** Sites held against each other at the mix of all. */
    static List<Look> sites(List<Cell> cells) {
        SortedMap<String, Ratio> rates = standardised(cells);
        rates.values().removeIf(rate -> rate.denominator() < SiteConsistency.LEAST_TRIALS);
        if (rates.size() < SiteConsistency.LEAST_SITES) {
            return List.of(Look.of(
                    Check.SITE_CONSISTENCY,
                    Result.NOT_ENOUGH_DATA,
                    "Not enough sites yet: " + rates.size() + " of " + SiteConsistency.LEAST_SITES
                            + " with 30 known outcomes needed.",
                    SiteConsistency.METHOD));
        }
        SiteConsistency consistency = SiteConsistency.of(rates);
        List<Look> looks = new ArrayList<>();
        looks.add(Look.of(
                Check.SITE_CONSISTENCY,
                consistency.isUneven() ? Result.NOTICED : Result.CLEAR,
                FeedChecks.words(
                        "Apart from chance and from their mix of questions, sites differ by about %.1f points (SD) in first-contact resolution; %.0f %% of the visible spread is real.",
                        100 * consistency.spread().tau(),
                        100 * consistency.spread().realShare()),
                Map.of(
                        "tau", consistency.spread().tau(),
                        "realShare", consistency.spread().realShare(),
                        "chance", consistency.spread().chance()),
                "consistency/dersimonian-laird@1"));
        for (SiteConsistency.Site site : consistency.sites()) {
            if (site.standsOut()) {
                looks.add(Look.of(
                                Check.SITE_CONSISTENCY,
                                Result.NOTICED,
                                FeedChecks.words(
                                        "With the same mix of questions %s resolves %.1f %%, %.1f points %s than the other sites (%.1f to %.1f).",
                                        site.name(),
                                        100 * site.rate().value().orElse(0),
                                        100 * Math.abs(site.apart().value()),
                                        site.apart().value() < 0 ? "less" : "more",
                                        100 * site.apart().interval().low(),
                                        100 * site.apart().interval().high()),
                                Map.of("apart", site.apart().value(), "chance", site.chance()),
                                SiteConsistency.METHOD)
                        .about(Map.of("site", site.name())));
            }
        }
        return looks;
    }

    private static List<Look> ofGroups(String name, SortedMap<String, List<Stratum>> groups, CostOfContact cost) {
        List<String> names = new ArrayList<>();
        List<RushedHandling> looked = new ArrayList<>();
        groups.forEach((group, strata) -> {
            if (strata.size() > 1 && RushedHandling.isEnough(strata)) {
                names.add(group);
                looked.add(RushedHandling.of(strata));
            }
        });
        return RushedHandling.standingOut(looked).stream()
                .map(i -> rushed(Map.of(name, names.get(i)), looked.get(i), cost))
                .toList();
    }

    private static Look rushed(Map<String, String> subject, RushedHandling cell, CostOfContact cost) {
        String money = cost.amount() > 0
                ? FeedChecks.words(
                        " (%.2f %s at %.2f each)", cost.amount() * cell.extraContacts(), cost.currency(), cost.amount())
                : "";
        return Look.of(
                        Check.RUSHED_HANDLING,
                        Result.NOTICED,
                        FeedChecks.words(
                                "%s: %.0f s shorter, %.1f points less first-contact resolution (%.1f to %.1f), about %.0f extra contacts%s.",
                                String.join(", ", subject.values()),
                                cell.shorter(),
                                100 * cell.worse(),
                                100 * cell.interval().low(),
                                100 * cell.interval().high(),
                                cell.extraContacts(),
                                money),
                        Map.of(
                                "secondsShorter", cell.shorter(),
                                "shareShorter", cell.shorterShare(),
                                "pointsWorse", cell.worse(),
                                "extraContacts", cell.extraContacts(),
                                "extraCost", cost.amount() * cell.extraContacts(),
                                "chance", cell.chance()),
                        RushedHandling.METHOD)
                .about(subject);
    }

    /**
     * Each site's resolution at everybody's mix, as a share of so many contacts as would make it as sure as it is.
     */
    private static SortedMap<String, Ratio> standardised(List<Cell> cells) {
        Map<String, Double> weights = new HashMap<>();
        double all =
                cells.stream().mapToLong(cell -> cell.resolved().denominator()).sum();
        cells.forEach(cell -> weights.merge(mix(cell), cell.resolved().denominator() / all, Double::sum));
        SortedMap<String, List<Standardised.Part>> parts = new TreeMap<>();
        cells.stream().filter(cell -> cell.resolved().isMeasured()).forEach(cell -> parts.computeIfAbsent(
                        cell.by().getOrDefault(Dimension.SITE, ""), site -> new ArrayList<>())
                .add(new Standardised.Part(weights.getOrDefault(mix(cell), 0.0), cell.resolved())));
        SortedMap<String, Ratio> rates = new TreeMap<>();
        parts.forEach((site, own) -> {
            if (own.stream().anyMatch(part -> part.rate().denominator() >= Standardised.LEAST_IN_STRATUM)) {
                Standardised rate = Standardised.of(own);
                double variance = rate.standardError() * rate.standardError();
                double effective = variance == 0
                        ? rate.crude().denominator()
                        : Math.min(rate.crude().denominator(), rate.value() * (1 - rate.value()) / variance);
                long n = Math.max(1, Math.round(effective));
                rates.put(site, new Ratio(Math.round(rate.value() * n), n));
            }
        });
        return rates;
    }

    private static String mix(Cell cell) {
        return cell.by().getOrDefault(Dimension.REASON, "") + "|" + cell.by().getOrDefault(Dimension.CHANNEL, "");
    }

    private static boolean isComparable(Cell cell) {
        return cell.handling().count() > 1 && cell.resolved().isMeasured();
    }

    private static Stratum stratum(Cell was, Cell is) {
        return new Stratum(was.handling(), is.handling(), new Stratum.Outcomes(was.resolved(), is.resolved()));
    }

    private static Map<String, String> named(Map<Dimension, String> by) {
        Map<String, String> names = new java.util.LinkedHashMap<>();
        by.forEach((dimension, value) -> names.put(dimension.apiName(), value));
        return names;
    }
}
