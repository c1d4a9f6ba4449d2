package dev.shorewise.feedback.experience.rest;

import dev.shorewise.feedback.experience.Comparing;
import dev.shorewise.feedback.experience.Period;
import dev.shorewise.feedback.experience.cuts.Cut;
import dev.shorewise.feedback.experience.cuts.Score;
import dev.shorewise.feedback.responses.Dimension;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.problems.KitRefusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Groups against each other and against their past. */
@Path("/v1/experience")
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
class ComparingResource {

    private final Comparing comparing;

    ComparingResource(Comparing comparing) {
        this.comparing = comparing;
    }

    @GET
    @Path("changes")
    @Operation(
            operationId = "readExperienceChanges",
            summary = "Each group now against the same group before, with the significance of the change",
            description =
                    "Before is the period of the same length just before, unless before and beforeTo name another.")
    public ComparedJson changes(
            @BeanParam CutQuery query,
            @QueryParam("score") @DefaultValue("csat") String score,
            @Parameter(description = "first day of the period before") @QueryParam("before") @Nullable String before,
            @Parameter(description = "first day after the period before") @QueryParam("beforeTo") @Nullable
                    String beforeTo) {
        Cut now = query.cut();
        Score asked = CutQuery.score(score);
        return ComparedJson.of(days(now), asked.code(), comparing.changes(asked, now, before(now, before, beforeTo)));
    }

    @GET
    @Path("comparisons")
    @Operation(
            operationId = "readExperienceComparisons",
            summary = "Each group against all others, or against one of them",
            description = """
                    By delivery model unless groupBy says otherwise. With reference=IN_HOUSE each model is held against the \
                    in-house team; without a reference each group is held against all others together.""")
    public ComparedJson comparisons(
            @BeanParam CutQuery query,
            @QueryParam("score") @DefaultValue("csat") String score,
            @Parameter(description = "the value of the one that the others are held against")
                    @QueryParam("reference")
                    @Nullable
                    String reference) {
        Cut cut = query.cutBy(Dimension.DELIVERY_MODEL);
        Score asked = CutQuery.score(score);
        return ComparedJson.of(
                days(cut),
                asked.code(),
                reference == null ? comparing.againstTheRest(asked, cut) : comparing.against(reference, asked, cut));
    }

    @GET
    @Path("rising-themes")
    @Operation(
            operationId = "readRisingThemes",
            summary = "The share of comments that touch each theme, now against before, what rose most first",
            description = "A theme is rising where the verdict is WORSE: more customers write about it, beyond chance.")
    public ComparedJson risingThemes(
            @BeanParam CutQuery query,
            @QueryParam("before") @Nullable String before,
            @QueryParam("beforeTo") @Nullable String beforeTo) {
        Cut now = query.cut();
        return ComparedJson.of(days(now), "theme", comparing.themes(now, before(now, before, beforeTo)));
    }

    private static Period before(Cut now, @Nullable String from, @Nullable String to) {
        if (from == null && to == null) {
            return now.period().before();
        }
        Period before = Periods.read(null, from, to);
        if (before.to().isAfter(now.period().from())) {
            throw KitRefusal.badParameter("beforeTo", "not after the first day of the period that is compared");
        }
        return before;
    }

    private static SatisfactionJson.Days days(Cut cut) {
        return new SatisfactionJson.Days(cut.period().from(), cut.period().to());
    }
}
