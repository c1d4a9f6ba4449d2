package dev.shorewise.feedback.experience.rest;

import dev.shorewise.feedback.experience.Weighting;
import dev.shorewise.kit.callers.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What customers would say had every kind of contact answered as often. */
@Path("/v1/weighted-experience")
@Tag(name = "experience")
@RolesAllowed({
    Roles.SERVICE_HEAD,
    Roles.CX_HEAD,
    Roles.QA_DIRECTOR,
    Roles.FINANCE,
    Roles.EXECUTIVE,
    Roles.ADMIN,
    Roles.AUDITOR,
    Roles.FINANCE_READER
})
class WeightedResource {

    private final Weighting weighting;

    WeightedResource(Weighting weighting) {
        this.weighting = weighting;
    }

    @GET
    @Operation(
            operationId = "readWeightedExperience",
            summary = "CSAT, NPS, CES and sentiment weighted to the mix of contacts, beside what was answered",
            description = """
                    Vendor-service is asked for the volumes of the same period and filter (volume/answered@1), told apart by \
                    what is grouped by and, up to four together, site, channel and queue. Kinds of fewer than ten answers \
                    are put together. While it does not answer, figures are given as answered and the weighted ones are \
                    NOT_MEASURED with the reason MIX_UNAVAILABLE.""")
    public WeightedJson weigh(@BeanParam CutQuery query) {
        return WeightedJson.of(query.period(), weighting.of(query.cut()));
    }
}
