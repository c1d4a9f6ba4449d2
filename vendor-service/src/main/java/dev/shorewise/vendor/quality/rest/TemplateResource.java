package dev.shorewise.vendor.quality.rest;

import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.idempotency.Idempotent;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.vendor.filings.Parties;
import dev.shorewise.vendor.quality.Scorecard;
import dev.shorewise.vendor.quality.Template;
import dev.shorewise.vendor.quality.Templates;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Scorecards in versions. */
@Path("/v1/scorecard-templates")
class TemplateResource {

    private final Templates templates;
    private final Parties parties;

    TemplateResource(Templates templates, Parties parties) {
        this.templates = templates;
        this.parties = parties;
    }

    @GET
    @RolesAllowed({
        Roles.SERVICE_HEAD,
        Roles.CX_HEAD,
        Roles.QA_DIRECTOR,
        Roles.EXECUTIVE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.VENDOR
    })
    @Operation(summary = "Every version of every scorecard")
    public Page<Template> listScorecardTemplates(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        return Page.cut(
                templates.list(), cursor, limit, template -> "%s/%09d".formatted(template.id(), template.version()));
    }

    @GET
    @Path("{id}/versions/{version}")
    @RolesAllowed({
        Roles.SERVICE_HEAD,
        Roles.CX_HEAD,
        Roles.QA_DIRECTOR,
        Roles.EXECUTIVE,
        Roles.ADMIN,
        Roles.AUDITOR,
        Roles.VENDOR
    })
    @Operation(summary = "A version of a scorecard, as it is for ever")
    public Template getScorecardTemplate(@PathParam("id") String id, @PathParam("version") int version) {
        return templates.get(new Template.Ref(id, version));
    }

    @POST
    @Path("{id}/versions")
    @RolesAllowed({Roles.QA_DIRECTOR, Roles.ADMIN})
    @Idempotent
    @Operation(summary = "Add the next version of a scorecard")
    public RestResponse<Template> addScorecardTemplate(@PathParam("id") String id, @Valid @NotNull Scorecard body) {
        Template added = templates.add(id, body, parties.current().name());
        return RestResponse.ResponseBuilder.<Template>created(
                        URI.create("/v1/scorecard-templates/" + added.id() + "/versions/" + added.version()))
                .entity(added)
                .build();
    }
}
