package dev.shorewise.vendor.contacts.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.idempotency.Idempotent;
import dev.shorewise.kit.imports.Batch;
import dev.shorewise.kit.imports.BatchResult;
import dev.shorewise.kit.imports.run.ImportBatches;
import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.vendor.contacts.ContactImports;
import dev.shorewise.vendor.registry.Sites;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Contacts a few at a time. */
@Path("/v1/contact-imports/batch")
class ContactBatchResource {

    private final ImportBatches batches;
    private final Sites sites;
    private final Callers callers;

    ContactBatchResource(ImportBatches batches, Sites sites, Callers callers) {
        this.batches = batches;
        this.sites = sites;
        this.callers = callers;
    }

    /** Rows as objects, whose members are the columns that the profile reads. */
    record ContactRowsRequest(
            @NotEmpty @Size(max = Batch.MOST) List<@NotNull JsonNode> rows) {}

    @POST
    @RolesAllowed({Roles.ADMIN, Roles.VENDOR_SUBMITTER})
    @Idempotent
    @Operation(
            summary = "Import up to 1000 contacts and be told at once what became of each",
            description = "Read by the vendor's profile whatever its format: an object's members are its columns.")
    public BatchResult importContactBatch(
            @QueryParam("vendorId") @NotNull String vendorId,
            @QueryParam("siteId") @NotNull String siteId,
            @QueryParam("profileId") @NotNull String profileId,
            @Valid @NotNull ContactRowsRequest request) {
        callers.current().mustSee(vendorId);
        if (sites.find(vendorId, siteId).isEmpty()) {
            throw KitRefusal.unknown();
        }
        BatchResult result = batches.submit(new Batch(
                ContactImports.KIND,
                vendorId,
                profileId,
                Map.of(ContactImports.SITE, siteId),
                callers.current().name(),
                request.rows()));
        return new BatchResult(result.job().linkedUnder(ContactImportResource.PATH), result.rows());
    }
}
