package dev.shorewise.finance.facts.services;

import dev.shorewise.kit.problems.KitRefusal;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What {@code vendor-service} offers; its time limits stand in the configuration of the client of that name. */
@Path("/v1")
@RegisterRestClient(configKey = "vendor-service")
@AccessToken
interface VendorApi {

    @GET
    @Path("{resource}")
    @Produces(MediaType.APPLICATION_JSON)
    String read(@PathParam("resource") String resource, @RestQuery Map<String, String> query);

    @GET
    @Path("{resource}/{id}")
    @Produces(MediaType.APPLICATION_JSON)
    String read(
            @PathParam("resource") String resource, @PathParam("id") String id, @RestQuery Map<String, String> query);

    /** What the service does not know is unknown here too. */
    @ClientExceptionMapper
    static @Nullable RuntimeException unknown(Response answer) {
        return answer.getStatus() == Response.Status.NOT_FOUND.getStatusCode() ? KitRefusal.unknown() : null;
    }
}
