package dev.shorewise.vendor.trust.rest;

import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.idempotency.Idempotent;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.kit.requests.ETags;
import dev.shorewise.vendor.filings.Filing;
import dev.shorewise.vendor.filings.Filings;
import dev.shorewise.vendor.filings.Parties;
import dev.shorewise.vendor.trust.KpiReport;
import dev.shorewise.vendor.trust.KpiReports;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Figures as vendors report and attest them. */
@Path("/v1/kpi-reports")
class KpiReportResource {

    private final KpiReports reports;
    private final Filings filings;
    private final Parties parties;

    KpiReportResource(KpiReports reports, Filings filings, Parties parties) {
        this.reports = reports;
        this.filings = filings;
        this.parties = parties;
    }

    @POST
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.ADMIN, Roles.VENDOR, Roles.VENDOR_SUBMITTER})
    @Idempotent
    @Operation(summary = "Draft a report of a figure; another version of its definition is refused, naming both")
    public RestResponse<Filing.Shown<KpiReport>> draftKpiReport(@Valid @NotNull KpiReport body) {
        parties.seen(body.vendorId());
        Filing<KpiReport> drafted = reports.draft(body, parties.current());
        return RestResponse.ResponseBuilder.<Filing.Shown<KpiReport>>created(
                        URI.create("/v1/kpi-reports/" + drafted.id()))
                .entity(filings.shown(drafted))
                .tag(ETags.of(drafted.revision()))
                .build();
    }

    @GET
    @RolesAllowed({
        Roles.SERVICE_HEAD,
        Roles.CX_HEAD,
        Roles.QA_DIRECTOR,
        Roles.FINANCE,
        Roles.EXECUTIVE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.FINANCE_READER,
        Roles.VENDOR,
        Roles.VENDOR_SUBMITTER
    })
    @Operation(summary = "A vendor's reports, the oldest first")
    public Page<Filing.Shown<KpiReport>> listKpiReports(
            @QueryParam("vendorId") @NotNull String vendorId,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        return reports.page(parties.seen(vendorId), cursor, limit).map(filings::shown);
    }

    @GET
    @Path("{recordId}")
    @RolesAllowed({
        Roles.SERVICE_HEAD,
        Roles.CX_HEAD,
        Roles.QA_DIRECTOR,
        Roles.FINANCE,
        Roles.EXECUTIVE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.FINANCE_READER,
        Roles.VENDOR,
        Roles.VENDOR_SUBMITTER
    })
    @Operation(summary = "A report; its receipt is the step SUBMITTED: who, when, and the hash of what was submitted")
    public RestResponse<Filing.Shown<KpiReport>> getKpiReport(@PathParam("recordId") String recordId) {
        return tagged(reports.get(Parties.id(recordId)));
    }

    @PUT
    @Path("{recordId}")
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.ADMIN, Roles.VENDOR, Roles.VENDOR_SUBMITTER})
    @Operation(summary = "Change a draft")
    public RestResponse<Filing.Shown<KpiReport>> changeKpiReport(
            @PathParam("recordId") String recordId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull KpiReport body) {
        parties.seen(body.vendorId());
        return tagged(reports.change(
                Parties.id(recordId), body, parties.current(), revision -> ETags.mustMatch(ifMatch, revision)));
    }

    @PUT
    @Path("{recordId}/state")
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.ADMIN, Roles.VENDOR, Roles.VENDOR_SUBMITTER})
    @Operation(summary = "Submit, take back, accept, dispute or lock a report")
    public RestResponse<Filing.Shown<KpiReport>> moveKpiReport(
            @PathParam("recordId") String recordId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull TrustStep step) {
        if (step.state().equals("SUBMITTED")) {
            return tagged(reports.submit(
                    Parties.id(recordId),
                    step.why(),
                    parties.current(),
                    revision -> ETags.mustMatch(ifMatch, revision)));
        }
        return tagged(reports.move(
                Parties.id(recordId),
                step.state(),
                step.why(),
                parties.current(),
                revision -> ETags.mustMatch(ifMatch, revision)));
    }

    private RestResponse<Filing.Shown<KpiReport>> tagged(Filing<KpiReport> report) {
        return RestResponse.ResponseBuilder.ok(filings.shown(report))
                .tag(ETags.of(report.revision()))
                .build();
    }
}
