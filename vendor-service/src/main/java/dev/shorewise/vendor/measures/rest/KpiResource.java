package dev.shorewise.vendor.measures.rest;

import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.vendor.contacts.ContactFilter;
import dev.shorewise.vendor.contacts.ContactScope;
import dev.shorewise.vendor.contacts.Grouping;
import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.measures.Catalogue;
import dev.shorewise.vendor.measures.Kpis;
import dev.shorewise.vendor.measures.Params;
import dev.shorewise.vendor.registry.Sites;
import dev.shorewise.vendor.registry.Vendors;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Figures, and what they mean. */
@Path("/v1")
class KpiResource {

    private final Kpis kpis;
    private final Vendors vendors;
    private final Sites sites;
    private final Callers callers;

    KpiResource(Kpis kpis, Vendors vendors, Sites sites, Callers callers) {
        this.kpis = kpis;
        this.vendors = vendors;
        this.sites = sites;
        this.callers = callers;
    }

    @GET
    @Path("kpi-definitions")
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
    @Operation(summary = "What every figure means")
    public Page<DefinitionResponse> listKpiDefinitions() {
        return new Page<>(
                Catalogue.definitions().stream().map(DefinitionResponse::of).toList(), null);
    }

    @GET
    @Path("kpis")
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
    @Operation(
            summary = "A vendor's figures over a period",
            description = "Ask for a month, or for days from 'from' to before 'to'. Figures that were not measured have"
                    + " a reason and no value.")
    public KpiResponse getKpis(
            @QueryParam("vendorId") @NotNull String vendorId,
            @QueryParam("month") @Nullable @Schema(examples = "2026-10") String month,
            @QueryParam("from") @Nullable @Schema(examples = "2026-10-01") String from,
            @QueryParam("to") @Nullable @Schema(examples = "2026-11-01") String to,
            @QueryParam("siteId") @Nullable String siteId,
            @Parameter(description = "ids with version, separated by commas; a default set without it")
                    @QueryParam("definitions")
                    @Nullable
                    String definitions,
            @Parameter(description = "queue, day, agent, site, channel or month") @QueryParam("groupBy") @Nullable
                    String groupBy,
            @Parameter(description = "answered in time within this; PT20S without it") @QueryParam("T") @Nullable
                    String time,
            @Parameter(description = "giving up within this is short; PT5S, or T if that is less, without it")
                    @QueryParam("short")
                    @Nullable
                    String shortAbandon) {
        callers.current().mustSee(vendorId);
        vendors.mustExist(vendorId);
        ContactScope scope = new ContactScope(vendorId, Period.parse(month, from, to), Optional.ofNullable(siteId));
        Kpis.Answer answer = kpis.compute(scope, grouping(groupBy), definitions, Params.parse(time, shortAbandon));
        String zone = sites.zone(vendorId, scope.siteId()).map(ZoneId::getId).orElse(null);
        return new KpiResponse(vendorId, scope.period(), zone, answer.groups(), answer.revision());
    }

    private static Grouping grouping(@Nullable String groupBy) {
        return groupBy == null
                ? Grouping.NONE
                : ContactFilter.parse("groupBy", Grouping.class, groupBy.toUpperCase(Locale.ROOT))
                        .orElse(Grouping.NONE);
    }
}
