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
        return Map.ofEntries(
                Map.entry("month", "2026-10"),
                Map.entry("currency", "EUR"),
                Map.entry("profileId", "matrix-profile"),
                Map.entry("period", "1999-01"),
                Map.entry("year", "1999"),
                Map.entry("firstYear", "1999"),
                Map.entry("lastYear", "2000"),
                Map.entry("country", "DEU"),
                Map.entry("format", "csv"),
                Map.entry("scenario", "unknown"),
                Map.entry("service", "voice"),
                Map.entry("path", "$metadata"),
                Map.entry("from", "2026-10"),
                Map.entry("to", "2026-10"),
                Map.entry("invoiceId", "00000000-0000-7000-8000-000000000000"),
                Map.entry("simulationId", "00000000-0000-7000-8000-000000000000"),
                Map.entry("jobId", "00000000-0000-7000-8000-000000000000"));
    }

    @Override
    protected String body(String operationId) {
        return switch (operationId) {
            case "acceptQuantity" -> "{\"quantity\": 1, \"source\": \"matrix\"}";
            case "decideInvoice" -> "{\"state\": \"ACCEPTED\"}";
            default -> super.body(operationId);
        };
    }
}
