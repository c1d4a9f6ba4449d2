package dev.shorewise.vendor.measures.rest;

import dev.shorewise.kit.callers.Callers;
import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.contacts.Dimension;
import dev.shorewise.vendor.registry.Sites;
import dev.shorewise.vendor.registry.Vendors;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads which contacts a caller asks for, and refuses vendors that the caller may not see. */
@ApplicationScoped
class Asked {

    private final Vendors vendors;
    private final Sites sites;
    private final Callers callers;

    Asked(Vendors vendors, Sites sites, Callers callers) {
        this.vendors = vendors;
        this.sites = sites;
        this.callers = callers;
    }

    Cut cut(CutQuery query, String parameter, @Nullable String dimensions) {
        Cut cut = query.cut(parameter, dimensions);
        cut.vendorId().ifPresent(vendor -> {
            callers.current().mustSee(vendor);
            vendors.mustExist(vendor);
        });
        return cut;
    }

    /** In which zone the days of a cut begin, if there is one. */
    @Nullable
    String zone(Cut cut) {
        return cut.zone()
                .or(() -> cut.vendorId()
                        .flatMap(vendor -> sites.zone(
                                vendor, Optional.ofNullable(cut.only().get(Dimension.SITE)))))
                .map(ZoneId::getId)
                .orElse(null);
    }
}
