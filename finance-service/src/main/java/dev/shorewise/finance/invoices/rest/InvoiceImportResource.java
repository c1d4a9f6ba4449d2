package dev.shorewise.finance.invoices.rest;

import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.idempotency.Idempotent;
import dev.shorewise.kit.imports.ImportJob;
import dev.shorewise.kit.imports.ImportJobs;
import dev.shorewise.kit.imports.ImportMode;
import dev.shorewise.kit.imports.RejectedRow;
import dev.shorewise.kit.imports.Submission;
import dev.shorewise.kit.imports.Upload;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.kit.problems.KitRefusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Files of invoice lines: taken at once, worked off in the background. A vendor sends and follows its own. */
@Path(InvoiceImportResource.PATH)
@Tag(name = "invoices")
class InvoiceImportResource {

    static final String PATH = "/v1/invoice-imports";
    static final String KIND = "invoice-lines";

    private final ImportJobs jobs;
    private final Callers callers;

    InvoiceImportResource(ImportJobs jobs, Callers callers) {
        this.jobs = jobs;
        this.callers = callers;
    }

    @POST
    @Consumes({"text/csv", "text/tab-separated-values", MediaType.APPLICATION_OCTET_STREAM})
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN, Roles.VENDOR, Roles.VENDOR_SUBMITTER})
    @Idempotent
    @Operation(operationId = "importInvoiceLines", summary = "Take a file of invoice lines and queue its job")
    public RestResponse<ImportJob> submit(
            @QueryParam("vendorId") @NotNull @Pattern(regexp = RateCardResource.VENDOR) String vendorId,
            @QueryParam("profileId") @NotNull @Pattern(regexp = RateCardResource.VENDOR) String profileId,
            @QueryParam("mode") @Nullable String mode,
            @QueryParam("fileName") @Size(max = 200) @Nullable String fileName,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String mediaType,
            @HeaderParam(HttpHeaders.CONTENT_ENCODING) @Nullable String contentEncoding,
            InputStream file) {
        callers.current().mustSee(vendorId);
        Upload upload = new Upload(callers.current().name(), fileName, mediaType, contentEncoding, file);
        ImportJob job = jobs.submit(new Submission(KIND, vendorId, profileId, ImportMode.parse(mode), Map.of(), upload))
                .linkedUnder(PATH);
        return ResponseBuilder.create(RestResponse.Status.ACCEPTED, job)
                .location(URI.create(PATH + "/" + job.id()))
                .build();
    }

    @GET
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.VENDOR, Roles.VENDOR_SUBMITTER})
    @Operation(operationId = "listInvoiceImports", summary = "Jobs, newest first")
    public Page<ImportJob> list(
            @QueryParam("vendorId") @Pattern(regexp = RateCardResource.VENDOR) @Nullable String vendorId,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        if (vendorId != null) {
            callers.current().mustSee(vendorId);
        }
        return jobs.list(KIND, vendorId, cursor, limit).map(job -> job.linkedUnder(PATH));
    }

    @GET
    @Path("{jobId}")
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.VENDOR, Roles.VENDOR_SUBMITTER})
    @Operation(operationId = "readInvoiceImport", summary = "How far a job is, and what became of its rows")
    public ImportJob read(@PathParam("jobId") UUID jobId) {
        return jobs.find(KIND, jobId).orElseThrow(KitRefusal::unknown).linkedUnder(PATH);
    }

    @GET
    @Path("{jobId}/rejects")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.VENDOR, Roles.VENDOR_SUBMITTER})
    @Operation(operationId = "listInvoiceRejects", summary = "Rejected rows, as JSON pages or as a CSV file")
    public Page<RejectedRow> rejects(
            @PathParam("jobId") UUID jobId,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        return jobs.rejects(KIND, jobId, cursor, limit);
    }

    @GET
    @Path("{jobId}/rejects")
    @Produces("text/csv")
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR, Roles.VENDOR, Roles.VENDOR_SUBMITTER})
    @Operation(hidden = true)
    public StreamingOutput rejectFile(@PathParam("jobId") UUID jobId) {
        return jobs.rejectFile(KIND, jobId);
    }

    @POST
    @Path("{jobId}/cancel")
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN, Roles.VENDOR, Roles.VENDOR_SUBMITTER})
    @Idempotent
    @Operation(operationId = "cancelInvoiceImport", summary = "Stop a job; chunks already stored stay")
    public RestResponse<ImportJob> cancel(@PathParam("jobId") UUID jobId) {
        return RestResponse.ok(jobs.cancel(KIND, jobId).linkedUnder(PATH));
    }
}
