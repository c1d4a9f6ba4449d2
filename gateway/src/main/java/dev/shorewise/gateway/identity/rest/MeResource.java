package dev.shorewise.gateway.identity.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shorewise.kit.callers.Caller;
import dev.shorewise.kit.callers.Callers;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/me")
@Tag(name = "me")
@Authenticated
class MeResource {

    private final Callers callers;
    private final SecurityIdentity identity;

    MeResource(Callers callers, SecurityIdentity identity) {
        this.callers = callers;
        this.identity = identity;
    }

    @Schema(name = "Me", description = "The caller as its access token describes it.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Me(
            @Schema(description = "How to address the caller")
            String name,

            List<String> roles,

            @Schema(description = "The vendor the caller works for; absent for the client's own people") @Nullable
            String vendorId,

            @Schema(
                    description = "Who says so: the provider at which people log in and are given their roles",
                    examples = "https://login.client.example/realms/shorewise")
            String issuer) {}

    @GET
    @Operation(operationId = "getMe", summary = "Who the caller is")
    public Me me() {
        Caller caller = callers.current();
        return new Me(
                claim("name").or(() -> claim("preferred_username")).orElse(caller.name()),
                caller.roles().stream().sorted().toList(),
                caller.vendorId().orElse(null),
                claim("iss").orElse(""));
    }

    private Optional<String> claim(String name) {
        return identity.getPrincipal() instanceof JsonWebToken token ? token.<String>claim(name) : Optional.empty();
    }
}
