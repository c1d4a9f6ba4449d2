package dev.shorewise.vendor.sla;

import dev.shorewise.vendor.contacts.ExactParts;
import dev.shorewise.vendor.contacts.Slice;
import dev.shorewise.vendor.measures.ExactFigures;
import dev.shorewise.vendor.sla.engine.Course;
import dev.shorewise.vendor.sla.engine.Figure;
import dev.shorewise.vendor.sla.engine.Gap;
import dev.shorewise.vendor.sla.engine.LevelFacts;
import dev.shorewise.vendor.sla.engine.ReliefEffect;
import dev.shorewise.vendor.sla.terms.Measurement;
import dev.shorewise.vendor.sla.terms.Scope;
import dev.shorewise.vendor.sla.terms.ServiceLevel;
import dev.shorewise.vendor.sla.terms.Side;
import dev.shorewise.vendor.sla.terms.Window;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the facts of levels: first asks for all that it needs counted, then puts it together.
 *
 * @param silent whether the deadline for reports has passed
 * @param sent whether the vendor sent any contact of the month
 */
record LevelReader(
        Agreement agreement,
        YearMonth month,
        Facts.OnRecord onRecord,
        ExactParts.Reading contacts,
        Tally tally,
        boolean silent,
        boolean sent) {

    /** A level's facts; to be called when all levels have asked and the tally has counted. */
    Supplier<LevelFacts> read(ServiceLevel level) {
        if (!Definitions.fromContacts(level.measurement().definition())) {
            LevelFacts told = reported(level);
            return () -> told;
        }
        return sent ? counted(level) : () -> LevelFacts.missing(silence());
    }

    /** A level's figure by day of the agreement's zone, without what exclusions remove. */
    SortedMap<LocalDate, Figure> byDay(ServiceLevel level, Instant from, Instant to) {
        Measurement measurement = level.measurement();
        SortedMap<LocalDate, Figure> days = new TreeMap<>();
        contacts.byDay(
                        agreement.vendorId(),
                        slice(measurement.scope(), from, to),
                        removed(level),
                        zone(),
                        ExactFigures.parts(measurement.definition(), measurement.params()),
                        ExactFigures.times(measurement.params()))
                .forEach((day, parts) -> days.put(day, Tally.figure(measurement, parts)));
        return days;
    }

    private LevelFacts reported(ServiceLevel level) {
        Figure sum = Figure.NONE;
        YearMonth first = level.measurement().window().first(month);
        for (YearMonth when = first; !when.isAfter(month); when = when.plusMonths(1)) {
            Optional<Reported> figure = onRecord.figure(level.id(), when).map(Filed::body);
            if (figure.isEmpty() && when.equals(month)) {
                return LevelFacts.missing(silence());
            }
            if (figure.isPresent()) {
                sum = sum.plus(new Figure(
                        figure.get().numerator(),
                        figure.get().denominator(),
                        figure.get().n()));
            }
        }
        return LevelFacts.of(sum, waivers(level));
    }

    private Gap silence() {
        return silent ? new Gap(Gap.Reason.NOT_REPORTED, Gap.Fault.VENDOR) : Gap.of(Gap.Reason.NOT_MATURE);
    }

    private Supplier<LevelFacts> counted(ServiceLevel level) {
        Measurement measurement = level.measurement();
        Slice slice = slice(measurement.scope(), measurement.window().days(month));
        List<Slice> removed = removed(level);
        Supplier<Tally.Counted> measured = tally.ask(measurement, slice, List.of());
        Supplier<Tally.Counted> relieved = tally.ask(measurement, slice, removed);
        Map<String, Supplier<Tally.Counted>> withoutClaim = new LinkedHashMap<>();
        for (Filed<Claim> claim : claims(level, Claim.Mode.EXCLUDE_CONTACTS)) {
            withoutClaim.put(claim.id(), tally.ask(measurement, slice, List.of(slice(claim.body()))));
        }
        Map<String, Supplier<Tally.Counted>> withoutEvent = withoutEvents(measurement, slice, removed);
        Map<String, Supplier<Tally.Counted>> weeks = new LinkedHashMap<>();
        measurement
                .window()
                .weeks(month)
                .forEach(week ->
                        weeks.put(week.name(), tally.ask(measurement, slice(measurement.scope(), week), removed)));
        Optional<VolumeDays> volume = VolumeDays.of(level, this);
        return () -> {
            List<ReliefEffect> reliefs = new ArrayList<>(waivers(level));
            withoutClaim.forEach((id, rest) -> {
                long left = measured.get().contacts() - rest.get().contacts();
                if (left > 0) {
                    reliefs.add(new ReliefEffect(id, left, false));
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
                    new Course(volume.map(VolumeDays::course).orElse(null), course));
        };
    }

    /** What remains without the contacts of each event that touches the slice. */
    private Map<String, Supplier<Tally.Counted>> withoutEvents(
            Measurement measurement, Slice slice, List<Slice> removed) {
        Map<String, Supplier<Tally.Counted>> rest = new TreeMap<>();
        for (Filed<NamedEvent> event : onRecord.events()) {
            NamedEvent body = event.body();
            if (body.from().isBefore(slice.to()) && body.to().isAfter(slice.from())) {
                List<Slice> without = new ArrayList<>(removed);
                without.add(slice(body.scope(), body.from(), body.to()));
                rest.put(body.ref(), tally.ask(measurement, slice, without));
            }
        }
        return rest;
    }

    private List<Slice> removed(ServiceLevel level) {
        return claims(level, Claim.Mode.EXCLUDE_CONTACTS).stream()
                .map(claim -> slice(claim.body()))
                .toList();
    }

    private List<ReliefEffect> waivers(ServiceLevel level) {
        return claims(level, Claim.Mode.WAIVE_LEVEL).stream()
                .filter(claim -> claim.body().time().from().isBefore(start(month.plusMonths(1)))
                        && claim.body().time().to().isAfter(start(month)))
                .map(claim -> new ReliefEffect(claim.id(), 0, true))
                .toList();
    }

    private List<Filed<Claim>> claims(ServiceLevel level, Claim.Mode mode) {
        return onRecord.exclusions().stream()
                .filter(claim -> claim.body().mode() == mode && claim.body().covers(level.id()))
                .toList();
    }

    private Slice slice(Scope scope, Window.Days days) {
        return slice(
                scope,
                days.from().atStartOfDay(zone()).toInstant(),
                days.to().atStartOfDay(zone()).toInstant());
    }

    private static Slice slice(Claim claim) {
        return slice(claim.scope(), claim.time().from(), claim.time().to());
    }

    private static Slice slice(@Nullable Scope scope, Instant from, Instant to) {
        Map<Slice.By, java.util.SortedSet<String>> in = new EnumMap<>(Slice.By.class);
        if (scope != null) {
            in.put(Slice.By.CHANNEL, new TreeSet<>(scope.channels()));
            in.put(Slice.By.QUEUE, new TreeSet<>(scope.queues()));
            in.put(Slice.By.LANGUAGE, new TreeSet<>(scope.languages()));
            in.put(Slice.By.REASON, new TreeSet<>(scope.reasons()));
            in.put(Slice.By.PRIORITY, new TreeSet<>(scope.priorities()));
            in.put(Slice.By.SITE, new TreeSet<>(scope.sites()));
        }
        return new Slice(from, to, in);
    }

    Instant start(YearMonth when) {
        return when.atDay(1).atStartOfDay(zone()).toInstant();
    }

    private ZoneId zone() {
        return agreement.facts().timeZone();
    }
}
