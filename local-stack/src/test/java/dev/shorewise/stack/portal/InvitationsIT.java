package dev.shorewise.stack.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import dev.shorewise.stack.Part;
import dev.shorewise.stack.house.House;
import dev.shorewise.stack.house.WalkingHouse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A vendor sends its calls; the client draws whom to ask; customers answer on a page without a login. The vendor's third
 * agent serves badly, and the vendor would have left this agent's customers out.
 */
@ExtendWith(WalkingHouse.class)
class InvitationsIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String VENDOR = "asked";
    private static final int CALLS = 60;
    private static final int AGENTS = 3;
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Instant LATELY =
            Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofHours(3));

    @Test
    void whoWouldHaveBeenLeftOutIsAskedAndAnswersWithoutALogin(House house) throws Exception {
        prepare(house);
        sendCalls(house);
        awaitDraws(house);

        JsonNode rates = get(house, "/v1/invitation-rates?groupBy=agent&vendorId=" + VENDOR);
        assertThat(rates.path("groups")).hasSize(AGENTS).allSatisfy(agent -> assertThat(
                        agent.at("/measures/3/numerator").asLong())
                .as("the lot passes nobody over")
                .isPositive());

        List<JsonNode> invited = items(house, "/v1/invitations?limit=1000&vendorId=" + VENDOR);
        List<String> links = new ArrayList<>();
        for (JsonNode invitation : invited) {
            links.add(link(house, invitation));
        }
        readsThePage(house, links.get(0));
        long bad = 0;
        for (int i = 0; i < invited.size(); i++) {
            boolean served =
                    Integer.parseInt(invited.get(i).path("contactId").asText().substring(2)) % AGENTS != 2;
            bad += served ? 0 : 1;
            assertThat(answer(house, links.get(i), served ? 5 : 1).statusCode()).isEqualTo(200);
        }
        assertThat(answer(house, links.get(0), 5).statusCode())
                .as("a link works once")
                .isEqualTo(409);

        JsonNode csat = get(
                        house,
                        "/v1/satisfaction?vendorId=" + VENDOR + "&from="
                                + LATELY.minus(Duration.ofDays(2)).toString().substring(0, 10) + "&to="
                                + LATELY.plus(Duration.ofDays(2)).toString().substring(0, 10))
                .at("/groups/0/measures/0");
        assertThat(bad).as("customers whom the vendor would have left out").isPositive();
        assertThat(csat.path("numerator").asLong()).isEqualTo(invited.size() - bad);
        assertThat(csat.path("denominator").asLong()).isEqualTo(invited.size());
        assertThat(csat.at("/interval/high").asDouble())
                .as("without them everybody would have been satisfied")
                .isLessThan(1);
    }

    private static void prepare(House house) throws Exception {
        String admin = house.person("adam");
        created(house.post("/v1/vendors", admin, """
                {"id": "asked", "name": "Asked", "kind": "VENDOR"}"""));
        created(house.post("/v1/vendors/asked/sites", admin, """
                {"id": "pune", "name": "Pune", "country": "IN", "timeZone": "Asia/Kolkata",
                 "deliveryModel": "OFFSHORE", "languages": ["en"]}"""));
        created(house.put("/v1/contact-profiles/asked/calls", admin, """
                {"identity": ["id"], "fields": {
                  "offeredAt": {"columns": ["at"]}, "channel": {"constant": "VOICE"}, "outcome": {"constant": "ANSWERED"},
                  "wait": {"columns": ["wait"], "unit": "SECONDS"}, "talk": {"columns": ["talk"], "unit": "SECONDS"},
                  "agent": {"columns": ["agent"]}, "customer": {"columns": ["customer"]}}}"""));
        created(house.post("/v1/surveys", admin, """
                {"id": "asked-after-call", "title": "After the call", "questions": [
                  {"id": "satisfied", "kind": "CSAT", "wording": "How satisfied are you with this call?"},
                  {"id": "solved", "kind": "RESOLVED", "wording": "Was it resolved at the first contact?"},
                  {"id": "why", "kind": "TEXT", "wording": "Why?"}],
                 "translations": {"ar": {"title": "بعد المكالمة"}}}"""));
        created(house.put("/v1/invitation-policies/asked", admin, """
                {"surveyId": "asked-after-call", "only": {"VENDOR": ["asked"]}, "rate": 0.5, "delay": "PT0S",
                 "quietFrom": "00:00:00", "quietTo": "00:00:00", "delivery": "PULL"}"""));
    }

    private static void sendCalls(House house) throws Exception {
        StringBuilder calls = new StringBuilder("id,at,wait,talk,agent,customer\n");
        for (int i = 0; i < CALLS; i++) {
            calls.append("c-%d,%s,10,120,agent %d,customer %d\n".formatted(i, LATELY.plusSeconds(i), i % AGENTS, i));
        }
        HttpResponse<String> taken = house.send(
                house.request("/v1/contact-imports?vendorId=asked&siteId=pune&profileId=calls", house.person("adam"))
                        .header("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofString(calls.toString())));
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
    }

    /** Until vendor-service has handed everything over. */
    private static void awaitDraws(House house) throws Exception {
        long deadline = System.nanoTime() + LIMIT.toNanos();
        while (items(house, "/v1/invitation-draws?limit=1000&vendorId=" + VENDOR)
                        .size()
                < CALLS) {
            assertThat(System.nanoTime()).as("the contacts are handed over").isLessThan(deadline);
            Thread.sleep(500);
        }
    }

    private static void readsThePage(House house, String link) {
        for (String address : new String[] {link, link + "?lang=ar"}) {
            try (Person customer = Person.onATelephone(house)) {
                Page page = customer.opens(address);

                assertThat(page.locator("h1").count()).isEqualTo(1);
                assertThat(page.locator("html").getAttribute("dir"))
                        .isEqualTo(address.endsWith("lang=ar") ? "rtl" : "ltr");
                assertThat(customer.barriers()).isEmpty();
                assertThat(customer.fits()).isTrue();
                assertThat(customer.complaints()).isEmpty();
                assertThat(page.context().cookies()).isEmpty();
                customer.keeps("answers-" + page.locator("html").getAttribute("lang"));
            }
        }
    }

    private static String link(House house, JsonNode invitation) throws Exception {
        HttpResponse<String> answer =
                house.post("/v1/invitations/" + invitation.path("id").asText() + "/link", house.person("adam"), "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        String link = JSON.readTree(answer.body()).path("link").asText();
        assertThat(link).startsWith(house.url(Part.GATEWAY) + "/a/");
        return link.substring(house.url(Part.GATEWAY).length());
    }

    private static HttpResponse<String> answer(House house, String link, int satisfied)
            throws IOException, InterruptedException {
        return house.send(HttpRequest.newBuilder(URI.create(house.url(Part.GATEWAY) + link))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("seen=satisfied+solved+why&q.satisfied=" + satisfied + "&do=send")));
    }

    private static List<JsonNode> items(House house, String path) throws Exception {
        List<JsonNode> items = new ArrayList<>();
        get(house, path).path("items").forEach(items::add);
        return items;
    }

    private static JsonNode get(House house, String path) throws Exception {
        HttpResponse<String> answer = house.get(path, house.person("adam"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static void created(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201, 409);
    }
}
