package dev.shorewise.vendor.measures;

import dev.shorewise.vendor.contacts.CaseContact;
import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.contacts.Dimension;
import dev.shorewise.vendor.contacts.GroupKey;
import dev.shorewise.vendor.contacts.Snapshot;
import dev.shorewise.vendor.measures.cases.CaseClocks;
import dev.shorewise.vendor.measures.cases.CaseCounting;
import dev.shorewise.vendor.measures.cases.CaseCounts;
import dev.shorewise.vendor.measures.cases.DueList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Goes through cases for the groups of a cut. They are told apart by when each of their steps was, so not by SQL. */
record CaseReading(Snapshot contacts, SiteModels models, Params params) {

    /** A case that was over so long before the period has no promise, step or working day in it. */
    private static final int DAYS_BEFORE = 400;

    Map<GroupKey, CaseCounts> counts() {
        CaseCounting counting = new CaseCounting(models.cut(), clocks(), params.cases(), knownUntil());
        Cut told = told();
        contacts.cases(told, since(), (id, one) -> named(told, one).ifPresent(named -> counting.add(one, named)));
        return counting.counts();
    }

    /** The cases whose promise fell due. */
    List<DueList.DueCase> due(DueList.Asked asked) {
        DueList due = new DueList(models.cut(), clocks(), params.cases(), knownUntil(), asked);
        Cut told = told();
        contacts.cases(told, since(), (id, one) -> named(told, one)
                .ifPresent(named -> due.add(
                        id, named.getOrDefault(Dimension.VENDOR, ""), named.getOrDefault(Dimension.SITE, ""), one)));
        return due.found();
    }

    /** What happened later nobody can know. */
    Instant knownUntil() {
        return params.repeats()
                .completeUntil()
                .or(() -> contacts.casesKnownUntil(told(), since()))
                .orElse(Instant.EPOCH);
    }

    private CaseClocks clocks() {
        return CaseClocks.of(
                models.cut(), models.times().sites(), models.times().hours(), params.cases());
    }

    private LocalDate since() {
        return models.cut().period().from().minusDays(DAYS_BEFORE);
    }

    /** What cases are asked for: whose they are, and what figures tell apart without time. */
    private Cut told() {
        Cut cut = models.cut();
        List<Dimension> by = new ArrayList<>(List.of(Dimension.VENDOR, Dimension.SITE));
        cut.by().stream()
                .filter(dimension ->
                        !dimension.isTime() && !by.contains(dimension) && dimension != Dimension.DELIVERY_MODEL)
                .forEach(by::add);
        Map<Dimension, String> only = new HashMap<>(cut.only());
        only.remove(Dimension.DELIVERY_MODEL);
        return new Cut(cut.vendorId(), cut.period(), Optional.empty(), only, by);
    }

    /** What a case names; empty if it is not of the delivery model that is asked for. */
    private Optional<Map<Dimension, String>> named(Cut told, CaseContact one) {
        Map<Dimension, String> named = new EnumMap<>(Dimension.class);
        for (int i = 0; i < told.by().size(); i++) {
            named.put(told.by().get(i), one.key().values().get(i));
        }
        String model = models.model(
                named.getOrDefault(Dimension.VENDOR, ""), named.getOrDefault(Dimension.SITE, ""), one.day());
        named.put(Dimension.DELIVERY_MODEL, model);
        return model.equals(models.cut().only().getOrDefault(Dimension.DELIVERY_MODEL, model))
                ? Optional.of(named)
                : Optional.empty();
    }
}
