package dev.shorewise.vendor.contacts.rest;

import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.vendor.contacts.Channel;
import dev.shorewise.vendor.contacts.Contact;
import dev.shorewise.vendor.contacts.ContactFilter;
import dev.shorewise.vendor.contacts.ContactScope;
import dev.shorewise.vendor.contacts.Contacts;
import dev.shorewise.vendor.contacts.Outcome;
import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.registry.Vendors;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Single contacts. */
@Path("/v1/contacts")
class ContactResource {

    private final Contacts contacts;
    private final Vendors vendors;
    private final Callers callers;

    ContactResource(Contacts contacts, Vendors vendors, Callers callers) {
        this.contacts = contacts;
        this.vendors = vendors;
        this.callers = callers;
    }

    /** What a caller may ask for; see {@link ContactFilter}. */
    static class Query {
        @QueryParam("day")
        @Nullable
        String day;

        @QueryParam("month")
        @Nullable
        String month;

        @QueryParam("from")
        @Nullable
        String from;

        @QueryParam("to")
        @Nullable
        String to;

        @QueryParam("siteId")
        @Nullable
        String siteId;

        @QueryParam("queue")
        @Nullable
        String queue;

        @QueryParam("agent")
        @Nullable
        String agent;

        @QueryParam("without")
        @Nullable
        String without;

        @QueryParam("measured")
        boolean measured;

        @QueryParam("channel")
        @Nullable
        String channel;

        @QueryParam("outcome")
        @Nullable
        String outcome;

        ContactFilter filter(String vendorId) {
            return new ContactFilter(
                    new ContactScope(vendorId, period(), Optional.ofNullable(siteId)),
                    named("queue", queue),
                    named("agent", agent),
                    ContactFilter.parse("channel", Channel.class, channel),
                    ContactFilter.parse("outcome", Outcome.class, outcome),
                    measured);
        }

        private Period period() {
            return day == null ? Period.parse(month, from, to) : Period.of(Period.day("day", day));
        }

        private Optional<String> named(String what, @Nullable String name) {
            return what.equals(without) ? Optional.of("") : Optional.ofNullable(name);
        }
    }

    @GET
    @RolesAllowed({
        Roles.SERVICE_HEAD,
        Roles.CX_HEAD,
        Roles.QA_DIRECTOR,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.VENDOR,
        Roles.VENDOR_SUBMITTER
    })
    @Operation(
            summary = "The contacts behind a figure, by day and id",
            description = "Ask for a day, a month, or days from 'from' to before 'to'. without=queue and without=agent"
                    + " ask for contacts that name none, measured=true for those that measures count.")
    public Page<Contact> listContacts(
            @QueryParam("vendorId") @NotNull String vendorId,
            @BeanParam Query query,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        callers.current().mustSee(vendorId);
        vendors.mustExist(vendorId);
        return contacts.list(query.filter(vendorId), cursor, limit);
    }
}
