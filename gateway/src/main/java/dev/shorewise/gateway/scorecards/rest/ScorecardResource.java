package dev.shorewise.gateway.scorecards.rest;

import dev.shorewise.gateway.questions.http.Tagged;
import dev.shorewise.gateway.questions.http.ViewerOfRequest;
import dev.shorewise.gateway.scorecards.Scorecards;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.problems.KitRefusal;
import io.quarkus.vertx.http.Compressed;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/scorecards")
@Tag(name = "scorecards", description = "What the three services say about a vendor's month, on one page.")
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
class ScorecardResource {

    private static final Pattern VENDOR_ID = Pattern.compile("[a-z0-9][a-z0-9-]{1,39}");

    private final Scorecards scorecards;
    private final ViewerOfRequest viewer;
    private final Tagged tagged;
    private final Clock clock;

    ScorecardResource(Scorecards scorecards, ViewerOfRequest viewer, Tagged tagged, Clock clock) {
        this.scorecards = scorecards;
        this.viewer = viewer;
        this.tagged = tagged;
        this.clock = clock;
    }

    @GET
    @Compressed
    @Operation(operationId = "rankScorecards", summary = "All vendors of the caller, worst first")
    @APIResponse(responseCode = "200", description = "The scorecards; partial where a service does not answer")
    @APIResponse(responseCode = "304", description = "The caller has this answer already (If-None-Match)")
    @APIResponse(responseCode = "400", description = "The month is missing or is none")
    public RestResponse<RankingJson> all(
            @QueryParam("month") @Parameter(required = true, example = "2026-10") @Nullable String month) {
        YearMonth asked = month(month);
        return tagged.answer(RankingJson.of(scorecards.all(asked, viewer.current()), clock.instant()));
    }

    @GET
    @Compressed
    @Path("{vendorId}")
    @Operation(operationId = "getScorecard", summary = "One vendor's month")
    @APIResponse(responseCode = "200", description = "The scorecard; partial where a service does not answer")
    @APIResponse(responseCode = "304", description = "The caller has this answer already (If-None-Match)")
    @APIResponse(responseCode = "400", description = "The month is missing or is none")
    @APIResponse(responseCode = "404", description = "No such vendor, or not the caller's to see")
    public RestResponse<ScorecardJson> one(
            @PathParam("vendorId") String vendorId,
            @QueryParam("month") @Parameter(required = true, example = "2026-10") @Nullable String month) {
        YearMonth asked = month(month);
        if (!VENDOR_ID.matcher(vendorId).matches()) {
            throw KitRefusal.unknown();
        }
        return tagged.answer(ScorecardJson.of(null, scorecards.of(vendorId, asked, viewer.current()), clock.instant()));
    }

    private static YearMonth month(@Nullable String month) {
        try {
            return YearMonth.parse(month == null ? "" : month);
        } catch (DateTimeException e) {
            throw KitRefusal.badParameter("month", "a month such as 2026-10");
        }
    }
}
