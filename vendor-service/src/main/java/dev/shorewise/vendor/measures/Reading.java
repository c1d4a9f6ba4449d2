package dev.shorewise.vendor.measures;

import dev.shorewise.statistics.Histogram;
import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.contacts.GroupKey;
import dev.shorewise.vendor.contacts.Part;
import dev.shorewise.vendor.contacts.Parts;
import dev.shorewise.vendor.contacts.Snapshot;
import dev.shorewise.vendor.measures.cases.CaseCounts;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Reads what some figures need, and nothing else, for all groups of a cut. */
record Reading(Snapshot contacts, SiteModels models, Params params) {

    /** How far back an issue's first contact is looked for. */
    static final int DAYS_OF_MEMORY = 90;

    /** Of every group in which something happened; without grouping of the one group, whatever happened. */
    SortedMap<GroupKey, Figures> figures(List<Kpi> kpis) {
        Cut cut = models.cut();
        Set<Part> wanted = NeededParts.of(kpis.stream().map(Kpi::formula).toList(), params);
        SortedMap<GroupKey, Parts> groups =
                new TreeMap<>(models.together(contacts.parts(models.physical(), wanted, params.times()), Parts::plus));
        if (cut.by().isEmpty()) {
            groups.putIfAbsent(GroupKey.ALL, Parts.NOTHING);
        }
        Map<Times, Map<GroupKey, Histogram>> times = new HashMap<>();
        for (Kpi kpi : kpis) {
            if (kpi.formula() instanceof Formula.Quantile quantile) {
                times.computeIfAbsent(quantile.times(), this::read);
            }
        }
        Map<GroupKey, RepeatCounts> repeats =
                ifAsked(kpis, Formula::isAboutMatters, () -> models.together(repeats(), RepeatCounts::plus));
        CaseReading reading = new CaseReading(contacts, models, params);
        Map<GroupKey, CaseCounts> cases = ifAsked(kpis, Formula::isAboutCases, reading::counts);
        Instant casesKnownUntil = cases.isEmpty() ? Instant.EPOCH : reading.knownUntil();
        cases.keySet().forEach(key -> groups.putIfAbsent(key, Parts.NOTHING));
        Map<GroupKey, SlotCounts> slots =
                ifAsked(kpis, Formula::isAboutSlots, () -> new SlotReading(contacts, models, params).counts());
        SortedMap<GroupKey, Figures> figures = new TreeMap<>();
        groups.forEach((key, parts) -> {
            Map<Times, Histogram> own = new HashMap<>();
            times.forEach((asked, byKey) -> own.put(asked, byKey.getOrDefault(key, Histogram.EMPTY)));
            Sources sources = new Sources(
                    repeats.getOrDefault(key, RepeatCounts.NONE),
                    cases.getOrDefault(key, CaseCounts.NONE),
                    slots.getOrDefault(key, SlotCounts.NONE),
                    cases.isEmpty()
                            ? Optional.empty()
                            : Optional.of(
                                    new CaseEvidence(cut, key, models.times().zone(cut), params, casesKnownUntil)));
            figures.put(key, new Figures(parts, own, sources, params, Evidence.address(cut, key)));
        });
        return figures;
    }

    private static <T> Map<GroupKey, T> ifAsked(
            List<Kpi> kpis, Predicate<Formula> about, Supplier<Map<GroupKey, T>> groups) {
        return kpis.stream().map(Kpi::formula).anyMatch(about) ? groups.get() : Map.of();
    }

    private Map<GroupKey, Histogram> read(Times times) {
        Cut cut = models.physical();
        return models.together(
                times.binned() ? contacts.binned(cut, times.sample()) : contacts.distributions(cut, times.sample()),
                Histogram::merge);
    }

    private Map<GroupKey, RepeatCounts> repeats() {
        Cut cut = models.physical();
        Repeats asked = params.repeats();
        Instant completeUntil = asked.completeUntil()
                .or(() -> contacts.knownUntil(cut.vendorId()))
                .orElse(Instant.EPOCH);
        RepeatCounting counting = new RepeatCounting(asked, completeUntil);
        // the last contacts of a period may end a day later, and its zone may begin days later
        contacts.attempts(cut, DAYS_OF_MEMORY, (int) asked.within().toDays() + 3, counting::add);
        return counting.counts();
    }
}
