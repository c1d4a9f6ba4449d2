package dev.shorewise.vendor.measures.customers;

import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What feedback-service offers; its time limits stand in the configuration of the client {@code feedback-service}. */
@Path("/v1/satisfaction")
@RegisterRestClient(configKey = "feedback-service")
@AccessToken
interface SatisfactionApi {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    SatisfactionJson read(
            @QueryParam("vendorId") String vendorId, @QueryParam("from") String from, @QueryParam("to") String to);
}
