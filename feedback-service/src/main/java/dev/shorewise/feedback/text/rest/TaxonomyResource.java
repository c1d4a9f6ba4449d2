package dev.shorewise.feedback.text.rest;

import dev.shorewise.feedback.text.PublishedTaxonomy;
import dev.shorewise.feedback.text.Taxonomies;
import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.kit.requests.ETags;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** The themes that comments are sorted into. */
@Path("/v1/text-taxonomy")
@Tag(name = "text")
class TaxonomyResource {

    private final Taxonomies taxonomies;
    private final Callers callers;

    TaxonomyResource(Taxonomies taxonomies, Callers callers) {
        this.taxonomies = taxonomies;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.CX_HEAD, Roles.QA_DIRECTOR, Roles.EXECUTIVE, Roles.ADMIN, Roles.AUDITOR})
    @Operation(operationId = "readTextTaxonomy", summary = "The taxonomy in force, or an earlier version")
    public RestResponse<TaxonomyJson> read(@QueryParam("version") @Min(1) @Nullable Integer version) {
        return answer(
                version == null ? taxonomies.newest() : taxonomies.find(version).orElseThrow(KitRefusal::unknown));
    }

    @PUT
    @RolesAllowed({Roles.CX_HEAD, Roles.ADMIN})
    @Operation(
            operationId = "publishTextTaxonomy",
            summary = "Put other themes in force, by words and example sentences; comments are read again by them",
            description = "Send the whole of it. Corrections that people made keep the themes that they named.")
    public RestResponse<TaxonomyJson> publish(
            @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull TaxonomyJson.NewJson wanted) {
        String by = callers.current().name();
        return answer(taxonomies.publish(
                wanted.parsed(),
                by,
                known -> ETags.mustMatch(ifMatch, known.taxonomy().version())));
    }

    private static RestResponse<TaxonomyJson> answer(PublishedTaxonomy published) {
        return ResponseBuilder.ok(TaxonomyJson.of(published))
                .tag(ETags.of(published.taxonomy().version()))
                .build();
    }
}
