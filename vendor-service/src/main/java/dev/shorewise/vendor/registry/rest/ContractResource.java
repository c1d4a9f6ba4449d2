package dev.shorewise.vendor.registry.rest;

import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.kit.requests.ETags;
import dev.shorewise.vendor.registry.Contract;
import dev.shorewise.vendor.registry.Entries;
import dev.shorewise.vendor.registry.Entry;
import dev.shorewise.vendor.registry.Slug;
import dev.shorewise.vendor.registry.Vendors;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Contracts of a vendor. */
@Path("/v1/contracts/{vendorId}")
class ContractResource {

    private final Entries entries;
    private final Vendors vendors;
    private final Callers callers;

    ContractResource(Entries entries, Vendors vendors, Callers callers) {
        this.entries = entries;
        this.vendors = vendors;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.FINANCE, Roles.EXECUTIVE, Roles.ADMIN, Roles.AUDITOR, Roles.VENDOR})
    @Operation(summary = "Contracts of a vendor, by id")
    public Page<Entry<Contract>> listContracts(
            @PathParam("vendorId") String vendorId,
            @QueryParam("updatedSince") @Nullable String updatedSince,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        callers.current().mustSee(vendorId);
        vendors.mustExist(vendorId);
        return Page.of(
                entries.<Contract>list(
                        Entry.Kind.CONTRACT,
                        Optional.of(vendorId),
                        Readers.after(cursor),
                        Instants.parse("updatedSince", updatedSince),
                        limit + 1),
                limit,
                Readers::at);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.FINANCE, Roles.EXECUTIVE, Roles.ADMIN, Roles.AUDITOR, Roles.VENDOR})
    @Operation(summary = "One of the contracts of a vendor")
    public RestResponse<Entry<Contract>> getContract(
            @PathParam("vendorId") String vendorId,
            @PathParam("id") String id,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch) {
        callers.current().mustSee(vendorId);
        Entry<Contract> entry =
                entries.<Contract>find(Entry.Kind.CONTRACT, vendorId, id).orElseThrow(KitRefusal::unknown);
        return Revisions.answer(entry, Entry::revision, ifNoneMatch);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Add one of the contracts of a vendor, or change it")
    public RestResponse<Entry<Contract>> putContract(
            @PathParam("vendorId") String vendorId,
            @PathParam("id") @Pattern(regexp = Slug.PATTERN, message = Slug.RULE) String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull ContractRequest request) {
        vendors.mustExist(vendorId);
        Entry<Contract> entry = entries.put(
                Entry.Kind.CONTRACT,
                vendorId,
                id,
                request.body(),
                callers.current().name(),
                revision -> ETags.mustMatch(ifMatch, revision));
        return Revisions.answer(entry, Entry::revision, null);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.ADMIN)
    @Operation(summary = "Remove one of the contracts of a vendor; what it was stays among the changes")
    public void removeContract(
            @PathParam("vendorId") String vendorId,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        entries.remove(
                Entry.Kind.CONTRACT,
                vendorId,
                id,
                callers.current().name(),
                revision -> ETags.mustMatch(ifMatch, revision));
    }
}
