package dev.shorewise.feedback.responses.rest;

import dev.shorewise.feedback.responses.Erasures;
import dev.shorewise.feedback.responses.ResponseErasure;
import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.idempotency.Idempotent;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Customers who ask to be forgotten. */
@Path("/v1/response-erasures")
@Tag(name = "responses")
class ResponseErasureResource {

    private final Erasures erasures;
    private final Callers callers;

    ResponseErasureResource(Erasures erasures, Callers callers) {
        this.erasures = erasures;
        this.callers = callers;
    }

    /** Who is to be forgotten. */
    @Schema(name = "NewResponseErasure")
    record CustomerJson(
            @NotNull
            @Pattern(regexp = NewResponseJson.PSEUDONYM)
            @Schema(description = "A pseudonym, as responses carry it.")
            String customer) {}

    @POST
    @RolesAllowed(Roles.ADMIN)
    @Idempotent
    @Operation(
            operationId = "eraseCustomerFromResponses",
            summary = "Take a customer out of all responses and invitations; asked again, the same counts",
            description = """
                    Words are deleted with all that was read in them, former states too. Scores stay and are nobody's. \
                    What comes later about this customer comes without the customer.""")
    public RestResponse<ResponseErasure> erase(@Valid @NotNull CustomerJson wanted) {
        return RestResponse.ok(
                erasures.erase(wanted.customer(), callers.current().name()));
    }
}
