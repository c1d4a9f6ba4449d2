package dev.shorewise.vendor.contacts.rest;

import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.kit.problems.KitRefusal;
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
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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

        @QueryParam("language")
        @Nullable
        String language;

        @QueryParam("reason")
        @Nullable
        String reason;

        @QueryParam("offeredFrom")
        @Nullable
        @Schema(examples = "2026-10-05T09:00:00Z")
        String offeredFrom;

        @QueryParam("offeredTo")
        @Nullable
        @Schema(examples = "2026-10-05T10:00:00Z")
        String offeredTo;

        @QueryParam("updatedSince")
        @Nullable
        @Schema(examples = "2026-10-05T10:00:00Z")
        String updatedSince;

        @Parameter(
                description =
                        "cases by what happened to them from casesFrom to before casesTo; OPEN: just before casesTo")
        @QueryParam("cases")
        @Nullable
        @Schema(enumeration = {"ARRIVED", "SOLVED", "FIRST_SOLVED", "EVER_SOLVED", "REOPENED", "OPEN"})
        String cases;

        @QueryParam("casesFrom")
        @Nullable
        @Schema(examples = "2026-10-05T10:00:00Z")
        String casesFrom;

        @QueryParam("casesTo")
        @Nullable
        @Schema(examples = "2026-10-06T10:00:00Z")
        String casesTo;

        @QueryParam("without")
        List<String> without = List.of();

        @QueryParam("measured")
        boolean measured;

        @QueryParam("channel")
        @Nullable
        String channel;

        @QueryParam("outcome")
        @Nullable
        String outcome;

        ContactFilter filter(String vendorId) {
            Optional<ContactFilter.Span> offered = offered();
            return new ContactFilter(
                    new ContactScope(vendorId, period(offered), Optional.ofNullable(siteId)),
                    new ContactFilter.Names(
                            named("queue", queue),
                            named("agent", agent),
                            named("language", language),
                            named("reason", reason)),
                    ContactFilter.parse("channel", Channel.class, channel),
                    ContactFilter.parse("outcome", Outcome.class, outcome),
                    offered,
                    measured,
                    updatedSince == null ? Optional.empty() : Optional.of(moment("updatedSince", updatedSince)),
                    ContactFilter.parse("cases", ContactFilter.CaseStep.class, cases)
                            .map(step -> new ContactFilter.CaseSpan(
                                    step,
                                    new ContactFilter.Span(
                                            moment("casesFrom", casesFrom == null ? casesTo : casesFrom),
                                            moment("casesTo", casesTo)))));
        }

        private Period period(Optional<ContactFilter.Span> offered) {
            if (offered.isPresent() && day == null && month == null && from == null && to == null) {
                return offered.get().days();
            }
            return day == null ? Period.parse(month, from, to) : Period.of(Period.day("day", day));
        }

        private Optional<ContactFilter.Span> offered() {
            return offeredFrom == null && offeredTo == null
                    ? Optional.empty()
                    : Optional.of(
                            new ContactFilter.Span(moment("offeredFrom", offeredFrom), moment("offeredTo", offeredTo)));
        }

        private static Instant moment(String parameter, @Nullable String time) {
            try {
                Instant known = OffsetDateTime.parse(String.valueOf(time)).toInstant();
                Period.day(parameter, LocalDate.ofInstant(known, ZoneOffset.UTC).toString());
                return known;
            } catch (DateTimeException e) {
                throw KitRefusal.badParameter(parameter, "a time with its offset, as 2026-10-05T09:00:00Z");
            }
        }

        private Optional<String> named(String what, @Nullable String name) {
            return without.contains(what) ? Optional.of("") : Optional.ofNullable(name);
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
            description = "Ask for a day, a month, days from 'from' to before 'to', or moments from 'offeredFrom' to"
                    + " before 'offeredTo'. without=queue, agent, language or reason asks for contacts that name none,"
                    + " measured=true for those that measures count, updatedSince for those that have changed since.")
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
