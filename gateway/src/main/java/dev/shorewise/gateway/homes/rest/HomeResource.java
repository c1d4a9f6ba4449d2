package dev.shorewise.gateway.homes.rest;

import dev.shorewise.gateway.homes.Homes;
import dev.shorewise.gateway.homes.Persona;
import dev.shorewise.gateway.questions.http.Tagged;
import dev.shorewise.gateway.questions.http.ViewerOfRequest;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/v1/homes")
@Tag(name = "homes", description = "The first view of each kind of person, composed of what the services say.")
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
class HomeResource {

    private final Homes homes;
    private final ViewerOfRequest viewer;
    private final Tagged tagged;
    private final Clock clock;

    HomeResource(Homes homes, ViewerOfRequest viewer, Tagged tagged, Clock clock) {
        this.homes = homes;
        this.viewer = viewer;
        this.tagged = tagged;
        this.clock = clock;
    }

    @GET
    @Compressed
    @Path("{persona}")
    @Operation(operationId = "getHome", summary = "The home view of a kind of person", description = """
                    A view is not a right: each service is asked with the caller's own token, and what it refuses is WITHHELD. Personas: \
                    service, experience, quality, finance, executive, vendor, admin.""")
    @APIResponse(responseCode = "200", description = "The view; partial where a service does not answer")
    @APIResponse(responseCode = "304", description = "The caller has this answer already (If-None-Match)")
    @APIResponse(responseCode = "400", description = "The month is missing or is none")
    @APIResponse(responseCode = "404", description = "No such persona")
    public RestResponse<HomeJson> one(
            @PathParam("persona") @Parameter(example = "service") String persona,
            @QueryParam("month") @Parameter(required = true, example = "2026-10") @Nullable String month) {
        Persona whose = Persona.labelled(persona).orElseThrow(KitRefusal::unknown);
        return tagged.answer(HomeJson.of(homes.of(whose, month(month), viewer.current()), clock.instant()));
    }

    private static YearMonth month(@Nullable String month) {
        try {
            return YearMonth.parse(month == null ? "" : month);
        } catch (DateTimeException e) {
            throw KitRefusal.badParameter("month", "a month such as 2026-10");
        }
    }
}
