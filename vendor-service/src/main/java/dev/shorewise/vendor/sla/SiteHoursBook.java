package dev.shorewise.vendor.sla;

import dev.shorewise.vendor.measures.cases.ContractClock.SiteHours;
import dev.shorewise.vendor.registry.Site;
import dev.shorewise.vendor.registry.Sites;
import dev.shorewise.vendor.registry.Timetables;
import dev.shorewise.vendor.registry.hours.DatedHours;
import dev.shorewise.vendor.sla.terms.Flaw;
import dev.shorewise.vendor.sla.terms.ServiceHours;
import dev.shorewise.vendor.sla.terms.ServiceLevel;
import dev.shorewise.vendor.sla.terms.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** When a vendor's sites are open, as the registry has it. */
@ApplicationScoped
class SiteHoursBook {

    private final Sites sites;
    private final Timetables timetables;

    SiteHoursBook(Sites sites, Timetables timetables) {
        this.sites = sites;
        this.timetables = timetables;
    }

    /** Levels whose service hours are those of a site that nobody told. */
    List<Flaw> flaws(String vendorId, Terms terms) {
        List<Flaw> flaws = new ArrayList<>();
        for (ServiceLevel level : terms.levels()) {
            ServiceHours asked = level.measurement().window().hours();
            if (asked != null && asked.site() != null) {
                SiteHours known = of(vendorId).get(asked.site());
                if (known == null || known.hours().isEmpty()) {
                    flaws.add(new Flaw(
                            "levels[" + level.id() + "].measurement.window.hours",
                            "unknown-site-hours",
                            "The registry has no opening hours of the site '" + asked.site() + "'."));
                }
            }
        }
        return flaws;
    }

    /** By the ids of the sites. */
    Map<String, SiteHours> of(String vendorId) {
        Map<List<String>, DatedHours> told = timetables.hours(Optional.of(vendorId));
        Map<String, SiteHours> hours = new HashMap<>();
        for (Site site : sites.list(vendorId, Optional.empty(), Optional.empty(), Integer.MAX_VALUE)) {
            hours.put(
                    site.id(),
                    new SiteHours(
                            site.facts().timeZone(), Optional.ofNullable(told.get(List.of(vendorId, site.id())))));
        }
        return hours;
    }
}
