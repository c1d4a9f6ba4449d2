package dev.shorewise.vendor;

import static io.restassured.RestAssured.given;

import dev.shorewise.test.Tokens;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;

/** Requests by somebody. */
public final class As {

    private As() {}

    public static RequestSpecification admin() {
        return token(Tokens.of("admin"));
    }

    /** A person of the client's in one role. */
    public static RequestSpecification role(String role) {
        return token(Tokens.of(role));
    }

    /** A person who works for a vendor. */
    public static RequestSpecification vendor(String vendorId) {
        return token(Tokens.of("vendor", vendorId));
    }

    /** A machine of a vendor. */
    public static RequestSpecification submitter(String vendorId) {
        return token(Tokens.of("vendor-submitter", vendorId));
    }

    private static RequestSpecification token(String token) {
        return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }
}
