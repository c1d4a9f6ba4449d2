package dev.shorewise.gateway.door;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.gateway.FakeService;
import dev.shorewise.gateway.GatewayResources;
import dev.shorewise.gateway.routing.Service;
import dev.shorewise.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What operators see where the metrics are open. */
@QuarkusTest
@QuarkusTestResource(GatewayResources.class)
@TestProfile(MetricsTest.Open.class)
class MetricsTest {

    /** Metrics as inside a cluster. */
    public static final class Open implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("shorewise.door.metrics-open", "true");
        }
    }

    @Test
    void requestsAreCountedByResourceAndNotByWhatCallersWrite() {
        try (FakeService vendor = FakeService.at(Service.VENDOR)) {
            for (String path : new String[] {"/v1/vendors/planted-one", "/v1/contacts/planted-two", "/planted-three"}) {
                given().header("Authorization", "Bearer " + Tokens.of("admin")).get(path);
            }
            assertThat(vendor.seen()).hasSize(2);
        }
        String metrics = given().get("/q/metrics").asString();
        assertThat(metrics).contains("http_server_requests_seconds_count").contains("/v1/vendors");
        assertThat(metrics).doesNotContain("planted");
    }
}
