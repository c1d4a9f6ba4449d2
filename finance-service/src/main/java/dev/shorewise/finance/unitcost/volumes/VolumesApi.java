package dev.shorewise.finance.unitcost.volumes;

import dev.shorewise.kit.problems.KitRefusal;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import io.quarkus.rest.client.reactive.ClientExceptionMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What vendor-service offers; its time limits stand in the configuration of the client {@code vendor-service}. */
@Path("/v1/volumes")
@RegisterRestClient(configKey = "vendor-service")
@AccessToken
interface VolumesApi {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    VolumeJson read(@QueryParam("vendorId") String vendorId, @QueryParam("month") String month);

    /** A vendor that vendor-service does not know is no failure of the service: it is unknown here too. */
    @ClientExceptionMapper
    static @Nullable RuntimeException unknown(Response answer) {
        return answer.getStatus() == Response.Status.NOT_FOUND.getStatusCode() ? KitRefusal.unknown() : null;
    }
}
