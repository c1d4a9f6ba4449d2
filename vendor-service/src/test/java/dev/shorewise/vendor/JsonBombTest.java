package dev.shorewise.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.test.ServiceResources;
import dev.shorewise.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** JSON that is small to send and large to read is refused, and the next caller does not notice (S10). */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class JsonBombTest {

    private static final int DEEP = 100_000;
    private static final int LONG = 9_000_000;

    static Stream<String> bombs() {
        return Stream.of(
                vendor("[".repeat(DEEP) + "]".repeat(DEEP)),
                vendor("{\"a\":".repeat(DEEP) + "1" + "}".repeat(DEEP)),
                vendor("\"" + "x".repeat(LONG) + "\""),
                vendor("9".repeat(DEEP)),
                vendor("\"x\",\"" + "y".repeat(DEEP) + "\":1"));
    }

    private static String vendor(String name) {
        return "{\"id\":\"bomb\",\"kind\":\"VENDOR\",\"name\":" + name + "}";
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("bombs")
    void aBombIsRefusedAndDoesNoHarm(String bomb) throws Exception {
        HttpResponse<String> answer = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/v1/vendors"))
                                .header("Authorization", "Bearer " + Tokens.of("admin"))
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(bomb))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.body()).hasSizeLessThan(2_000);
        As.admin().get("/v1/vendors/bomb").then().statusCode(404);
    }
}
