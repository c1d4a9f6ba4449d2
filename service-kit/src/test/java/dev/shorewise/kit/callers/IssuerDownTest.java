package dev.shorewise.kit.callers;

import static dev.shorewise.kit.KitRequests.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dev.shorewise.kit.callers.IssuersLine.Mood;
import dev.shorewise.test.ServiceResources;
import dev.shorewise.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/**
 * The issuer was never reached: nobody can be known, and that is not the caller's fault. As soon as it is there everybody is
 * served, and once its keys are known nobody misses it.
 */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
@TestProfile(IssuerDownTest.BehindALine.class)
class IssuerDownTest {

    private static final String PORT = "shorewise.test.line";
    private static final int SECONDS_TO_RECOVER = 5;

    /** The issuer is behind a line at which nobody listens yet. */
    public static class BehindALine implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            int port = IssuersLine.freePort();
            return Map.of(
                    PORT,
                    String.valueOf(port),
                    "quarkus.oidc.auth-server-url",
                    "http://localhost:" + port,
                    "quarkus.oidc.connection-timeout",
                    "1S");
        }
    }

    @Test
    void callersAreAskedToComeBackUntilTheIssuerIsThereAndNeverMissItAfterwards() throws Exception {
        try (IssuersLine line = line()) {
            assertAskedToComeBack();
            line.open(Mood.FAILING);
            assertAskedToComeBack();
            line.open(Mood.SILENT);
            assertAskedToComeBack();

            line.open(Mood.GOOD);
            assertThat(secondsUntilServed()).isLessThanOrEqualTo(SECONDS_TO_RECOVER);
        }
        for (int i = 0; i < 10; i++) {
            assertThat(status(Tokens.of("admin")))
                    .as("a new token, the issuer being away again")
                    .isEqualTo(200);
            assertThat(status(Tokens.signedByAnotherKey("admin"))).isEqualTo(401);
        }
    }

    private static void assertAskedToComeBack() {
        as(Tokens.of("admin"))
                .get("/kit/caller")
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("issuer-unreachable"));
    }

    /** One call a second, as somebody who was told to come back may ask. */
    private static int secondsUntilServed() throws InterruptedException {
        for (int second = 0; second <= SECONDS_TO_RECOVER; second++) {
            int status = status(Tokens.of("admin"));
            if (status == 200) {
                return second;
            }
            assertThat(status).isEqualTo(503);
            Thread.sleep(1_000);
        }
        return SECONDS_TO_RECOVER + 1;
    }

    private static int status(String token) {
        return as(token).get("/kit/caller").statusCode();
    }

    private static IssuersLine line() throws IOException {
        return new IssuersLine(
                Integer.parseInt(ConfigProvider.getConfig().getValue(PORT, String.class)),
                URI.create(ConfigProvider.getConfig().getValue(Tokens.ISSUER, String.class)));
    }
}
