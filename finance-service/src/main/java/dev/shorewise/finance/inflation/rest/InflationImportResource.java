package dev.shorewise.finance.inflation.rest;

import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.idempotency.Idempotent;
import dev.shorewise.kit.imports.ImportDesk;
import dev.shorewise.kit.imports.ImportJob;
import dev.shorewise.kit.imports.ImportJobs;
import dev.shorewise.kit.imports.ImportMode;
import dev.shorewise.kit.imports.ImportProfiles;
import dev.shorewise.kit.imports.RejectedRow;
import dev.shorewise.kit.imports.Submission;
import dev.shorewise.kit.imports.Upload;
import dev.shorewise.kit.paging.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Files of yearly inflation: taken at once, worked off in the background. */
@Path(InflationImportResource.PATH)
@Tag(name = "rates")
class InflationImportResource {

    static final String PATH = "/v1/inflation-imports";
    static final String KIND = "inflation";

    private final ImportDesk jobs;
    private final Callers callers;
    private final ImportProfiles profiles;

    InflationImportResource(ImportJobs jobs, ImportProfiles profiles, Callers callers) {
        this.jobs = new ImportDesk(jobs, KIND, PATH);
        this.callers = callers;
        this.profiles = profiles;
    }

    @POST
    @Consumes({"text/csv", "text/tab-separated-values", MediaType.APPLICATION_OCTET_STREAM})
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN})
    @Idempotent
    @Operation(
            operationId = "importInflation",
            summary = "Take a file of yearly inflation (country_code, year, inflation_percent) and queue its job")
    public RestResponse<ImportJob> submit(
            @QueryParam("mode") @Nullable String mode,
            @QueryParam("fileName") @Size(max = 200) @Nullable String fileName,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String mediaType,
            @HeaderParam(HttpHeaders.CONTENT_ENCODING) @Nullable String contentEncoding,
            InputStream file) {
        profiles.put(KIND, ImportJobs.CLIENT, PublishedFile.PROFILE_ID, PublishedFile.PROFILE);
        Upload upload = new Upload(callers.current().name(), fileName, mediaType, contentEncoding, file);
        return jobs.submit(new Submission(
                KIND, ImportJobs.CLIENT, PublishedFile.PROFILE_ID, ImportMode.parse(mode), Map.of(), upload));
    }

    @GET
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR})
    @Operation(operationId = "listInflationImports", summary = "Jobs, newest first")
    public Page<ImportJob> list(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        return jobs.list(ImportJobs.CLIENT, cursor, limit);
    }

    @GET
    @Path("{jobId}")
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR})
    @Operation(operationId = "readInflationImport", summary = "How far a job is, and what became of its rows")
    public ImportJob read(@PathParam("jobId") UUID jobId) {
        return jobs.read(jobId);
    }

    @GET
    @Path("{jobId}/rejects")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR})
    @Operation(operationId = "listInflationRejects", summary = "Rejected rows, as JSON pages or as a CSV file")
    public Page<RejectedRow> rejects(
            @PathParam("jobId") UUID jobId,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        return jobs.rejects(jobId, cursor, limit);
    }

    @GET
    @Path("{jobId}/rejects")
    @Produces("text/csv")
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN, Roles.AUDITOR})
    @Operation(hidden = true)
    public StreamingOutput rejectFile(@PathParam("jobId") UUID jobId) {
        return jobs.rejectFile(jobId);
    }

    @POST
    @Path("{jobId}/cancel")
    @RolesAllowed({Roles.FINANCE, Roles.ADMIN})
    @Idempotent
    @Operation(operationId = "cancelInflationImport", summary = "Stop a job; chunks already stored stay")
    public RestResponse<ImportJob> cancel(@PathParam("jobId") UUID jobId) {
        return RestResponse.ok(jobs.cancel(jobId));
    }
}
