package dev.shorewise.gateway.identity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.gateway.FakeService;
import dev.shorewise.gateway.GatewayResources;
import dev.shorewise.gateway.routing.Service;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Excel and its like: a name and a password under the feed, and nowhere else. */
@QuarkusTest
@QuarkusTestResource(GatewayResources.class)
class ToolSignInTest {

    private LoginServer realm;
    private FakeService finance;

    @BeforeEach
    void start() throws IOException {
        realm = new LoginServer();
        finance = FakeService.at(Service.FINANCE);
    }

    @AfterEach
    void stop() {
        realm.close();
        finance.close();
    }

    @Test
    void theIdAndSecretOfAMachineOpenTheFeedAndTheServiceSeesItsToken() {
        Response first = as("tool", "right", "/v1/odata/CostLines?$top=1000");
        Response second = as("tool", "right", "/v1/odata");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(finance.seen()).hasSize(2).allSatisfy(seen -> assertThat(seen.header("Authorization"))
                .startsWith("Bearer ey"));
        assertThat(realm.clients()).as("its token serves again").isLessThanOrEqualTo(1);
    }

    @Test
    void aWrongSecretReachesNoServiceAndIsChallenged() {
        Response refused = as("tool", "wrong", "/v1/odata/CostLines");

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().getValues("WWW-Authenticate"))
                .anyMatch(challenge -> challenge.startsWith("Bearer"))
                .anyMatch(challenge -> challenge.startsWith("Basic realm="));
        assertThat(finance.seen()).isEmpty();
    }

    @Test
    void elsewhereNoPasswordIsRead() {
        Response refused = as("tool", "right", "/v1/cost-lines");

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().getValues("WWW-Authenticate")).containsExactly("Bearer");
        assertThat(as("tool", "right", "/v1/odatax").statusCode()).isIn(401, 404);
        assertThat(realm.clients()).isZero();
        assertThat(finance.seen()).isEmpty();
    }

    @Test
    void whoSendsNothingIsToldBothWays() {
        Response refused = given().get("/v1/odata");

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().getValues("WWW-Authenticate")).hasSize(2);
    }

    private static Response as(String id, String secret, String path) {
        return given().auth().preemptive().basic(id, secret).get(path);
    }
}
