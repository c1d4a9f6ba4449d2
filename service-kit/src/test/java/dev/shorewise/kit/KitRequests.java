package dev.shorewise.kit;

import static io.restassured.RestAssured.given;

import dev.shorewise.test.Tokens;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** How the tests of the kit ask. */
public final class KitRequests {

    private KitRequests() {}

    /** A JSON request with this token. */
    public static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }

    /** A JSON request of an administrator. */
    public static RequestSpecification admin() {
        return as(Tokens.of("admin"));
    }
}
