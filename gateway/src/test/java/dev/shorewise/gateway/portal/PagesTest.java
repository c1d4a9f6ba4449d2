package dev.shorewise.gateway.portal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.shorewise.gateway.GatewayResources;
import dev.shorewise.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages' files. */
@QuarkusTest
@QuarkusTestResource(GatewayResources.class)
class PagesTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?month=2026-10",
                "/service",
                "/vendors",
                "/vendors/harborline",
                "/vendors/harborline?month=2026-10&lang=de",
                "/reviews",
                "/reviews/harborline?review=q3",
                "/imports/01a2029f-9292-7b5f-88d5-dc8e23b56d06"
            })
    void everyAddressOfAViewIsAnsweredByThePage(String address) {
        given().header("Authorization", "Bearer " + Tokens.of("service-head"))
                .urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Cache-Control", "no-store")
                .body(containsString("<sw-portal>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/vendors/harborline", "/login", "/logout"})
    void withoutALoginEveryPageLeadsThere(String address) {
        String location = given().redirects()
                .follow(false)
                .get(address)
                .then()
                .statusCode(302)
                .extract()
                .header("Location");
        assertThat(location).contains("/authorize?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/vendors/",
                "/vendors/UPPER",
                "/vendors/a/b",
                "/reviews/UPPER",
                "/service/x",
                "/imports/7",
                "/nothing"
            })
    void anAddressOfNoViewIsUnknown(String address) {
        given().header("Authorization", "Bearer " + Tokens.of("service-head"))
                .get(address)
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/vendors/UPPER", "/vendors/a/b", "/imports/7", "/nothing", "/no-thing"})
    void aPersonWhoMistypesAnAddressIsToldInsideThePortal(String address) {
        given().header("Authorization", "Bearer " + Tokens.of("service-head"))
                .header("Accept", BROWSER)
                .get(address)
                .then()
                .statusCode(404)
                .contentType("text/html")
                .body(containsString("<sw-portal lost>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/nothing", "/q/nothing", "/static/nothing", "/nothing.js", "/V1/vendors.json"})
    void whatIsNoPagesAddressIsAnsweredAsToMachines(String address) {
        given().header("Authorization", "Bearer " + Tokens.of("service-head"))
                .header("Accept", BROWSER)
                .get(address)
                .then()
                .statusCode(404)
                .body(not(containsString("<sw-portal")));
    }

    @Test
    void thePagesFilesAreKeptByBrowsersForGoodBecauseTheirNamesChange() {
        Matcher script = Pattern.compile("src=\"(/static/bundle/[^\"]+\\.js)\"")
                .matcher(given().get("/signed-out").asString());
        assertThat(script.find()).isTrue();
        given().get(script.group(1))
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("public, max-age=31536000, immutable"))
                .header("Content-Encoding", equalTo("gzip"))
                .header("X-Content-Type-Options", "nosniff");
        given().get("/static/bundle/none.js").then().statusCode(404).header("Cache-Control", "no-store");
    }
}
