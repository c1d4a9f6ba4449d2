package dev.shorewise.vendor;

import dev.shorewise.test.OpenApiContract;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class OpenApiTest extends OpenApiContract {}
