package dev.shorewise.vendor.contacts.rest;

import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.idempotency.Idempotent;
import dev.shorewise.kit.imports.ImportDesk;
import dev.shorewise.kit.imports.ImportJob;
import dev.shorewise.kit.imports.ImportJobs;
import dev.shorewise.kit.imports.ImportMode;
import dev.shorewise.kit.imports.JobEvents;
import dev.shorewise.kit.imports.RejectedRow;
import dev.shorewise.kit.imports.Submission;
import dev.shorewise.kit.imports.Upload;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.vendor.contacts.ContactImports;
import dev.shorewise.vendor.registry.Sites;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Imports of contacts. */
@Path(ContactImportResource.PATH)
class ContactImportResource {

    static final String PATH = "/v1/contact-imports";

    private final ImportDesk jobs;
    private final JobEvents events;
    private final Sites sites;
    private final Callers callers;

    ContactImportResource(ImportJobs jobs, JobEvents events, Sites sites, Callers callers) {
        this.jobs = new ImportDesk(jobs, ContactImports.KIND, PATH);
        this.events = events;
        this.sites = sites;
        this.callers = callers;
    }

    @POST
    @Consumes({
        "text/csv",
        "text/tab-separated-values",
        "application/x-ndjson",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        MediaType.APPLICATION_OCTET_STREAM
    })
    @RolesAllowed({Roles.ADMIN, Roles.VENDOR_SUBMITTER})
    @Idempotent
    @Operation(
            summary = "Import a file of contacts",
            description = "The file as it is, also gzip; it is read by the vendor's profile. Follow the job.")
    public RestResponse<ImportJob> importContacts(
            @QueryParam("vendorId") @NotNull String vendorId,
            @QueryParam("siteId") @NotNull String siteId,
            @QueryParam("profileId") @NotNull String profileId,
            @QueryParam("mode") @Nullable String mode,
            @QueryParam("fileName") @Nullable String fileName,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) @Nullable String mediaType,
            @HeaderParam(HttpHeaders.CONTENT_ENCODING) @Nullable String encoding,
            InputStream body) {
        callers.current().mustSee(vendorId);
        if (sites.find(vendorId, siteId).isEmpty()) {
            throw KitRefusal.unknown();
        }
        return jobs.submit(new Submission(
                ContactImports.KIND,
                vendorId,
                profileId,
                ImportMode.parse(mode),
                Map.of(ContactImports.SITE, siteId),
                new Upload(callers.current().name(), fileName, mediaType, encoding, body)));
    }

    @GET
    @RolesAllowed({
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.SERVICE_HEAD,
        Roles.QA_DIRECTOR,
        Roles.VENDOR,
        Roles.VENDOR_SUBMITTER
    })
    @Operation(summary = "Imports, newest first")
    public Page<ImportJob> listContactImports(
            @QueryParam("vendorId") @Nullable String vendorId,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        if (vendorId != null) {
            callers.current().mustSee(vendorId);
        }
        return jobs.list(vendorId, cursor, limit);
    }

    @GET
    @Path("{jobId}")
    @RolesAllowed({
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.SERVICE_HEAD,
        Roles.QA_DIRECTOR,
        Roles.VENDOR,
        Roles.VENDOR_SUBMITTER
    })
    @Operation(summary = "Where an import stands")
    public ImportJob getContactImport(@PathParam("jobId") String jobId) {
        return jobs.read(id(jobId));
    }

    @POST
    @Path("{jobId}/cancel")
    @RolesAllowed({Roles.ADMIN, Roles.VENDOR_SUBMITTER})
    @Operation(summary = "Stop an import; chunks that are stored stay")
    public ImportJob cancelContactImport(@PathParam("jobId") String jobId) {
        return jobs.cancel(id(jobId));
    }

    @GET
    @Path("{jobId}/events")
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RolesAllowed({
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.SERVICE_HEAD,
        Roles.QA_DIRECTOR,
        Roles.VENDOR,
        Roles.VENDOR_SUBMITTER
    })
    @Operation(summary = "The job's progress as server-sent events, to its end")
    public StreamingOutput followContactImport(@PathParam("jobId") String jobId) {
        return events.of(ContactImports.KIND, id(jobId), PATH);
    }

    @GET
    @Path("{jobId}/rejects")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.SERVICE_HEAD,
        Roles.QA_DIRECTOR,
        Roles.VENDOR,
        Roles.VENDOR_SUBMITTER
    })
    @Operation(summary = "Rows that were not imported, and why")
    public Page<RejectedRow> listContactImportRejects(
            @PathParam("jobId") String jobId,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        return jobs.rejects(id(jobId), cursor, limit);
    }

    @GET
    @Path("{jobId}/rejects")
    @Produces("text/csv")
    @RolesAllowed({
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.SERVICE_HEAD,
        Roles.QA_DIRECTOR,
        Roles.VENDOR,
        Roles.VENDOR_SUBMITTER
    })
    @Operation(summary = "The same rows as a file that can be corrected and sent again")
    public StreamingOutput downloadContactImportRejects(@PathParam("jobId") String jobId) {
        return jobs.rejectFile(id(jobId));
    }

    private static UUID id(String jobId) {
        try {
            return UUID.fromString(jobId);
        } catch (IllegalArgumentException e) {
            throw KitRefusal.unknown();
        }
    }
}
