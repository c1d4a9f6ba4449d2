package dev.shorewise.feedback;

import dev.shorewise.test.HostileInput;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class HostileInputTest extends HostileInput {

    @Override
    protected String vendor() {
        return "hostile";
    }
}
