package dev.shorewise.feedback.invitations;

import static dev.shorewise.feedback.Calls.as;
import static dev.shorewise.feedback.invitations.Asking.aContact;
import static dev.shorewise.feedback.invitations.Asking.answer;
import static dev.shorewise.feedback.invitations.Asking.handOver;
import static dev.shorewise.feedback.invitations.Asking.links;
import static dev.shorewise.feedback.invitations.Asking.policy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.shorewise.feedback.MailServer;
import dev.shorewise.kit.callers.VendorScope;
import dev.shorewise.test.ServiceResources;
import dev.shorewise.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
@QuarkusTestResource(MailServer.class)
class InvitationApiTest {

    @Inject
    Postman postman;

    @BeforeEach
    void aSurvey() {
        Asking.publishSurvey();
    }

    @Test
    void aContactIsTakenOnceHoweverOftenItIsHandedOver() {
        policy("inv-once", Map.of());
        List<Map<String, Object>> contacts = List.of(aContact("inv-once", 1), aContact("inv-once", 2));

        handOver(contacts).then().statusCode(200).body("taken", equalTo(2)).body("known", equalTo(0));
        handOver(contacts).then().statusCode(200).body("taken", equalTo(0)).body("known", equalTo(2));

        as("cx-head").get("/v1/invitations?vendorId=inv-once").then().body("items", hasSize(2));
    }

    @Test
    void everyDrawCanBeRepeatedAndTheRatesAreKept() {
        policy(
                "inv-draw",
                Map.of("rate", 0.2, "strata", List.of(Map.of("where", Map.of("SITE", "cebu"), "rate", 0.8))));
        handOver("inv-draw", 400);

        String seed = as("auditor").get("/v1/invitation-policies/inv-draw").path("seed");
        List<Map<String, Object>> draws = as("auditor")
                .get("/v1/invitation-draws?vendorId=inv-draw&limit=1000")
                .path("items");
        assertThat(draws).hasSize(400).allSatisfy(draw -> {
            double lot = Draw.lot(seed, "inv-draw", String.valueOf(draw.get("contactId")));
            double rate = Double.parseDouble(String.valueOf(draw.get("rate")));
            assertThat(Double.parseDouble(String.valueOf(draw.get("lot")))).isCloseTo(lot, within(1e-6));
            assertThat(draw.get("decision")).isEqualTo(lot < rate ? "INVITED" : "NOT_DRAWN");
        });
        JsonPath rates = as("cx-head")
                .get("/v1/invitation-rates?vendorId=inv-draw&groupBy=siteId")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(rates.getList("groups.key")).containsExactly("cebu", "manila");
        assertThat(rates.getDouble("groups[0].measures[3].value"))
                .as("five standard errors")
                .isCloseTo(0.8, within(0.15));
        assertThat(rates.getDouble("groups[1].measures[3].value")).isCloseTo(0.2, within(0.15));
        assertThat(rates.getList("evenness.passedOver")).isEqualTo(List.of("manila"));
    }

    @Test
    void aCustomerIsLeftInPeaceAfterAnInvitationAndWhoIsNotAskedIsKeptWithTheReason() {
        policy("inv-peace", Map.of());
        Map<String, Object> again = aContact("inv-peace", 2);
        again.put("customer", aContact("inv-peace", 1).get("customer"));
        Map<String, Object> unknown = aContact("inv-peace", 3);
        unknown.remove("customer");
        Map<String, Object> old = aContact("inv-peace", 4);
        old.put("closedAt", "2026-01-01T00:00:00Z");
        handOver(List.of(aContact("inv-peace", 1), again, unknown, old)).then().statusCode(200);
        handOver(List.of(aContact("inv-nobody", 1))).then().statusCode(200);

        assertThat(decisions("inv-peace")).isEqualTo(List.of("INVITED", "QUARANTINED", "CUSTOMER_UNKNOWN", "TOO_LATE"));
        assertThat(decisions("inv-nobody")).isEqualTo(List.of("NOT_ELIGIBLE"));
    }

    private static List<String> decisions(String vendorId) {
        return as("cx-head").get("/v1/invitation-draws?vendorId=" + vendorId).path("items.decision");
    }

