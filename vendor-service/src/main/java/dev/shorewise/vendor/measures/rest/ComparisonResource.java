package dev.shorewise.vendor.measures.rest;

import dev.shorewise.kit.callers.Roles;
import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.measures.Comparisons;
import dev.shorewise.vendor.measures.Funnels;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Groups of contacts held against each other. */
@Path("/v1")
class ComparisonResource {

    private static final String A_SHARE = "service-level/answered-in-time-over-offered@1";

    private final Comparisons comparisons;
    private final Funnels funnels;
    private final Asked asked;
    private final Graded graded;

    ComparisonResource(Comparisons comparisons, Funnels funnels, Asked asked, Graded graded) {
        this.comparisons = comparisons;
        this.funnels = funnels;
        this.asked = asked;
        this.graded = graded;
    }

    @GET
    @Path("kpi-comparisons")
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
            summary = "Groups held against one of them, or each against all others",
            description =
                    "Sites, agents, vendors, delivery models, months: whatever tells contacts apart. Each difference"
                            + " comes with its interval and with its chance, also adjusted for how many were compared: holm for"
                            + " what costs money, benjaminiHochberg for screening. Groups too small to compare are only shown.")
    public ComparisonResponse getKpiComparisons(
            @BeanParam CutQuery query,
            @Parameter(description = "a share or a mean of /v1/kpi-definitions")
                    @QueryParam("definition")
                    @DefaultValue(A_SHARE)
                    String definition,
            @Parameter(description = "at most four dimensions that make the groups, as groupBy of /v1/kpis")
                    @QueryParam("by")
                    @Schema(examples = "deliveryModel")
                    @DefaultValue("site")
                    String by,
            @Parameter(
                            description =
                                    "the key of the group that all others are held against; 'rest' for each against all others")
                    @QueryParam("against")
                    @DefaultValue(Comparisons.THE_REST)
                    String against,
            @BeanParam ParamsQuery params) {
        Cut cut = asked.cut(query, "by", by);
        return ComparisonResponse.of(
                cut, graded, definition, against, comparisons.compare(cut, definition, against, params.params()));
    }

    @GET
    @Path("kpi-funnels")
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
            summary = "Units around their common rate, with limits by their size",
            description = "Sites or agents are inside, to watch (95 %) or outside (99.8 %). Where units swing more than"
                    + " chance allows the limits are widened by it. Below 30 trials a unit has no position.")
    public FunnelResponse getKpiFunnels(
            @BeanParam CutQuery query,
            @Parameter(description = "a share of /v1/kpi-definitions") @QueryParam("definition") @DefaultValue(A_SHARE)
                    String definition,
            @Parameter(description = "site, agent or other dimensions, at most four, that make the units")
                    @QueryParam("by")
                    @Schema(examples = "agent")
                    @DefaultValue("site")
                    String by,
            @BeanParam ParamsQuery params) {
        Cut cut = asked.cut(query, "by", by);
        return FunnelResponse.of(cut, graded, definition, funnels.of(cut, definition, params.params()));
    }
}
