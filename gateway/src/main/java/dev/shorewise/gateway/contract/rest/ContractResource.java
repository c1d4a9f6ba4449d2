package dev.shorewise.gateway.contract.rest;

import dev.shorewise.gateway.contract.Contracts;
import dev.shorewise.gateway.questions.http.Tagged;
import dev.shorewise.kit.callers.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/openapi")
@Tag(name = "openapi", description = "What can be asked here, in one document.")
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
class ContractResource {

    private final Contracts contracts;
    private final Tagged tagged;

    ContractResource(Contracts contracts, Tagged tagged) {
        this.contracts = contracts;
        this.tagged = tagged;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getContract", summary = "The contract of the whole suite, OpenAPI 3.1")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(type = SchemaType.OBJECT)))
    @APIResponse(responseCode = "304", description = "The caller has this answer already (If-None-Match)")
    public RestResponse<String> get() {
        return tagged.answer(contracts.json());
    }
}
