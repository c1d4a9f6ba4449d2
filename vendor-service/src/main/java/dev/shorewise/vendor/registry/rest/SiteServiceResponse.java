package dev.shorewise.vendor.registry.rest;

import dev.shorewise.vendor.registry.Entry;
import dev.shorewise.vendor.registry.SiteService;
import dev.shorewise.vendor.registry.Timetable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a site serves today, and since when it serves what. */
record SiteServiceResponse(
        String vendorId,
        String id,
        SiteService body,

        @Schema(description = "the first day of what is in force today; 1900-01-01 for always")
        LocalDate since,

        @Schema(description = "what was, is and will be served, each until the next begins")
        List<Timetable.Since> periods,

        Instant createdAt,
        Instant changedAt,
        long revision) {

    /** @param today in the site's zone; what begins later is shown if nothing is in force yet */
    static SiteServiceResponse of(Entry<Timetable> entry, LocalDate today) {
        Timetable timetable = entry.body();
        Timetable.Since now =
                timetable.on(today).orElseGet(() -> timetable.periods().get(0));
        return new SiteServiceResponse(
                entry.vendorId(),
                entry.id(),
                now.service(),
                now.since(),
                timetable.periods(),
                entry.createdAt(),
                entry.changedAt(),
                entry.revision());
    }
}
