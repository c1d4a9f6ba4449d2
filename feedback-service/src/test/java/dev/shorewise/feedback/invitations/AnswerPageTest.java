package dev.shorewise.feedback.invitations;

import static dev.shorewise.feedback.Calls.as;
import static dev.shorewise.feedback.invitations.Asking.answer;
import static dev.shorewise.feedback.invitations.Asking.handOver;
import static dev.shorewise.feedback.invitations.Asking.links;
import static dev.shorewise.feedback.invitations.Asking.open;
import static dev.shorewise.feedback.invitations.Asking.policy;
import static dev.shorewise.feedback.invitations.Asking.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.shorewise.feedback.MailServer;
import dev.shorewise.kit.callers.VendorScope;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
@QuarkusTestResource(MailServer.class)
class AnswerPageTest {

    @Inject
    DataSource database;

    @Inject
    AnswerPages pages;

    @BeforeEach
    void aSurvey() {
        Asking.publishSurvey();
    }

    private static String aLink(String vendorId) {
        policy(vendorId, Map.of());
        handOver(vendorId, 1);
        return links(vendorId).get(0);
    }

    @Test
    void thePageHoldsTheQuestionsAndNothingOfTheCustomer() {
        String link = aLink("page-open");

        String page = open(link)
                .then()
                .statusCode(200)
                .contentType("text/html;charset=utf-8")
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store")
                .extract()
                .asString();

        assertThat(page)
                .contains("After &lt;your&gt; call", "<html lang=\"en\" dir=\"ltr\">", "How satisfied are you?")
                .doesNotContain("What was missing?", "page-open", "c-0", "<script", "style=");
        assertThat(open("/a/style.css").statusCode()).isEqualTo(200);
    }

