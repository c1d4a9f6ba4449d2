package dev.shorewise.feedback.text.rest;

import dev.shorewise.feedback.text.Understanding;
import dev.shorewise.feedback.text.Understandings;
import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.kit.requests.ETags;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** What comments mean, one by one: the client's own people only. */
@Path("/v1/text-readings/{responseId}")
@Tag(name = "text")
class TextReadingResource {

    private final Understandings understandings;
    private final Callers callers;

    TextReadingResource(Understandings understandings, Callers callers) {
        this.understandings = understandings;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({Roles.SERVICE_HEAD, Roles.CX_HEAD, Roles.QA_DIRECTOR, Roles.ADMIN, Roles.AUDITOR})
    @Operation(operationId = "readTextReading", summary = "The comment of a response and what is known about it")
    public RestResponse<TextReadingJson> read(@PathParam("responseId") String responseId) {
        return answer(understandings.find(id(responseId)).orElseThrow(KitRefusal::unknown));
    }

    @PUT
    @Path("correction")
    @RolesAllowed({Roles.CX_HEAD, Roles.QA_DIRECTOR, Roles.ADMIN})
    @Operation(
            operationId = "correctTextReading",
            summary = "Say what a comment means; figures count it instead of the model's reading")
    public RestResponse<TextReadingJson> correct(
            @PathParam("responseId") String responseId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull CorrectionJson said) {
        String by = callers.current().name();
        return answer(understandings
                .correct(id(responseId), said.verdict(), by, known -> ETags.mustMatch(ifMatch, known.revision()))
                .orElseThrow(KitRefusal::unknown));
    }

    private static RestResponse<TextReadingJson> answer(Understanding known) {
        return ResponseBuilder.ok(TextReadingJson.of(known))
                .tag(ETags.of(known.revision()))
                .build();
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw KitRefusal.unknown();
        }
    }
}
