package dev.shorewise.vendor.measures.rest;

import dev.shorewise.kit.callers.Callers;
import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.contacts.Dimension;
import dev.shorewise.vendor.filings.FeedGrade;
import dev.shorewise.vendor.registry.Sites;
import dev.shorewise.vendor.registry.Vendors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Reads which contacts a caller asks for, and refuses vendors that the caller may not see. */
@ApplicationScoped
class Asked {

    private final Vendors vendors;
    private final Sites sites;
    private final Callers callers;
    private final Graded graded;

    Asked(Vendors vendors, Sites sites, Callers callers, Graded graded) {
        this.vendors = vendors;
        this.sites = sites;
        this.callers = callers;
        this.graded = graded;
    }

    /**
     * What is asked for, and what an answer says besides its figures.
     *
     * @param zone in which its days begin; null where the sites lie in several, each having its own days
     * @param grade how far the vendor's records can be relied on; null if nobody looked, or if several vendors are asked for
     * @param grades the same of every vendor that was looked at; null if one vendor is asked for
     */
    record Question(
            Cut cut,
            @Nullable String zone,
            @Nullable FeedGrade grade,
            @Nullable SortedMap<String, FeedGrade> grades) {}

    /** All that is looked up before contacts are read, at one moment. */
    @Transactional
    Question question(CutQuery query, @Nullable String groupBy) {
        Cut cut = cut(query, "groupBy", groupBy);
        return new Question(cut, zone(cut), graded.one(cut), graded.all(cut));
    }

    Cut cut(CutQuery query, String parameter, @Nullable String dimensions) {
        Cut cut = query.cut(parameter, dimensions);
        cut.vendorId().ifPresent(vendor -> {
            callers.current().mustSee(vendor);
            vendors.mustExist(vendor);
        });
        return cut;
    }

    private @Nullable String zone(Cut cut) {
        return cut.zone()
                .or(() -> cut.vendorId()
                        .flatMap(vendor -> sites.zone(
                                vendor, Optional.ofNullable(cut.only().get(Dimension.SITE)))))
                .map(ZoneId::getId)
                .orElse(null);
    }
}
