package dev.shorewise.vendor.measures.cases;

import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.registry.Site;
import dev.shorewise.vendor.registry.hours.DatedHours;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In which zone, and by which opening hours, the time of each site's cases is told. */
public final class CaseClocks {

    /** Cases that arrived earlier are counted as if the business had been closed until then. */
    private static final int YEARS_BEFORE = 3;

    private final Cut cut;
    private final Map<List<String>, Place> places = new HashMap<>();

    private CaseClocks(Cut cut) {
        this.cut = cut;
    }

    /**
     * A site's time.
     *
     * @param zone in which its days begin
     * @param hours when somebody is there; empty if nobody told
     */
    record Place(
            ZoneId zone,
            Optional<DatedHours> hours,
            Optional<BusinessClock> clock,
            Map<Instant, Optional<Instant>> lately) {

        Place(ZoneId zone, Optional<DatedHours> hours, Optional<BusinessClock> clock) {
            this(zone, hours, clock, new HashMap<>());
        }

        /** The first moment of the {@value CaseCounts#WORKING_DAYS} days with opening hours that a moment ends. */
        Optional<Instant> lately(Instant end) {
            return lately.computeIfAbsent(end, this::workingDays);
        }

        private Optional<Instant> workingDays(Instant end) {
            if (hours.isEmpty()) {
                return Optional.empty();
            }
            LocalDate day = LocalDate.ofInstant(end.minusMillis(1), zone).plusDays(1);
            LocalDate earliest = day.minusYears(1);
            for (int left = CaseCounts.WORKING_DAYS; left > 0 && day.isAfter(earliest); ) {
                day = day.minusDays(1);
                left -= isWorked(hours.get(), day) ? 1 : 0;
            }
            return day.isAfter(earliest) ? Optional.of(day.atStartOfDay(zone).toInstant()) : Optional.empty();
        }

        private static boolean isWorked(DatedHours hours, LocalDate day) {
            return hours.on(day).filter(open -> open.isOpenOn(day)).isPresent();
        }
    }

    /**
     * The clocks of a question.
     *
     * @param hours of sites, by vendor and site
     */
    public static CaseClocks of(Cut cut, List<Site> sites, Map<List<String>, DatedHours> hours, CaseParams params) {
        CaseClocks clocks = new CaseClocks(cut);
        for (Site site : sites) {
            List<String> id = List.of(site.vendorId(), site.id());
            ZoneId own = site.facts().timeZone();
            Optional<DatedHours> asked =
                    params.hours().map(CaseParams.Hours::weekly).map(DatedHours::always);
            clocks.places.put(
                    id,
                    clocks.place(
                            cut.zone().orElse(own),
                            asked.isPresent() ? cut.zone().orElse(own) : own,
                            asked.orElse(hours.get(id))));
        }
        return clocks;
    }

    /** A site's time; universal time and no hours for a site that is not known. */
    Place of(String vendorId, String siteId) {
        return places.getOrDefault(
                List.of(vendorId, siteId),
                new Place(cut.zone().orElse(ZoneOffset.UTC), Optional.empty(), Optional.empty()));
    }

    private Place place(ZoneId days, ZoneId zone, @Nullable DatedHours hours) {
        if (hours == null) {
            return new Place(days, Optional.empty(), Optional.empty());
        }
        LocalDate from = cut.period().from().minusYears(YEARS_BEFORE);
        LocalDate to = cut.period().to().plusYears(1);
        return new Place(days, Optional.of(hours), Optional.of(new BusinessClock(hours.between(from, to, zone))));
    }
}
