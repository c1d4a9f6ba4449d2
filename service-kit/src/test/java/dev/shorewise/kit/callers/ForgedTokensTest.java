package dev.shorewise.kit.callers;

import static dev.shorewise.kit.KitRequests.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.shorewise.test.ServiceResources;
import dev.shorewise.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.http.Headers;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** S5: nothing but one good access token in the one place where it belongs makes a caller known. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class ForgedTokensTest {

    private static final List<String> FETCHED = Collections.synchronizedList(new ArrayList<>());
    private static final HttpServer ELSEWHERE = elsewhere();

    static Stream<Arguments> forged() {
        return ForgedTokens.all("http://localhost:" + ELSEWHERE.getAddress().getPort());
    }

    @AfterAll
    static void close() {
        ELSEWHERE.stop(0);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("forged")
    void aForgedTokenIsRefusedAndNoKeyOfItsIsFetched(String name, String token) {
        as(token).get("/kit/caller").then().statusCode(401).contentType("application/problem+json");
        assertThat(FETCHED).as(name).isEmpty();
    }

    @Test
    void aGoodTokenIsAcceptedBesideThem() {
        as(Tokens.of("admin")).get("/kit/caller").then().statusCode(200);
        as(Tokens.ofClaims(Tokens.claimsOf("admin"))).get("/kit/caller").then().statusCode(200);
    }

    @Test
    void aTokenInTheWrongPlaceIsNotRead() {
        String token = Tokens.of("admin");
        given().queryParam("access_token", token).get("/kit/caller").then().statusCode(401);
        given().cookie("access_token", token).get("/kit/caller").then().statusCode(401);
        given().formParam("access_token", token).post("/kit/things").then().statusCode(401);
        given().header("X-Authorization", "Bearer " + token)
                .get("/kit/caller")
                .then()
                .statusCode(401);
        for (String credential : List.of("Basic " + token, "Bearer", "Bearer  ", token, "DPoP " + token)) {
            given().header("Authorization", credential)
                    .get("/kit/caller")
                    .then()
                    .statusCode(401);
        }
        given().header("Authorization", "Bearer " + token + ", Bearer " + token)
                .get("/kit/caller")
                .then()
                .statusCode(401);
    }

    @Test
    void twoAuthorizationHeadersAreNobodys() {
        Header admin = new Header("Authorization", "Bearer " + Tokens.of("admin"));
        Header finance = new Header("Authorization", "Bearer " + Tokens.of("finance"));
        for (List<Header> both : List.of(List.of(admin, finance), List.of(finance, admin), List.of(admin, admin))) {
            given().headers(new Headers(both)).get("/kit/caller").then().statusCode(401);
        }
    }

    private static HttpServer elsewhere() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", call -> {
                FETCHED.add(call.getRequestURI().toString());
                call.sendResponseHeaders(404, -1);
            });
            server.start();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
