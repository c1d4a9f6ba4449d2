package dev.shorewise.vendor.handover.feedback;

import io.quarkus.oidc.client.filter.OidcClientFilter;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What feedback-service offers; time limits and identity stand in the configuration of {@code contact-handover}. */
@Path("/v1/contact-handovers")
@RegisterRestClient(configKey = "contact-handover")
@OidcClientFilter("contact-handover")
interface HandoverApi {

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    Response take(HandoverJson handover);
}
