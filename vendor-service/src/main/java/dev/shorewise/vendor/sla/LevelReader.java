package dev.shorewise.vendor.sla;

import dev.shorewise.vendor.contacts.ExactParts;
import dev.shorewise.vendor.contacts.Slice;
import dev.shorewise.vendor.measures.ExactFigures;
import dev.shorewise.vendor.sla.engine.Course;
import dev.shorewise.vendor.sla.engine.Figure;
import dev.shorewise.vendor.sla.engine.Gap;
import dev.shorewise.vendor.sla.engine.LevelFacts;
import dev.shorewise.vendor.sla.engine.ReliefEffect;
import dev.shorewise.vendor.sla.engine.Step;
import dev.shorewise.vendor.sla.terms.Known;
import dev.shorewise.vendor.sla.terms.Measurement;
import dev.shorewise.vendor.sla.terms.ServiceHours;
import dev.shorewise.vendor.sla.terms.ServiceLevel;
import dev.shorewise.vendor.sla.terms.Side;
import dev.shorewise.vendor.sla.terms.Window;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Reads the facts of levels: first asks for all that it needs counted, then puts it together.
 *
 * @param cases the levels whose cases are judged one by one
 * @param hours of the feed in which nothing came
 * @param waits what may still be told
 */
record LevelReader(
        Ground ground, ExactParts.Reading contacts, Tally tally, CaseLevels cases, FeedHours hours, Waits waits) {

    /** More than this part of the cases must be at sites whose hours are known. */
    private static final long WITH_HOURS = 20;

    /** Reads without counting anything for a statement. */
    static LevelReader ahead(Ground ground, ExactParts.Reading contacts) {
        return of(ground, contacts, new Tally(), new CaseLevels(ground, contacts, false), Waits.FOR_THE_MONTH);
    }

    static LevelReader of(Ground ground, ExactParts.Reading contacts, Tally tally, CaseLevels cases, Waits waits) {
        return new LevelReader(ground, contacts, tally, cases, new FeedHours(ground, contacts, Coverage.WEEKS), waits);
    }

    /** A level's facts; to be called when all levels have asked and the tally has counted. */
    Supplier<LevelFacts> read(ServiceLevel level) {
        if (!Definitions.fromContacts(ground.terms(), level)) {
            LevelFacts told = reported(level);
            return () -> told;
        }
        ServiceHours open = level.measurement().window().hours();
        if (open != null && ground.hours(level.measurement()).isEmpty()) {
            return () -> LevelFacts.missing(Gap.of(Gap.Reason.DATA_QUALITY));
        }
        Supplier<LevelFacts> facts = facts(level);
        return () -> tally.sent() ? covered(level, facts.get()) : LevelFacts.missing(silence());
    }

    private Supplier<LevelFacts> facts(ServiceLevel level) {
        if (MatterLevel.judges(level)) {
            return () -> MatterLevel.facts(level, ground, contacts, waits == Waits.FOR_NOTHING);
        }
        return CaseLevels.judges(level) ? judged(level) : counted(level);
    }

    /** The facts, with what is missing of the month once nothing more is due. */
    private LevelFacts covered(ServiceLevel level, LevelFacts facts) {
        BigDecimal least = ground.terms().reporting().coverage();
        if (!waits.monthIsTold() || least.signum() == 0 || facts.gap().isPresent()) {
            return facts;
        }
        Coverage coverage = Coverage.of(level, ground, contacts, hours);
        boolean share = Definitions.known(level.measurement().definition())
                .map(Known::isShare)
                .orElse(false);
        return facts.with(
                coverage.gap(least),
                coverage.notes(facts.relieved(), level.promise().side(), share));
    }

    /** A level's figure by day of the agreement's zone, without what exclusions remove. */
    SortedMap<LocalDate, Figure> byDay(ServiceLevel level, Instant from, Instant to) {
        if (CaseLevels.judges(level)) {
            return cases.byDay(level, from, to);
        }
        Measurement measurement = level.measurement();
        SortedMap<LocalDate, Figure> days = new TreeMap<>();
        contacts.byDay(
                        ground.agreement().vendorId(),
                        ground.slice(measurement, from, to),
                        ground.removed(level),
                        ground.zone(),
                        ExactFigures.parts(measurement.definition(), measurement.params()),
                        ExactFigures.times(measurement.params()))
                .forEach((day, parts) -> days.put(day, Tally.figure(measurement, parts)));
        return days;
    }

    /** Of every month of the window: one that is missing after the first that ever was told is silence about a part of it. */
    private LevelFacts reported(ServiceLevel level) {
        Figure sum = Figure.NONE;
        List<YearMonth> missing = new ArrayList<>();
        YearMonth month = ground.month();
        YearMonth first = level.measurement().window().first(month);
        for (YearMonth when = first; !when.isAfter(month); when = when.plusMonths(1)) {
            Optional<Reported> figure =
                    ground.onRecord().figure(level.id(), when).map(Filed::body);
            if (figure.isEmpty() && when.equals(month)) {
                return LevelFacts.missing(silence());
            }
            if (figure.isPresent()) {
                sum = sum.plus(new Figure(
                        figure.get().numerator(),
                        figure.get().denominator(),
                        figure.get().n()));
            } else if (ground.onRecord().isToldBefore(level.id(), when)) {
                missing.add(when);
            }
        }
        LevelFacts told = LevelFacts.of(sum, ground.waivers(level));
        return missing.isEmpty()
                ? told
                : told.with(
                        Optional.of(new Gap(Gap.Reason.PARTIAL_COVERAGE, Gap.Fault.VENDOR)),
                        List.of(new Step("reporting/every-month@1", "nobody reported " + missing, null)));
    }

    private Gap silence() {
        return waits.monthIsTold() ? new Gap(Gap.Reason.NOT_REPORTED, Gap.Fault.VENDOR) : Gap.of(Gap.Reason.NOT_MATURE);
    }

    private Supplier<LevelFacts> judged(ServiceLevel level) {
        Window window = level.measurement().window();
        Window.Days days = window.days(ground.month());
        CaseLevel judged = cases.ask(level, ground.start(days.from()), ground.start(days.to()));
        Optional<VolumeDays> volume = VolumeDays.of(level, this);
        return () -> {
            List<ReliefEffect> reliefs = new ArrayList<>(ground.waivers(level));
            reliefs.addAll(judged.reliefs());
            List<Course.Week> course = window.weeks(ground.month()).stream()
                    .map(week -> new Course.Week(
                            week.name(), judged.relieved(ground.start(week.from()), ground.start(week.to()))))
                    .toList();
            boolean dark =
                    judged.withoutHours() * WITH_HOURS > judged.measured().n() + judged.withoutHours();
            return new LevelFacts(
                    judged.measured(),
                    volume.flatMap(VolumeDays::within).orElseGet(judged::relieved),
                    dark ? Optional.of(Gap.of(Gap.Reason.PARTIAL_COVERAGE)) : Optional.empty(),
                    reliefs,
                    judged.failures(),
                    course(level, volume, course));
        };
    }

    private Supplier<LevelFacts> counted(ServiceLevel level) {
        Measurement measurement = level.measurement();
        Slice slice = ground.slice(measurement, measurement.window().days(ground.month()));
        List<Slice> removed = ground.removed(level);
        Supplier<Tally.Counted> measured = tally.ask(measurement, slice, List.of());
        Supplier<Tally.Counted> relieved = tally.ask(measurement, slice, removed);
        Map<String, Supplier<Tally.Counted>> withoutClaim = new LinkedHashMap<>();
        for (Filed<Claim> claim : ground.claims(level, Claim.Mode.EXCLUDE_CONTACTS)) {
            withoutClaim.put(claim.id(), tally.ask(measurement, slice, List.of(Ground.slice(claim.body()))));
        }
        Map<String, Supplier<Tally.Counted>> withoutEvent = withoutEvents(measurement, slice, removed);
        Map<String, Supplier<Tally.Counted>> weeks = new LinkedHashMap<>();
        measurement
                .window()
                .weeks(ground.month())
                .forEach(week ->
                        weeks.put(week.name(), tally.ask(measurement, ground.slice(measurement, week), removed)));
        Optional<VolumeDays> volume = VolumeDays.of(level, this);
        return () -> {
            List<ReliefEffect> reliefs = new ArrayList<>(ground.waivers(level));
            withoutClaim.forEach((id, rest) -> {
                long left = measured.get().contacts() - rest.get().contacts();
                if (left > 0) {
                    reliefs.add(ReliefEffect.removes(id, left));
                }
            });
            Figure figure = volume.flatMap(VolumeDays::within)
                    .orElseGet(() -> relieved.get().figure());
            Side side = level.promise().side();
            Map<String, BigDecimal> failures = new TreeMap<>();
            withoutEvent.forEach((ref, rest) -> failures.put(
                    ref, figure.failing(side).subtract(rest.get().figure().failing(side))));
            List<Course.Week> course = new ArrayList<>();
            weeks.forEach((name, counted) ->
                    course.add(new Course.Week(name, counted.get().figure())));
            return new LevelFacts(
                    measured.get().figure(),
                    figure,
                    Optional.empty(),
                    reliefs,
                    failures,
                    course(level, volume, course));
        };
    }

    private Course course(ServiceLevel level, Optional<VolumeDays> volume, List<Course.Week> weeks) {
        ServiceHours hours = level.measurement().window().hours();
        List<Step> notes = hours == null
                ? List.of()
                : List.of(new Step(
                        "window/service-hours@1",
                        "only contacts that were offered in the hours " + hours.text(),
                        null));
        return new Course(volume.map(VolumeDays::course).orElse(null), weeks, notes);
    }

    /** What remains without the contacts of each event that touches the slice. */
    private Map<String, Supplier<Tally.Counted>> withoutEvents(
            Measurement measurement, Slice slice, List<Slice> removed) {
        Map<String, Supplier<Tally.Counted>> rest = new TreeMap<>();
        for (Filed<NamedEvent> event : ground.onRecord().events()) {
            NamedEvent body = event.body();
            if (body.from().isBefore(slice.to()) && body.to().isAfter(slice.from())) {
                List<Slice> without = new ArrayList<>(removed);
                without.add(Ground.slice(body));
                rest.put(body.ref(), tally.ask(measurement, slice, without));
            }
        }
        return rest;
    }
}
