package dev.shorewise.gateway.proxy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.shorewise.gateway.FakeService;
import dev.shorewise.gateway.GatewayResources;
import dev.shorewise.gateway.routing.Service;
import dev.shorewise.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Customers with a link come through without a login, and no further than their page. */
@QuarkusTest
@QuarkusTestResource(GatewayResources.class)
class PublicPagesTest {

    private FakeService service;

    @BeforeEach
    void start() {
        service = FakeService.at(Service.FEEDBACK);
        service.answering(call -> FakeService.reply(call, 200, "text/html;charset=utf-8", "<p>How was it?</p>"));
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void aPageNeedsNoLoginRunsNoScriptAndNamesItselfToNobody() {
        given().get("/a/some-token")
                .then()
                .statusCode(200)
                .contentType("text/html;charset=utf-8")
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store")
                .header(
                        "Content-Security-Policy",
                        equalTo("default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none';"
                                + " frame-ancestors 'none'"));
        given().contentType(ContentType.URLENC)
                .formParam("q.satisfied", "4")
                .post("/a/some-token")
                .then()
                .statusCode(200);

        assertThat(service.last().method()).isEqualTo("POST");
        assertThat(service.last().target()).isEqualTo("/a/some-token");
        assertThat(service.last().header("Authorization")).isEmpty();
    }

    @Test
    void whoIsLoggedInIsNobodyThere() {
        given().header("Authorization", "Bearer " + Tokens.of("admin"))
                .get("/a/some-token")
                .then()
                .statusCode(200);

        assertThat(service.last().header("Authorization")).isEmpty();
    }

    @Test
    void handoversStayInside() {
        given().header("Authorization", "Bearer " + Tokens.of("contact-handover"))
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/v1/contact-handovers")
                .then()
                .statusCode(404);
    }
}
