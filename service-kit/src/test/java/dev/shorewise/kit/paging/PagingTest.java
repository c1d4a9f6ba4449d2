package dev.shorewise.kit.paging;

import static dev.shorewise.kit.KitRequests.admin;
import static org.hamcrest.Matchers.equalTo;

import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cursors of ours are taken, others refused. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class PagingTest {

    @ParameterizedTest
    @ValueSource(strings = {"no", "bm8", "%00", "a b"})
    void aCursorThatWeDidNotMakeIsRefused(String cursor) {
        admin().queryParam("cursor", cursor)
                .get("/kit/rows")
                .then()
                .statusCode(400)
                .body("invalidParams[0].name", equalTo("cursor"));
    }

    @Test
    void aCursorOfOursIsTaken() {
        admin().queryParam("cursor", Cursor.of("a", "").token())
                .get("/kit/rows")
                .then()
                .statusCode(200);
    }
}
