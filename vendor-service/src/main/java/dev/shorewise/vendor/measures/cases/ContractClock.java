package dev.shorewise.vendor.measures.cases;

import dev.shorewise.vendor.contacts.CaseContact;
import dev.shorewise.vendor.registry.hours.DatedHours;
import dev.shorewise.vendor.registry.hours.Stretches;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Judges cases for a contract: by the hours that it names, or by those of each case's site, less what approved exclusions
 * stop.
 */
public final class ContractClock {

    /** Cases that arrived earlier are counted as if the business had been closed until then. */
    private static final int YEARS_BEFORE = 3;

    private static final BusinessClock NONE = new BusinessClock(Stretches.NONE);

    private final CaseMeasure measure;
    private final CaseParams params;
    private final Map<String, Stretches> open = new HashMap<>();
    private final Map<String, Map<Stretches, BusinessClock>> clocks = new HashMap<>();

    /**
     * A clock for one level.
     *
     * @param day about which cases are judged; a year after it and three before are known
     * @param zone of the hours that the contract names
     * @param sites when each site is open, by its id and in its zone
     */
    public ContractClock(
            CaseMeasure measure, CaseParams params, LocalDate day, ZoneId zone, Map<String, SiteHours> sites) {
        this.measure = measure;
        this.params = params;
        sites.forEach((site, known) -> params.hours()
                .map(named -> open(DatedHours.always(named.weekly()), day, zone))
                .or(() -> known.hours().map(hours -> open(hours, day, known.zone())))
                .ifPresent(stretches -> open.put(site, stretches)));
    }

    /**
     * When a site is open.
     *
     * @param hours empty where nobody told
     */
    public record SiteHours(ZoneId zone, Optional<DatedHours> hours) {}

    /** Whether anything is known by which the case could be judged. */
    public boolean knows(CaseContact contact) {
        return !measure.isByBusinessClock() || open.containsKey(site(contact));
    }

    /**
     * What a case adds to the figure; empty if it is not, or not yet, in it.
     *
     * @param stopped when the clock stands still besides
     * @param knownUntil what happened later nobody can know
     */
    public Optional<CaseMeasure.Added> judge(CaseContact contact, Stretches stopped, Instant knownUntil) {
        return knows(contact)
                ? measure.of(contact, clock(site(contact), stopped), params, knownUntil)
                : Optional.empty();
    }

    private BusinessClock clock(String site, Stretches stopped) {
        Stretches hours = open.get(site);
        return hours == null
                ? NONE
                : clocks.computeIfAbsent(site, none -> new HashMap<>())
                        .computeIfAbsent(stopped, stop -> new BusinessClock(hours.minus(stop)));
    }

    private static String site(CaseContact contact) {
        return contact.key().values().get(0);
    }

    private static Stretches open(DatedHours hours, LocalDate day, ZoneId zone) {
        return hours.between(day.minusYears(YEARS_BEFORE), day.plusYears(1), zone);
    }
}
