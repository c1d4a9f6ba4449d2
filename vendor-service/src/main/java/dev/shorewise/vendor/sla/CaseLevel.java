package dev.shorewise.vendor.sla;

import dev.shorewise.vendor.contacts.CaseContact;
import dev.shorewise.vendor.contacts.Slice;
import dev.shorewise.vendor.measures.cases.CaseMeasure.Added;
import dev.shorewise.vendor.measures.cases.ContractClock;
import dev.shorewise.vendor.registry.hours.Stretch;
import dev.shorewise.vendor.registry.hours.Stretches;
import dev.shorewise.vendor.sla.engine.Figure;
import dev.shorewise.vendor.sla.engine.ReliefEffect;
import dev.shorewise.vendor.sla.terms.ServiceLevel;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * One level whose cases are judged one by one, within a time: as measured, and after exclusions, which take cases out or
 * stop their clock.
 */
final class CaseLevel {

    /** Before the first contact that anybody keeps. */
    private static final Instant EVER = Instant.EPOCH;

    private final ServiceLevel level;
    private final Span span;
    private final ContractClock clock;
    private final UnaryOperator<Instant> bucket;
    private final List<Filed<Claim>> removing;
    private final List<Filed<Claim>> stopping;
    private final List<Filed<NamedEvent>> events;
    private final List<Slice> slices = new ArrayList<>();
    private final Map<BitSet, Stretches> stops = new HashMap<>();
    private final NavigableMap<Instant, Figure> relieved = new TreeMap<>();
    private final long[] removed;
    private final long[] stopped;
    private final Figure[] ofEvents;
    private Figure measured = Figure.NONE;
    private long withoutHours;

    /**
     * The time to which cases belong by their own moments.
     *
     * @param knownUntil what happened later nobody can know
     */
    record Span(Instant from, Instant to, Instant knownUntil) {

        boolean contains(Instant moment) {
            return !moment.isBefore(from) && moment.isBefore(to);
        }
    }

    /**
     * Begins to judge.
     *
     * @param bucket the beginning of the stretch of time that a moment belongs to
     */
    CaseLevel(ServiceLevel level, Ground ground, Span span, ContractClock clock, UnaryOperator<Instant> bucket) {
        this.level = level;
        this.span = span;
        this.clock = clock;
        this.bucket = bucket;
        this.removing = ground.claims(level, Claim.Mode.EXCLUDE_CONTACTS);
        this.stopping = ground.claims(level, Claim.Mode.STOP_CLOCK);
        this.events = ground.onRecord().events();
        this.removed = new long[removing.size()];
        this.stopped = new long[stopping.size()];
        this.ofEvents = new Figure[events.size()];
        java.util.Arrays.fill(ofEvents, Figure.NONE);
        slices.add(ground.slice(level.measurement(), EVER, span.to()));
        removing.forEach(claim -> slices.add(Ground.slice(claim.body())));
        stopping.forEach(claim -> slices.add(Ground.slice(claim.body().scope(), EVER, span.to())));
        events.forEach(event -> slices.add(Ground.slice(event.body())));
    }

    /** Of which slices it must be told of each case whether it is in; in the order in which {@link #add} takes them. */
    List<Slice> slices() {
        return slices;
    }

    /** Judges one more case. */
    void add(CaseContact contact, BitSet in) {
        if (!in.get(0)) {
            return;
        }
        if (!clock.knows(contact)) {
            withoutHours += span.contains(contact.arrived()) ? 1 : 0;
            return;
        }
        BitSet outs = in.get(1, 1 + removing.size());
        BitSet pauses = in.get(1 + removing.size(), 1 + removing.size() + stopping.size());
        Optional<Added> plain = judge(contact, Stretches.NONE);
        plain.ifPresent(added -> measured = measured.plus(figure(added)));
        plain.ifPresent(added -> outs.stream().forEach(i -> removed[i]++));
        pauses.stream()
                .filter(i -> !judge(contact, stops(IntStream.of(i))).equals(plain))
                .forEach(i -> stopped[i]++);
        if (outs.isEmpty()) {
            Optional<Added> after = pauses.isEmpty()
                    ? plain
                    : judge(contact, stops.computeIfAbsent(pauses, some -> stops(some.stream())));
            after.ifPresent(added -> count(added, in));
        }
    }

    private Optional<Added> judge(CaseContact contact, Stretches stop) {
        return clock.judge(contact, stop, span.knownUntil()).filter(added -> span.contains(added.at()));
    }

    private void count(Added added, BitSet in) {
        Figure one = figure(added);
        relieved.merge(bucket.apply(added.at()), one, Figure::plus);
        int first = 1 + removing.size() + stopping.size();
        for (int i = 0; i < ofEvents.length; i++) {
            if (in.get(first + i)) {
                ofEvents[i] = ofEvents[i].plus(one);
            }
        }
    }

    private Stretches stops(IntStream claims) {
        return Stretches.of(claims.mapToObj(i -> stopping.get(i).body().time())
                .map(time -> new Stretch(time.from(), time.to()))
                .toList());
    }

    private static Figure figure(Added added) {
        return new Figure(added.numerator(), BigDecimal.ONE, 1);
    }

    /** As it happened. */
    Figure measured() {
        return measured;
    }

    /** After exclusions. */
    Figure relieved() {
        return relieved(span.from(), span.to());
    }

    /** After exclusions, within a part of the time that begins and ends with a stretch. */
    Figure relieved(Instant from, Instant to) {
        return relieved.subMap(from, to).values().stream().reduce(Figure.NONE, Figure::plus);
    }

    /** After exclusions, by the beginning of each stretch. */
    NavigableMap<Instant, Figure> stretches() {
        return relieved;
    }

    /** Cases that arrived at sites whose hours nobody told, so that nobody can judge them. */
    long withoutHours() {
        return withoutHours;
    }

    /** What each approved exclusion did, where it did anything. */
    List<ReliefEffect> reliefs() {
        List<ReliefEffect> effects = new ArrayList<>();
        for (int i = 0; i < removed.length; i++) {
            if (removed[i] > 0) {
                effects.add(ReliefEffect.removes(removing.get(i).id(), removed[i]));
            }
        }
        for (int i = 0; i < stopped.length; i++) {
            if (stopped[i] > 0) {
                effects.add(ReliefEffect.stops(stopping.get(i).id(), stopped[i]));
            }
        }
        return effects;
    }

    /** Failing cases that lie in each event. */
    Map<String, BigDecimal> failures() {
        Map<String, BigDecimal> failures = new TreeMap<>();
        for (int i = 0; i < ofEvents.length; i++) {
            BigDecimal failing = ofEvents[i].failing(level.promise().side());
            if (ofEvents[i].hasValue()) {
                failures.merge(events.get(i).body().ref(), failing, BigDecimal::max);
            }
        }
        return failures;
    }
}
