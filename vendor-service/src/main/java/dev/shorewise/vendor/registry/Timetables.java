package dev.shorewise.vendor.registry;

import dev.shorewise.vendor.registry.hours.DatedHours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

/** When sites are open and what they serve, since when. */
@ApplicationScoped
public class Timetables {

    /** What is announced later than so many days ahead is more likely a slip of the pen. */
    private static final int MOST_DAYS_AHEAD = 366;

    private final Entries entries;
    private final Clock clock;

    Timetables(Entries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * Says what a site serves from a day on.
     *
     * @param since empty: of what is said first, from the beginning; of a change, from today on, in the site's zone
     * @param basedOn told the revision that is being changed; throws to refuse. Not asked of what is said first
     * @throws RegistryRefusal for a change from a day further back than what has been reported, or far ahead
     */
    @Transactional
    public Entry<Timetable> say(
            Site site, SiteService service, Optional<LocalDate> since, String by, LongConsumer basedOn) {
        LocalDate today = today(site);
        return entries.<Timetable>change(
                Entry.Kind.SERVICE,
                site.vendorId(),
                site.id(),
                known -> known.map(timetable -> changed(timetable, service, since.orElse(today), today))
                        .orElseGet(
                                () -> Timetable.NONE.with(new Timetable.Since(since.orElse(Delivery.EVER), service))),
                by,
                basedOn);
    }

    private static Timetable changed(Timetable known, SiteService service, LocalDate since, LocalDate today) {
        LocalDate earliest = today.minusDays(Sites.MOST_DAYS_BACK);
        LocalDate latest = today.plusDays(MOST_DAYS_AHEAD);
        if (since.isBefore(earliest) || since.isAfter(latest)) {
            throw new RegistryRefusal(
                    RegistryRefusal.Kind.INVALID_DAY, "effectiveOn: a day from " + earliest + " to " + latest + ".");
        }
        boolean same = known.on(since)
                .map(Timetable.Since::service)
                .filter(service::equals)
                .isPresent();
        return same ? known : known.with(new Timetable.Since(since, service));
    }

    /** The day it is at a site. */
    public LocalDate today(Site site) {
        return LocalDate.ofInstant(clock.instant(), site.facts().timeZone());
    }

    /** A site's timetable; empty if nobody told or the caller may not see it. */
    public Optional<Entry<Timetable>> find(String vendorId, String siteId) {
        return entries.find(Entry.Kind.SERVICE, vendorId, siteId);
    }

    /** Those of all sites of a vendor, or of all vendors that the caller may see. */
    List<Entry<Timetable>> all(Optional<String> vendorId) {
        return entries.list(Entry.Kind.SERVICE, vendorId, Optional.empty(), Optional.empty(), Integer.MAX_VALUE);
    }

    /** When sites are open, by vendor and site; missing where nobody told. */
    public Map<List<String>, DatedHours> hours(Optional<String> vendorId) {
        return all(vendorId).stream()
                .collect(Collectors.toMap(entry -> List.of(entry.vendorId(), entry.id()), entry -> entry.body()
                        .hours()));
    }
}
