package dev.shorewise.vendor.contacts.rest;

import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.paging.Cursor;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.vendor.contacts.ContactMonth;
import dev.shorewise.vendor.contacts.ContactMonths;
import dev.shorewise.vendor.contacts.LateContact;
import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.registry.Vendors;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The months of a vendor's contacts. */
@Path("/v1/contact-months/{vendorId}")
class ContactMonthResource {

    private final ContactMonths months;
    private final Vendors vendors;
    private final Callers callers;

    ContactMonthResource(ContactMonths months, Vendors vendors, Callers callers) {
        this.months = months;
        this.vendors = vendors;
        this.callers = callers;
    }

    /** Why a month is closed, reopened or dropped. */
    record MonthDecision(@NotBlank @Size(max = 1000) String reason) {}

    /** A vendor's months, newest first. */
    record ContactMonthList(List<ContactMonth> items) {}

    @GET
    @RolesAllowed({
        Roles.SERVICE_HEAD,
        Roles.QA_DIRECTOR,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.VENDOR,
        Roles.VENDOR_SUBMITTER
    })
    @Operation(summary = "A vendor's months, newest first: what they hold, whether they are closed, what came too late")
    public ContactMonthList listContactMonths(@PathParam("vendorId") String vendorId) {
        callers.current().mustSee(vendorId);
        vendors.mustExist(vendorId);
        return new ContactMonthList(months.list(vendorId));
    }

    @GET
    @Path("{month}/late")
    @RolesAllowed({
        Roles.SERVICE_HEAD,
        Roles.QA_DIRECTOR,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.VENDOR,
        Roles.VENDOR_SUBMITTER
    })
    @Operation(summary = "Contacts that came for a closed month and are kept aside")
    public Page<LateContact> listLateContacts(
            @PathParam("vendorId") String vendorId,
            @PathParam("month") String month,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        callers.current().mustSee(vendorId);
        return Page.of(
                months.late(
                        vendorId,
                        Period.month(month),
                        Cursor.parse(cursor, 1).map(key -> key.keys().get(0)),
                        limit + 1),
                limit,
                late -> Cursor.of(late.contactId()));
    }

    @POST
    @Path("{month}/close")
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Close a month: whatever comes for it later is kept aside")
    public ContactMonth closeContactMonth(
            @PathParam("vendorId") String vendorId,
            @PathParam("month") String month,
            @Valid @NotNull MonthDecision decision) {
        vendors.mustExist(vendorId);
        return months.close(vendorId, Period.month(month), callers.current().name(), decision.reason());
    }

    @POST
    @Path("{month}/reopen")
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Open a closed month as a new revision, with what came too late for it")
    public ContactMonth reopenContactMonth(
            @PathParam("vendorId") String vendorId,
            @PathParam("month") String month,
            @Valid @NotNull MonthDecision decision) {
        return months.reopen(vendorId, Period.month(month), callers.current().name(), decision.reason());
    }

    @POST
    @Path("{month}/drop")
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Delete the contacts of a closed month; its measures stay")
    public ContactMonth dropContactMonth(
            @PathParam("vendorId") String vendorId,
            @PathParam("month") String month,
            @Valid @NotNull MonthDecision decision) {
        return months.drop(vendorId, Period.month(month), callers.current().name(), decision.reason());
    }
}
