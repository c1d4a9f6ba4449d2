package dev.shorewise.feedback.experience.contacts;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestQuery;

/** What vendor-service offers; its time limits stand in the configuration of the client {@code vendor-service}. */
@Path("/v1/kpis")
@RegisterRestClient(configKey = "vendor-service")
@AccessToken
interface KpisApi {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    KpisJson read(@RestQuery Map<String, String> query);
}
