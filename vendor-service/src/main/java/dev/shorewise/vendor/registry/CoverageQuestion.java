package dev.shorewise.vendor.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Asks how what was promised is covered by the sites that the caller may see. */
@ApplicationScoped
public class CoverageQuestion {

    private final Timetables timetables;
    private final Sites sites;
    private final Vendors vendors;

    CoverageQuestion(Timetables timetables, Sites sites, Vendors vendors) {
        this.timetables = timetables;
        this.sites = sites;
        this.vendors = vendors;
    }

    /**
     * The cover by vendors at work, those on notice included.
     *
     * @param vendorId empty for all vendors that the caller may see
     */
    public List<Coverage.Cover> ask(Coverage.Promise promise, Optional<String> vendorId) {
        List<Coverage.Served> served = timetables.all(vendorId).stream()
                .filter(entry -> vendors.find(entry.vendorId())
                        .filter(vendor -> vendor.stage() == Stage.ACTIVE || vendor.stage() == Stage.ON_NOTICE)
                        .isPresent())
                .flatMap(entry -> sites.find(entry.vendorId(), entry.id()).stream()
                        .map(site -> new Coverage.Served(
                                site.vendorId(), site.id(), site.facts().timeZone(), entry.body())))
                .toList();
        return Coverage.of(promise, served);
    }
}
