package dev.shorewise.gateway;

import dev.shorewise.test.OpenApiContract;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(GatewayResources.class)
class ContractTest extends OpenApiContract {}
