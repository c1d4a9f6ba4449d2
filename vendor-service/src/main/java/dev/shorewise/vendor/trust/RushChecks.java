package dev.shorewise.vendor.trust;

import dev.shorewise.statistics.Ratio;
import dev.shorewise.statistics.integrity.RushedHandling;
import dev.shorewise.statistics.integrity.Stratum;
import dev.shorewise.vendor.contacts.Dimension;
import dev.shorewise.vendor.measures.Cells.Cell;
import dev.shorewise.vendor.trust.Look.Check;
import dev.shorewise.vendor.trust.Look.Result;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Says where speed was bought with quality: contacts got shorter, and fewer were settled or fewer customers satisfied. Cells
 * of site, reason and channel are one family of looks; sites and the whole vendor, at the mix of now, are another. Pure.
 *
 * @param vendorId whose work it is
 * @param said what customers say of the cells; empty where nobody tells
 * @param cost what a contact costs
 */
record RushChecks(String vendorId, Optional<Said> said, CostOfContact cost) {

    /** Satisfied customers over those who answered, by cell. */
    record Said(Map<Map<Dimension, String>, Ratio> before, Map<Map<Dimension, String>, Ratio> now) {}

    /** What got worse. */
    private enum Outcome {
        RESOLVED("less first-contact resolution"),
        SATISFIED("fewer satisfied customers");

        private final String words;

        Outcome(String words) {
            this.words = words;
        }
    }

    /** Something that was looked at. */
    private record Looked(Map<String, String> subject, Outcome outcome, RushedHandling rushed) {}

    /** Cells, and the sites and the vendor that they make up. */
    List<Look> of(List<Cell> before, List<Cell> now) {
        Map<Map<Dimension, String>, Cell> earlier = new HashMap<>();
        before.forEach(cell -> earlier.put(cell.by(), cell));
        List<Looked> cells = new ArrayList<>();
        List<Looked> groups = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            SortedMap<String, List<Stratum>> sites = new TreeMap<>();
            for (Cell cell : now) {
                stratum(outcome, earlier.get(cell.by()), cell).ifPresent(stratum -> {
                    sites.computeIfAbsent(cell.by().getOrDefault(Dimension.SITE, ""), site -> new ArrayList<>())
                            .add(stratum);
                    look(named(cell.by()), outcome, List.of(stratum)).ifPresent(cells::add);
                });
            }
            sites.forEach((site, strata) -> {
                if (strata.size() > 1) {
                    look(Map.of("site", site), outcome, strata).ifPresent(groups::add);
                }
            });
            if (sites.size() > 1) {
                look(
                                Map.of("vendor", vendorId),
                                outcome,
                                sites.values().stream().flatMap(List::stream).toList())
                        .ifPresent(groups::add);
            }
        }
        List<Look> looks = new ArrayList<>(standingOut(cells));
        looks.addAll(standingOut(groups));
        return looks.isEmpty() ? List.of(nothing(cells)) : looks;
    }

    private Optional<Stratum> stratum(Outcome outcome, @Nullable Cell was, Cell is) {
        if (was == null || was.handling().count() < 2 || is.handling().count() < 2) {
            return Optional.empty();
        }
        Ratio before = outcome == Outcome.RESOLVED ? was.resolved() : said(Said::before, was);
        Ratio now = outcome == Outcome.RESOLVED ? is.resolved() : said(Said::now, is);
        return before.isMeasured() && now.isMeasured()
                ? Optional.of(new Stratum(was.handling(), is.handling(), new Stratum.Outcomes(before, now)))
                : Optional.empty();
    }

    private Ratio said(Function<Said, Map<Map<Dimension, String>, Ratio>> when, Cell cell) {
        return said.map(when).map(cells -> cells.get(cell.by())).orElse(Ratio.NONE);
    }

    private static Optional<Looked> look(Map<String, String> subject, Outcome outcome, List<Stratum> strata) {
        return RushedHandling.isEnough(strata)
                ? Optional.of(new Looked(subject, outcome, RushedHandling.of(strata)))
                : Optional.empty();
    }

    private List<Look> standingOut(List<Looked> family) {
        return RushedHandling.standingOut(family.stream().map(Looked::rushed).toList()).stream()
                .map(i -> rushed(family.get(i)))
                .toList();
    }

    private Look rushed(Looked looked) {
        RushedHandling cell = looked.rushed();
        boolean counted = looked.outcome() == Outcome.RESOLVED;
        String extra = counted
                ? FeedChecks.words(
                        ", about %.0f extra contacts%s", cell.extraContacts(), cost.words(cell.extraContacts()))
                : "";
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("secondsShorter", cell.shorter());
        figures.put("shareShorter", cell.shorterShare());
        figures.put("pointsWorse", cell.worse());
        figures.put("low", cell.interval().low());
        figures.put("high", cell.interval().high());
        figures.put("contacts", (double) cell.handled());
        figures.put("chance", cell.chance());
        if (counted) {
            figures.put("extraContacts", cell.extraContacts());
            if (cost.isKnown()) {
                figures.put("extraCost", cost.amount() * cell.extraContacts());
            }
        }
        return Look.of(
                        Check.RUSHED_HANDLING,
                        Result.NOTICED,
                        FeedChecks.words(
                                "%s: %.0f s shorter, %.1f points %s (%.1f to %.1f)%s.",
                                String.join(", ", looked.subject().values()),
                                cell.shorter(),
                                100 * cell.worse(),
                                looked.outcome().words,
                                100 * cell.interval().low(),
                                100 * cell.interval().high(),
                                extra),
                        figures,
                        RushedHandling.METHOD)
                .about(looked.subject());
    }

    private Look nothing(List<Looked> cells) {
        boolean none = cells.isEmpty();
        String unknown = said.isEmpty() ? " What customers said of them is not known now." : "";
        return Look.of(
                Check.RUSHED_HANDLING,
                none ? Result.NOT_ENOUGH_DATA : Result.CLEAR,
                none
                        ? "No reason at a site has 100 contacts and 50 known outcomes in both periods."
                        : "In none of " + cells.size()
                                + " looks at cells of site, reason and channel did contacts get shorter and worse."
                                + unknown,
                Map.of("looks", (double) cells.size()),
                RushedHandling.METHOD);
    }

    private static Map<String, String> named(Map<Dimension, String> by) {
        Map<String, String> names = new LinkedHashMap<>();
        by.forEach((dimension, value) -> names.put(dimension.apiName(), value));
        return names;
    }
}
