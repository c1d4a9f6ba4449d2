package dev.shorewise.vendor.sla;

import dev.shorewise.vendor.contacts.Slice;
import dev.shorewise.vendor.measures.cases.ContractClock.SiteHours;
import dev.shorewise.vendor.measures.cases.HoursText;
import dev.shorewise.vendor.registry.hours.DatedHours;
import dev.shorewise.vendor.registry.hours.Stretches;
import dev.shorewise.vendor.sla.engine.ReliefEffect;
import dev.shorewise.vendor.sla.terms.Measurement;
import dev.shorewise.vendor.sla.terms.Scope;
import dev.shorewise.vendor.sla.terms.ServiceHours;
import dev.shorewise.vendor.sla.terms.ServiceLevel;
import dev.shorewise.vendor.sla.terms.Terms;
import dev.shorewise.vendor.sla.terms.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * On what a month's facts are read: which contacts a level is about, and which of them approved exclusions touch.
 *
 * @param sites when the vendor's sites are open, by their ids
 */
record Ground(
        Agreement agreement, Terms terms, YearMonth month, Facts.OnRecord onRecord, Map<String, SiteHours> sites) {

    /** An hour of any zone is at most a day from the same hour in another. */
    private static final int SAFE_DAYS = 2;

    ZoneId zone() {
        return agreement.facts().timeZone();
    }

    Instant start(YearMonth when) {
        return when.atDay(1).atStartOfDay(zone()).toInstant();
    }

    Instant start(LocalDate day) {
        return day.atStartOfDay(zone()).toInstant();
    }

    /** The same as if every claim that is not decided yet were granted. */
    Ground withPending() {
        return new Ground(agreement, terms, month, onRecord.withPending(), sites);
    }

    /** A level's contacts that were offered on some days. */
    Slice slice(Measurement measurement, Window.Days days) {
        return slice(measurement, start(days.from()), start(days.to()));
    }

    /** A level's contacts that were offered within a time, and within its service hours. */
    Slice slice(Measurement measurement, Instant from, Instant to) {
        Slice slice = slice(measurement.scope(), from, to);
        return hours(measurement)
                .map(hours -> slice.within(open(measurement, hours, from, to)))
                .orElse(slice);
    }

    /** The service hours of a level; empty if it has none, or nobody told those of its site. */
    Optional<DatedHours> hours(Measurement measurement) {
        ServiceHours hours = measurement.window().hours();
        if (hours == null) {
            return Optional.empty();
        }
        return hours.weekly() == null
                ? Optional.ofNullable(sites.get(String.valueOf(hours.site()))).flatMap(SiteHours::hours)
                : Optional.of(DatedHours.always(HoursText.parse("hours", hours.weekly())));
    }

    /** When a level's service hours are, around a time. */
    Stretches open(Measurement measurement, DatedHours hours, Instant from, Instant to) {
        LocalDate first = LocalDate.ofInstant(from, zone()).minusDays(SAFE_DAYS);
        LocalDate last = LocalDate.ofInstant(to, zone()).plusDays(SAFE_DAYS);
        return hours.between(first, last, zoneOfHours(measurement));
    }

    private ZoneId zoneOfHours(Measurement measurement) {
        ServiceHours hours = measurement.window().hours();
        SiteHours site = hours == null || hours.site() == null ? null : sites.get(hours.site());
        if (site != null) {
            return site.zone();
        }
        return Optional.ofNullable(hours).flatMap(ServiceHours::zone).orElse(zone());
    }

    List<Filed<Claim>> claims(ServiceLevel level, Claim.Mode mode) {
        return onRecord.exclusions().stream()
                .filter(claim -> claim.body().mode() == mode && claim.body().covers(level.id()))
                .toList();
    }

    /** What approved exclusions take out of a level. */
    List<Slice> removed(ServiceLevel level) {
        return claims(level, Claim.Mode.EXCLUDE_CONTACTS).stream()
                .map(claim -> slice(claim.body()))
                .toList();
    }

    /** What waives a level: claims that touch the window that is judged, of a rolling one its last month. */
    List<ReliefEffect> waivers(ServiceLevel level) {
        Window window = level.measurement().window();
        Window.Days days = (window.kind() == Window.Kind.ROLLING_MONTHS ? Window.MONTH : window).days(month);
        return claims(level, Claim.Mode.WAIVE_LEVEL).stream()
                .filter(claim -> claim.body().time().from().isBefore(start(days.to()))
                        && claim.body().time().to().isAfter(start(days.from())))
                .map(claim -> ReliefEffect.waives(claim.id()))
                .toList();
    }

    static Slice slice(Claim claim) {
        return slice(claim.scope(), claim.time().from(), claim.time().to());
    }

    static Slice slice(NamedEvent event) {
        return slice(event.scope(), event.from(), event.to());
    }

    /** Contacts of a scope, all without one, that were offered within a time. */
    static Slice slice(@Nullable Scope scope, Instant from, Instant to) {
        Map<Slice.By, SortedSet<String>> in = new EnumMap<>(Slice.By.class);
        if (scope != null) {
            in.put(Slice.By.CHANNEL, new TreeSet<>(scope.channels()));
            in.put(Slice.By.QUEUE, new TreeSet<>(scope.queues()));
            in.put(Slice.By.LANGUAGE, new TreeSet<>(scope.languages()));
            in.put(Slice.By.REASON, new TreeSet<>(scope.reasons()));
            in.put(Slice.By.PRIORITY, new TreeSet<>(scope.priorities()));
            in.put(Slice.By.SITE, new TreeSet<>(scope.sites()));
        }
        return new Slice(from, to, in, Optional.empty());
    }
}