    @Test
    void responseRatesHaveTheirPartsAndIntervals() {
        policy("inv-rates", Map.of());
        handOver("inv-rates", 10);
        List<String> links = links("inv-rates");
        links.subList(0, 4).forEach(link -> answer(link, 4).then().statusCode(200));

        JsonPath all = as("executive")
                .get("/v1/invitation-rates?vendorId=inv-rates")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(all.getString("groups[0].measures[0].definition")).isEqualTo("response-rate/over-delivered@1");
        assertThat(all.getInt("groups[0].measures[0].numerator")).isEqualTo(4);
        assertThat(all.getInt("groups[0].measures[0].denominator")).isEqualTo(10);
        assertThat(all.getString("groups[0].measures[0].status")).isEqualTo("INSUFFICIENT");
        assertThat(all.getString("groups[0].measures[0].interval.method")).isEqualTo("ci/wilson@1");
        as("cx-head")
                .get("/v1/responses?vendorId=inv-rates")
                .then()
                .body("items", hasSize(4))
                .body("items[0].source", equalTo("@invitation"))
                .body("items[0].attribution.agent", equalTo("%032x".formatted(7)));
        as("cx-head").get("/v1/invitation-rates?groupBy=mood").then().statusCode(400);
    }

    @Test
    void aPolicyChangesByItsNextVersionWhichDrawsAnew() {
        policy("inv-next", Map.of());
        Map<String, Object> terms = new HashMap<>(
                as("cx-head").get("/v1/invitation-policies/inv-next").path("terms"));
        assertThat(terms).containsEntry("remindAfter", "PT72H");
        terms.put("rate", 0.5);

        as("admin").body(terms).put("/v1/invitation-policies/inv-next").then().statusCode(428);
        as("admin")
                .header("If-Match", "\"r1\"")
                .body(terms)
                .put("/v1/invitation-policies/inv-next")
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        String first =
                as("admin").get("/v1/invitation-policies/inv-next?version=1").path("seed");
        String second = as("admin").get("/v1/invitation-policies/inv-next").path("seed");
        assertThat(first).isNotEqualTo(second);
        terms.put("rate", 1.5);
        as("admin")
                .header("If-Match", "\"r2\"")
                .body(terms)
                .put("/v1/invitation-policies/inv-next")
                .then()
                .statusCode(400);
    }

    @Test
    void mailGoesToThePseudonymAndHoldsALinkThatWorks() throws Exception {
        policy("inv-mail", Map.of("delivery", "MAIL"));
        Map<String, Object> contact = aContact("inv-mail", 1);
        contact.put("language", "de-AT");
        handOver(List.of(contact)).then().statusCode(200);

        VendorScope.ALL.call(postman::deliver);

        var mails = MailServer.to(contact.get("customer"));
        assertThat(mails).hasSize(1);
        assertThat(mails.get(0).getAllRecipients()[0]).hasToString(contact.get("customer") + "@customers.invalid");
        assertThat(mails.get(0).getSubject()).isEqualTo("Nach dem Anruf");
        String text = mails.get(0).getContent().toString();
        Matcher link = Pattern.compile("/a/[\\w-]{43}").matcher(text);
        assertThat(link.find()).isTrue();
        assertThat(text).contains("Der Link gilt einmal").doesNotContain("inv-mail");
        answer(link.group(), 5).then().statusCode(200);
        as("cx-head").get("/v1/invitations?vendorId=inv-mail").then().body("items[0].state", equalTo("ANSWERED"));
    }

    @Test
    void theHandoverIdentityMayDoNothingElse() throws Exception {
        String contract = Files.readString(Path.of("openapi.yaml"));
        Matcher path =
                Pattern.compile("(?m)^  (/v1/\\S+):\\n((?:    .*\\n|\\n)+)").matcher(contract);
        String token = Tokens.of("contact-handover");
        int asked = 0;
        while (path.find()) {
            for (String method : List.of("get", "post", "put", "delete")) {
                if (path.group(2).contains("    " + method + ":\n")
                        && !path.group(1).equals("/v1/contact-handovers")) {
                    String filled = path.group(1).replaceAll("\\{\\w+}", "x");
                    int status = RestAssured.given()
                            .header("Authorization", "Bearer " + token)
                            .contentType(path.group(1).endsWith("-imports") ? "text/csv" : "application/json")
                            .request(method, filled)
                            .statusCode();
                    assertThat(status).as("%s %s", method, filled).isEqualTo(403);
                    asked++;
                }
            }
        }
        assertThat(asked).isGreaterThan(20);
        handOver(List.of()).then().statusCode(400);
        as("admin")
                .body(Map.of("contacts", List.of(aContact("inv-admin", 1))))
                .post("/v1/contact-handovers")
                .then()
                .statusCode(403);
    }
}
