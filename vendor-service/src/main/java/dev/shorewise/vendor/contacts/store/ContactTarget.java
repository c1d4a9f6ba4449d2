package dev.shorewise.vendor.contacts.store;

import dev.shorewise.kit.imports.Field;
import dev.shorewise.kit.imports.ImportContext;
import dev.shorewise.kit.imports.ImportTarget;
import dev.shorewise.vendor.contacts.ContactConfig;
import dev.shorewise.vendor.contacts.ContactImports;
import dev.shorewise.vendor.registry.Site;
import dev.shorewise.vendor.registry.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Imports of contacts: whose site they were served at is said with the file. */
@ApplicationScoped
class ContactTarget implements ImportTarget {

    private static final List<Field> FIELDS = ContactField.all();

    private final Sites sites;
    private final ContactConfig config;
    private final Clock clock;

    ContactTarget(Sites sites, ContactConfig config, Clock clock) {
        this.sites = sites;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return ContactImports.KIND;
    }

    @Override
    public List<Field> fields() {
        return FIELDS;
    }

    @Override
    public Session open(ImportContext context) {
        String siteId = String.valueOf(context.parameters().get(ContactImports.SITE));
        Site site = sites.find(context.vendorId(), siteId)
                .orElseThrow(() -> new IllegalStateException("no site " + siteId + " of " + context.vendorId()));
        return new ContactSession(context, site, clock.instant().minus(config.handOverWithin()));
    }
}
