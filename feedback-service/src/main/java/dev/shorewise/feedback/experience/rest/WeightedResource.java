package dev.shorewise.feedback.experience.rest;

import dev.shorewise.feedback.experience.Weighting;
import dev.shorewise.feedback.experience.cuts.Cut;
import dev.shorewise.feedback.experience.findings.ContactMix;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.problems.KitRefusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What customers would say had every kind of contact answered as often. */
@Path("/v1/weighted-experience")
@Tag(name = "experience")
class WeightedResource {

    private final Weighting weighting;

    WeightedResource(Weighting weighting) {
        this.weighting = weighting;
    }

    @POST
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.CX_HEAD, Roles.QA_DIRECTOR, Roles.FINANCE, Roles.EXECUTIVE, Roles.ADMIN})
    @Operation(
            operationId = "weightExperience",
            summary = "CSAT, NPS, CES and sentiment weighted to the mix of contacts, beside what was answered",
            description = """
                    Send the mix as GET /v1/kpis gives it for the same period and filter, with \\
                    definitions=volume/answered@1 and groupBy of up to four dimensions such as site,channel,queue. \\
                    Kinds of fewer than ten answers are put together. Nothing is stored.""")
    public WeightedJson weigh(@BeanParam CutQuery query, @Valid @NotNull MixJson contacts) {
        Cut cut = query.cut();
        ContactMix mix = contacts.mix();
        if (!mix.dimensions().containsAll(cut.by())) {
            throw KitRefusal.badParameter("groupBy", "of what the mix is told apart by");
        }
        return new WeightedJson(
                new SatisfactionJson.Days(cut.period().from(), cut.period().to()),
                weighting.of(cut, mix).stream().map(WeightedJson::group).toList());
    }
}
