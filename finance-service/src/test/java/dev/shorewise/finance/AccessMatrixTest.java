package dev.shorewise.finance;

import dev.shorewise.test.AccessMatrix;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
@QuarkusTestResource(VendorServer.class)
class AccessMatrixTest extends AccessMatrix {

    @BeforeEach
    void aVolume() {
        Vendors.handled(ownVendor(), "2026-10", 1, 1);
    }

    @Override
    protected Map<String, String> parameters() {
        return Map.of(
                "month", "2026-10",
                "currency", "EUR",
                "profileId", "matrix-profile",
                "period", "1999-01",
                "format", "csv",
                "scenario", "unknown",
                "simulationId", "00000000-0000-7000-8000-000000000000",
                "jobId", "00000000-0000-7000-8000-000000000000");
    }
}
