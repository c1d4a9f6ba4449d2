package dev.shorewise.feedback.experience.rest;

import dev.shorewise.feedback.experience.Alarms;
import dev.shorewise.feedback.experience.KeyDriving;
import dev.shorewise.feedback.experience.cuts.Cut;
import dev.shorewise.feedback.experience.cuts.Heard;
import dev.shorewise.feedback.experience.cuts.Score;
import dev.shorewise.feedback.experience.findings.Drivers;
import dev.shorewise.feedback.experience.findings.Respondents;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.problems.KitRefusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What moved, since when and where, and what goes with satisfaction. */
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
class FindingsResource {

    private final Alarms alarms;
    private final KeyDriving drivers;

    FindingsResource(Alarms alarms, KeyDriving drivers) {
        this.alarms = alarms;
        this.drivers = drivers;
    }

    @GET
    @Path("alarms")
    @Operation(
            operationId = "readExperienceAlarms",
            summary =
                    "Control charts of a share, place by place: since when, where, and until when it was not as usual",
            description = """
                    Laney's p' chart and an EWMA (chart/laney-p-prime@1, chart/ewma@1) against the first points of the period; \
                    chart/cusum@1 says when a shift began. Neighbouring steps are put together until each point can expect \
                    five of either kind.""")
    public AlarmJson alarms(
            @BeanParam CutQuery query,
            @Parameter(description = "a share: csat, detractors, ces, negative, or theme: and a theme")
                    @QueryParam("score")
                    @DefaultValue("csat")
                    String score,
            @QueryParam("step") @DefaultValue("week") String step,
            @Parameter(description = "points that say what is usual")
                    @QueryParam("baseline")
                    @DefaultValue("20")
                    @Min(20)
                    @Max(1000)
                    int baseline,
            @Parameter(description = "whether to give every point with its limits")
                    @QueryParam("points")
                    @DefaultValue("false")
                    boolean points) {
        Cut cut = query.cut();
        Score asked = CutQuery.score(score);
        if (asked.share(Heard.NOTHING).isEmpty()) {
            throw KitRefusal.badParameter("score", "a share: csat, detractors, ces, negative, or theme: and a theme");
        }
        return new AlarmJson(
                new SatisfactionJson.Days(cut.period().from(), cut.period().to()),
                asked.code(),
                asked.kind().definition(),
                alarms.of(asked, cut, CutQuery.step(step), baseline).stream()
                        .map(alarm -> AlarmJson.chart(asked, alarm, baseline, points))
                        .toList());
    }

    @GET
    @Path("drivers")
    @Operation(
            operationId = "readExperienceDrivers",
            summary = "What goes with satisfaction: themes, waits, handling and transfers, weighed together",
            description = """
                    Relative weights (driver/relative-weights@1) with bootstrap intervals over respondents, of those who \
                    judged and wrote. They say what goes with satisfaction, not what causes it. Nothing is shown on fewer \
                    than 100 respondents, or 20 a driver. The ETag is a print of the respondents: with If-None-Match \
                    nothing is weighed again.""")
    public RestResponse<DriversJson> drivers(
            @BeanParam CutQuery query,
            @QueryParam("outcome") @DefaultValue("csat") @Pattern(regexp = "csat|nps|ces") String outcome,
            @Context Request request) {
        Cut cut = query.cut();
        Respondents respondents = drivers.respondents(Drivers.Outcome.valueOf(outcome.toUpperCase(Locale.ROOT)), cut);
        EntityTag tag = new EntityTag(respondents.print());
        ResponseBuilder<DriversJson> answer = request.evaluatePreconditions(tag) == null
                ? ResponseBuilder.ok(DriversJson.of(
                        new SatisfactionJson.Days(
                                cut.period().from(), cut.period().to()),
                        drivers.of(respondents)))
                : ResponseBuilder.notModified();
        return answer.tag(tag).build();
    }
}
