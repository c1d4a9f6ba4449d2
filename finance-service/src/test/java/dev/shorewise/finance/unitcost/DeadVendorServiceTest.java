package dev.shorewise.finance.unitcost;

import static dev.shorewise.finance.Calls.as;
import static dev.shorewise.finance.Vendors.answers;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.finance.VendorServer;
import dev.shorewise.finance.Vendors;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A vendor-service that keeps failing is left alone. The other tests run without the circuit breaker. */
@QuarkusTest
@TestProfile(DeadVendorServiceTest.WithCircuitBreaker.class)
@QuarkusTestResource(ServiceResources.class)
@QuarkusTestResource(VendorServer.class)
class DeadVendorServiceTest {

    /** As in production. */
    public static class WithCircuitBreaker implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.fault-tolerance.\"dev.shorewise.finance.unitcost.volumes.VendorService/ask\".circuit-breaker.enabled",
                    "true");
        }
    }

    @Test
    void afterFourFailuresItIsNotAskedForAWhileAndUnknownVendorsAreNoFailures() {
        for (int i = 0; i < 8; i++) {
            as("finance")
                    .get("/v1/unit-costs?vendorId=nobody-" + i + "&month=2026-10")
                    .then()
                    .statusCode(404);
        }
        long before = asked();
        answers("dead-a", "2026-10", 503, 0, "{}");

        for (int i = 0; i < 12; i++) {
            as("finance")
                    .get("/v1/unit-costs?vendorId=dead-a&month=2026-10")
                    .then()
                    .statusCode(200);
        }

        assertThat(before).isEqualTo(8);
        assertThat(asked() - before).isBetween(2L, 4L);
    }

    private static long asked() {
        return Vendors.tokens().lines().filter(line -> !line.isBlank()).count();
    }
}
