package dev.shorewise.vendor.sla;

import dev.shorewise.vendor.contacts.Attempt;
import dev.shorewise.vendor.contacts.ExactParts;
import dev.shorewise.vendor.contacts.GroupKey;
import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.contacts.Slice;
import dev.shorewise.vendor.measures.ExactFigures;
import dev.shorewise.vendor.measures.ExactMatters;
import dev.shorewise.vendor.sla.engine.Course;
import dev.shorewise.vendor.sla.engine.Figure;
import dev.shorewise.vendor.sla.engine.Gap;
import dev.shorewise.vendor.sla.engine.LevelFacts;
import dev.shorewise.vendor.sla.engine.ReliefEffect;
import dev.shorewise.vendor.sla.engine.Step;
import dev.shorewise.vendor.sla.terms.Measurement;
import dev.shorewise.vendor.sla.terms.ServiceLevel;
import dev.shorewise.vendor.sla.terms.Window;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * A level of first-contact resolution by customers' behaviour. A contact counts in the window in which it was offered, once
 * N days after its end are known; as long as one is too young the level is {@code NOT_MATURE}. An exclusion takes contacts
 * out of what is judged; that their customers called remains a fact about their earlier contacts.
 */
record MatterLevel(ServiceLevel level, Ground ground, List<Slice> slices, Map<GroupKey, Of> attempts) {

    /** Of which slices, and of which day, the attempts of a key are. */
    private record Of(BitSet in, LocalDate day) {}

    static boolean judges(ServiceLevel level) {
        return ExactMatters.counts(level.measurement().definition());
    }

    /**
     * A level's facts.
     *
     * @param complete whether all that will be told of the days after the window has been told
     */
    static LevelFacts facts(ServiceLevel level, Ground ground, ExactParts.Reading contacts, boolean complete) {
        List<Slice> slices = new ArrayList<>();
        slices.add(
                ground.slice(level.measurement(), level.measurement().window().days(ground.month())));
        slices.addAll(ground.removed(level));
        ground.onRecord().events().forEach(event -> slices.add(Ground.slice(event.body())));
        return new MatterLevel(level, ground, slices, new HashMap<>()).read(contacts, complete);
    }

    private LevelFacts read(ExactParts.Reading contacts, boolean complete) {
        Measurement measurement = level.measurement();
        Window.Days window = measurement.window().days(ground.month());
        String vendorId = ground.agreement().vendorId();
        Instant known = complete ? Instant.MAX : contacts.knownUntil(vendorId).orElse(Instant.EPOCH);
        ExactMatters matters = new ExactMatters(measurement.definition(), measurement.params(), known);
        Period days = new Period(
                window.from().minusDays(ExactMatters.daysBefore()),
                window.to().plusDays(ExactMatters.daysAfter(measurement.params())));
        contacts.attempts(vendorId, days, slices, (attempt, in) -> matters.add(keyed(attempt, in)));
        return facts(matters.counts(), window);
    }

    private Attempt keyed(Attempt attempt, BitSet in) {
        LocalDate day = LocalDate.ofInstant(attempt.offered(), ground.zone());
        GroupKey key = new GroupKey(List.of(in.toString(), day.toString()));
        attempts.putIfAbsent(key, new Of(in, day));
        return new Attempt(attempt.issue(), attempt.offered(), attempt.ended(), attempt.answered(), in.get(0), key);
    }

    private LevelFacts facts(Map<GroupKey, ExactMatters.Counted> counts, Window.Days window) {
        int claims = ground.removed(level).size();
        Predicate<Of> kept = of -> of.in.nextSetBit(1) < 0 || of.in.nextSetBit(1) > claims;
        List<ReliefEffect> reliefs = new ArrayList<>(ground.waivers(level));
        List<Filed<Claim>> removing = ground.claims(level, Claim.Mode.EXCLUDE_CONTACTS);
        for (int i = 0; i < claims; i++) {
            int bit = 1 + i;
            long removed = sum(counts, of -> of.in.get(bit)).n();
            if (removed > 0) {
                reliefs.add(ReliefEffect.removes(removing.get(i).id(), removed));
            }
        }
        Figure relieved = sum(counts, kept);
        long young = counts.entrySet().stream()
                .filter(entry -> kept.test(of(entry.getKey())))
                .mapToLong(entry -> entry.getValue().notYetKnown())
                .sum();
        List<Course.Week> weeks = level.measurement().window().weeks(ground.month()).stream()
                .map(week -> new Course.Week(
                        week.name(),
                        sum(
                                counts,
                                of -> kept.test(of) && !of.day.isBefore(week.from()) && of.day.isBefore(week.to()))))
                .toList();
        return new LevelFacts(
                sum(counts, of -> true),
                relieved,
                young > 0 ? Optional.of(Gap.of(Gap.Reason.NOT_MATURE)) : Optional.empty(),
                reliefs,
                failures(counts, kept, 1 + claims),
                new Course(null, weeks, young > 0 ? List.of(tooYoung(young, window)) : List.of()));
    }

    private static Step tooYoung(long young, Window.Days window) {
        return new Step(
                "maturity/days-after@1",
                "contacts from " + window.from() + " to before " + window.to() + " that are too young to tell",
                BigDecimal.valueOf(young));
    }

    private Map<String, BigDecimal> failures(
            Map<GroupKey, ExactMatters.Counted> counts, Predicate<Of> kept, int firstBit) {
        Map<String, BigDecimal> failures = new TreeMap<>();
        List<Filed<NamedEvent>> events = ground.onRecord().events();
        for (int i = 0; i < events.size(); i++) {
            int bit = firstBit + i;
            Figure figure = sum(counts, of -> kept.test(of) && of.in.get(bit));
            if (figure.hasValue()) {
                failures.merge(
                        events.get(i).body().ref(),
                        figure.failing(level.promise().side()),
                        BigDecimal::max);
            }
        }
        return failures;
    }

    private Figure sum(Map<GroupKey, ExactMatters.Counted> counts, Predicate<Of> which) {
        Figure sum = Figure.NONE;
        for (Map.Entry<GroupKey, ExactMatters.Counted> entry : counts.entrySet()) {
            if (which.test(of(entry.getKey()))) {
                ExactFigures.Exact exact = entry.getValue().exact();
                sum = sum.plus(new Figure(exact.numerator(), exact.denominator(), exact.n()));
            }
        }
        return sum;
    }

    private Of of(GroupKey key) {
        return attempts.getOrDefault(key, new Of(new BitSet(), LocalDate.MIN));
    }
}
