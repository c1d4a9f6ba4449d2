package dev.shorewise.kit.requests;

import static dev.shorewise.kit.KitRequests.admin;

import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** A write names the revision it is based on. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class ETagsTest {

    @Test
    void aWriteNeedsTheRevisionItIsBasedOn() {
        admin().put("/kit/things/x").then().statusCode(428);
        admin().header("If-Match", "\"r2\"").put("/kit/things/x").then().statusCode(412);
        admin().header("If-Match", "\"r3\"").put("/kit/things/x").then().statusCode(204);
    }
}
