package dev.shorewise.vendor;

import dev.shorewise.test.HostileInput;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class HostileInputTest extends HostileInput {

    @BeforeEach
    void aVendorWithASite() {
        As.admin()
                .body(Map.of("id", vendor(), "name", "Hostile", "kind", "VENDOR"))
                .post("/v1/vendors");
        Given.aSite(vendor(), "hostile-site", "UTC");
    }

    @Override
    protected String vendor() {
        return "hostile";
    }
}