    /** S14: before the gateway's allowance, which hears sixty of them a minute. */
    @Test
    void tenThousandGuessesFindNothing() throws Exception {
        String link = aLink("page-guessed");
        HttpClient guesser = HttpClient.newHttpClient();
        Random chance = new Random(14);
        int length = link.length() - "/a/".length();
        for (int guess = 0; guess < 10_000; guess++) {
            byte[] bytes = new byte[length];
            chance.nextBytes(bytes);
            String token = Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(bytes)
                    .substring(0, length);
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create("http://localhost:" + RestAssured.port + "/a/" + token))
                    .build();
            assertThat(guesser.send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(404);
        }
        assertThat(open(link).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsAskedNextFollowsFromWhatWasAnswered() {
        String link = aLink("page-logic");

        submit(link, Map.of("seen", "satisfied why", "q.satisfied", "1", "q.why", "Slow", "do", "send"))
                .then()
                .statusCode(200)
                .body(containsString("What was missing?"))
                .body(not(containsString("How satisfied are you?")));
        submit(link, Map.of("seen", "satisfied why missing", "q.missing", "time", "do", "send"))
                .then()
                .statusCode(200)
                .body(containsString("Thank you"));

        as("cx-head")
                .get("/v1/responses?vendorId=page-logic")
                .then()
                .body("items[0].scores.csat", equalTo(1))
                .body("items[0].scores.others.missing", equalTo("time"))
                .body("items[0].comment", equalTo("Slow"));
    }

    @Test
    void partialAnswersWaitForTheCustomerRedacted() throws Exception {
        String link = aLink("page-partial");

        submit(
                        link,
                        Map.of(
                                "seen",
                                "satisfied why",
                                "q.satisfied",
                                "4",
                                "q.why",
                                "Write to me@home.example",
                                "do",
                                "save"))
                .then()
                .statusCode(200)
                .body(containsString("role=\"status\""));

        open(link).then().body(containsString("value=\"4\" checked")).body(containsString("Write to [email]"));
        assertThat(stored("page-partial")).doesNotContain("home.example");
        as("cx-head").get("/v1/responses?vendorId=page-partial").then().body("items", hasSize(0));
    }

    @Test
    void whatWasBegunBecomesAResponseWhenTheTimeIsOver() throws Exception {
        String link = aLink("page-begun");
        submit(link, Map.of("seen", "satisfied why", "q.satisfied", "4", "do", "save"));
        run("update invitation set expires_at = now() where vendor_id = 'page-begun'");

        open(link).then().statusCode(410);
        VendorScope.ALL.run(pages::endWhatIsOver);

        as("cx-head").get("/v1/responses?vendorId=page-begun").then().body("items[0].scores.csat", equalTo(4));
        open(link).then().statusCode(409);
    }

    @Test
    void aLinkWorksOnceEndsAndCannotBeGuessed() throws Exception {
        String link = aLink("page-once");
        answer(link, 5).then().statusCode(200).body(containsString("Thank you"));

        open(link).then().statusCode(409);
        answer(link, 1).then().statusCode(409);
        String late = aLink("page-late");
        run("update invitation set expires_at = now() where vendor_id = 'page-late'");
        open(late).then().statusCode(410);
        answer(late, 1).then().statusCode(410);
        char last = late.charAt(late.length() - 5);
        String forged =
                late.substring(0, late.length() - 5) + (last == 'A' ? 'B' : 'A') + late.substring(late.length() - 4);
        for (String guess : List.of(forged, late + "A", "/a/" + "A".repeat(43), "/a/x", "/a/%00")) {
            RestAssured.given().urlEncodingEnabled(false).get(guess).then().statusCode(404);
        }
        assertThat(stored("page-late")).doesNotContain(late.substring(3, 20));
    }

    @Test
    void manySubmitsAtOnceAreOneAnswer() {
        String link = aLink("page-many");

        List<Integer> statuses = IntStream.range(0, 20)
                .parallel()
                .mapToObj(i -> answer(link, 3).statusCode())
                .collect(Collectors.toList());

        assertThat(statuses).containsOnly(200, 409).containsOnlyOnce(200);
        as("cx-head").get("/v1/responses?vendorId=page-many").then().body("items", hasSize(1));
    }

    @Test
    void anEmptyFormIsAskedAgain() {
        String link = aLink("page-empty");

        submit(link, Map.of("seen", "satisfied why", "do", "send"))
                .then()
                .statusCode(400)
                .body(containsString("role=\"alert\""))
                .body(containsString("<title>Error: "));
        submit(link, Map.of("seen", "satisfied why", "q.satisfied", "99", "q.else", "1", "do", "send"))
                .then()
                .statusCode(400);
        open(link).then().statusCode(200);
    }

    @Test
    void thePageSpeaksTheReadersLanguage() {
        String link = aLink("page-tongue");

        open(link + "?lang=ar")
                .then()
                .body(containsString("<html lang=\"ar\" dir=\"rtl\">"))
                .body(containsString("ما مدى رضاك؟"))
                .body(containsString("lang=\"en\" dir=\"ltr\">Why?"));
        open(link + "?lang=nonsense-nonsense").then().statusCode(200).body(containsString("lang=\"en\""));
        as("cx-head")
                .get("/v1/survey-previews/" + Asking.SURVEY + "?lang=de")
                .then()
                .statusCode(200)
                .body(containsString("Wie zufrieden sind Sie?"))
                .body(containsString("What was missing?"))
                .body(containsString("disabled"));
    }

    private String stored(String vendorId) throws Exception {
        return VendorScope.ALL.call(() -> {
            try (Connection connection = database.getConnection();
                    Statement sql = connection.createStatement();
                    var row = sql.executeQuery(
                            "select to_jsonb(i)::text from invitation i where vendor_id = '" + vendorId + "'")) {
                row.next();
                return row.getString(1);
            }
        });
    }

    private void run(String statement) throws Exception {
        VendorScope.ALL.call(() -> {
            try (Connection connection = database.getConnection();
                    Statement sql = connection.createStatement()) {
                return sql.executeUpdate(statement);
            }
        });
    }
}
