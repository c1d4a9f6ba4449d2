package dev.shorewise.vendor.partnership.costs;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.oidc.token.propagation.common.AccessToken;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What finance-service offers; it may say more than we read. */
@Path("/v1/budgets/{vendorId}/{month}/variance")
@RegisterRestClient(configKey = "finance-service")
@AccessToken
interface BudgetsApi {

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    Variance read(@PathParam("vendorId") String vendorId, @PathParam("month") String month);

    /** A month against its budget. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Variance(Row total) {}

    /** Spending and currency add up to the difference. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Row(Money planned, Money actual, Money difference, Money spending, Money currency) {}

    /** An amount. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Money(BigDecimal amount, String currency) {}
}
