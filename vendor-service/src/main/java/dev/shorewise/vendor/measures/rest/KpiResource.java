package dev.shorewise.vendor.measures.rest;

import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.measures.Catalogue;
import dev.shorewise.vendor.measures.Kpis;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Figures, and what they mean. */
@Path("/v1")
class KpiResource {

    private final Kpis kpis;
    private final Asked asked;

    KpiResource(Kpis kpis, Asked asked) {
        this.kpis = kpis;
        this.asked = asked;
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
            summary = "Figures over a period, of all contacts or of groups of them",
            description = "Ask for a month, or for days from 'from' to before 'to'. Figures that were not measured have"
                    + " a reason and no value.")
    public KpiResponse getKpis(
            @BeanParam CutQuery query,
            @Parameter(description = "ids with version, separated by commas; a default set without it")
                    @QueryParam("definitions")
                    @Nullable
                    String definitions,
            @Parameter(
                            description =
                                    "at most four, separated by commas: vendor, site, deliveryModel, channel, queue,"
                                            + " language, reason, agent, halfHour, hour, hourOfDay, day, week, month")
                    @QueryParam("groupBy")
                    @Nullable
                    @Schema(examples = "month,site,channel")
                    String groupBy,
            @BeanParam ParamsQuery params) {
        Asked.Question question = asked.question(query, groupBy);
        Cut cut = question.cut();
        Kpis.Answer answer = kpis.compute(cut, definitions, params.params());
        return new KpiResponse(
                cut.vendorId().orElse(null),
                cut.period(),
                question.zone(),
                question.grade(),
                question.grades(),
                answer.groups(),
                answer.revision());
    }
}
