package dev.shorewise.vendor.trust.satisfied;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What feedback-service offers; it may say more than we read. */
@Path("/v1/experience/figures")
@RegisterRestClient(configKey = "feedback-service")
@AccessToken
interface FiguresApi {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    Answer read(
            @QueryParam("vendorId") String vendorId,
            @QueryParam("from") String from,
            @QueryParam("to") String to,
            @QueryParam("groupBy") String groupBy);

    /** Groups with their figures. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Answer(@Nullable List<Group> groups) {}

    /** One group. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Group(@Nullable Map<String, String> by, @Nullable List<Figure> measures) {}

    /** One figure; without parts where too few answered to tell. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Figure(
            String definition,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator) {}
}
