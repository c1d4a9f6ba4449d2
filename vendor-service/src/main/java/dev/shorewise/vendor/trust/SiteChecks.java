package dev.shorewise.vendor.trust;

import dev.shorewise.statistics.Ratio;
import dev.shorewise.statistics.comparison.Standardised;
import dev.shorewise.statistics.integrity.SiteConsistency;
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

/** Says of cells of work whether sites do it equally well. Pure. */
final class SiteChecks {

    private SiteChecks() {}

    /** Sites held against each other at the mix of all. */
    static List<Look> of(List<Cell> cells) {
        SortedMap<String, Ratio> rates = standardised(cells);
        rates.values().removeIf(rate -> rate.denominator() < SiteConsistency.LEAST_TRIALS);
        if (rates.size() < SiteConsistency.LEAST_SITES) {
            return List.of(Look.of(
                    Check.SITE_CONSISTENCY,
                    Result.NOT_ENOUGH_DATA,
                    "Not enough sites yet: " + rates.size() + " of " + SiteConsistency.LEAST_SITES
                            + " with 30 known outcomes needed.",
                    Map.of("sites", (double) rates.size(), "needed", (double) SiteConsistency.LEAST_SITES),
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
                                Map.of(
                                        "apart", site.apart().value(),
                                        "low", site.apart().interval().low(),
                                        "high", site.apart().interval().high(),
                                        "chance", site.chance()),
                                SiteConsistency.METHOD)
                        .about(Map.of("site", site.name())));
            }
        }
        return looks;
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
}
