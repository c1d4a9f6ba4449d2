package dev.shorewise.kit.callers;

import static dev.shorewise.kit.KitRequests.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dev.shorewise.test.ServiceResources;
import dev.shorewise.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The issuer was never reached: nobody can be known, and that is not the caller's fault. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
@TestProfile(IssuerDownTest.NoIssuer.class)
class IssuerDownTest {

    /** An address where nobody listens. */
    public static class NoIssuer implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.oidc.auth-server-url", "http://localhost:1/realms/shorewise");
        }
    }

    @Test
    void aCallWithATokenIsAskedToComeBack() {
        as(Tokens.of("admin"))
                .get("/kit/caller")
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("issuer-unreachable"));
    }
}
