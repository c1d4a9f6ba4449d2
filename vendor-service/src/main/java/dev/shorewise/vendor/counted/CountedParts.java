package dev.shorewise.vendor.counted;

import dev.shorewise.kit.imports.PseudonymKey;
import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.contacts.Dimension;
import dev.shorewise.vendor.contacts.GroupKey;
import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.counted.store.CountedRows;
import dev.shorewise.vendor.registry.Sites;
import dev.shorewise.vendor.registry.Vendors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps and adds up what other systems counted. */
@ApplicationScoped
public class CountedParts {

    private static final String AGENT = "agent";

    private final CountedRows rows;
    private final Vendors vendors;
    private final Sites sites;
    private final PseudonymKey key;
    private final Clock clock;

    CountedParts(CountedRows rows, Vendors vendors, Sites sites, PseudonymKey key, Clock clock) {
        this.rows = rows;
        this.vendors = vendors;
        this.sites = sites;
        this.key = key;
        this.clock = clock;
    }

    /**
     * Keeps parts; those of the same figure, day and names are replaced.
     *
     * @throws KitRefusal (400) naming a site that the vendor does not have
     */
    @Transactional
    public void keep(String vendorId, List<CountedPart> parts, String by) {
        vendors.mustExist(vendorId);
        Set<String> known = parts.stream()
                .map(CountedPart::siteId)
                .distinct()
                .filter(site -> sites.find(vendorId, site).isPresent())
                .collect(Collectors.toSet());
        parts.stream()
                .filter(part -> !known.contains(part.siteId()))
                .findFirst()
                .ifPresent(part -> {
                    throw KitRefusal.badParameter("siteId", "a site of the vendor, not '" + part.siteId() + "'");
                });
        rows.put(vendorId, parts, by, clock.instant());
    }

    /** The pseudonym that an agent's contacts bear; a pseudonym stays as it is. */
    public String agent(String name) {
        String stripped = name.strip();
        return stripped.isEmpty() || stripped.matches("[0-9a-f]{32}")
                ? stripped
                : key.create().of(AGENT, stripped);
    }

    /**
     * What figures of each group add up to; groups of which nobody told are missing. Days are those of each site.
     *
     * @param cut without hours, which nobody tells
     */
    @Transactional
    public Map<GroupKey, Map<String, Amount>> sums(Cut cut, Collection<String> definitions, String label) {
        return rows.sums(cut, definitions, label);
    }

    /** What was told of a figure and some days, in no order. */
    @Transactional
    public List<CountedPart> list(String vendorId, String definition, Period days, Map<Dimension, String> only) {
        vendors.mustExist(vendorId);
        return rows.list(vendorId, definition, days).stream()
                .filter(part -> only.entrySet().stream()
                        .allMatch(asked -> asked.getKey() == Dimension.SITE
                                ? part.siteId().equals(asked.getValue())
                                : part.named(asked.getKey()).equals(asked.getValue())))
                .toList();
    }
}
