package dev.shorewise.gateway;

import dev.shorewise.gateway.routing.Service;
import dev.shorewise.test.AccessMatrix;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

@QuarkusTest
@QuarkusTestResource(GatewayResources.class)
class AccessMatrixTest extends AccessMatrix {

    private final List<FakeService> services = new ArrayList<>();

    @BeforeEach
    void start() {
        for (Service service : Service.values()) {
            services.add(FakeService.at(service));
        }
    }

    @AfterEach
    void stop() {
        services.forEach(FakeService::close);
    }

    @Override
    protected Map<String, String> parameters() {
        return Map.of("month", "2026-10", "persona", "service");
    }
}
