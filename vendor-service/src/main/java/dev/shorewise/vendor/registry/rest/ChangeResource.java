package dev.shorewise.vendor.registry.rest;

import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.paging.Cursor;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.vendor.registry.Change;
import dev.shorewise.vendor.registry.Entries;
import dev.shorewise.vendor.registry.Vendors;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** What was changed of a vendor: who, when and why. */
@Path("/v1/vendor-changes/{vendorId}")
class ChangeResource {

    private final Entries entries;
    private final Vendors vendors;
    private final Callers callers;

    ChangeResource(Entries entries, Vendors vendors, Callers callers) {
        this.entries = entries;
        this.vendors = vendors;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.FINANCE, Roles.EXECUTIVE, Roles.ADMIN, Roles.AUDITOR, Roles.VENDOR})
    @Operation(
            summary = "What was changed of a vendor, oldest first",
            description = "subject asks for VENDOR, STAGE, SITE, CONTRACT, PERSON or SERVICE only.")
    public Page<Change> listVendorChanges(
            @PathParam("vendorId") String vendorId,
            @QueryParam("subject") @Nullable String subject,
            @QueryParam("updatedSince") @Nullable String updatedSince,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        callers.current().mustSee(vendorId);
        vendors.mustExist(vendorId);
        return Page.of(
                entries.changes(
                        vendorId,
                        Optional.ofNullable(subject),
                        Cursor.parse(cursor, 1).map(ChangeResource::number).orElse(0L),
                        Instants.parse("updatedSince", updatedSince),
                        limit + 1),
                limit,
                change -> Cursor.of(Long.toString(change.number())));
    }

    private static long number(Cursor cursor) {
        try {
            return Long.parseLong(cursor.keys().get(0));
        } catch (NumberFormatException e) {
            throw KitRefusal.badParameter("cursor", "take it unchanged from nextCursor of the page before");
        }
    }
}
