package dev.shorewise.finance;

import dev.shorewise.test.HostileInput;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
@QuarkusTestResource(VendorServer.class)
class HostileInputTest extends HostileInput {

    @Override
    protected String vendor() {
        return "hostile";
    }
}
