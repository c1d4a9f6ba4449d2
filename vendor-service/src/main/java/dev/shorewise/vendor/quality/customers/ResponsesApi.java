package dev.shorewise.vendor.quality.customers;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What feedback-service offers; it may say more than we read. */
@Path("/v1/responses")
@RegisterRestClient(configKey = "feedback-service")
@AccessToken
interface ResponsesApi {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    Responses read(
            @QueryParam("vendorId") String vendorId,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("limit") int limit,
            @QueryParam("cursor") @Nullable String cursor);

    /** A page of responses. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Responses(
            @Nullable List<Response> items, @Nullable String nextCursor) {}

    /** One response. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Response(@Nullable Scores scores, @Nullable Attribution attribution) {}

    /** Answers that are not words. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Scores(@Nullable Integer csat, @Nullable String resolved) {}

    /** What a response is about. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Attribution(@Nullable String contactId) {}
}
