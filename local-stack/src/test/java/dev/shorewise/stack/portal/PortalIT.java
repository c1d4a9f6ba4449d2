package dev.shorewise.stack.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.WaitForSelectorState;
import dev.shorewise.stack.Progress;
import dev.shorewise.stack.demo.Demo;
import dev.shorewise.stack.house.House;
import dev.shorewise.stack.house.WalkingHouse;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Helen, head of customer service, looks at her vendors in a real browser, after a real login. */
@ExtendWith(WalkingHouse.class)
class PortalIT {

    private static final String MONTH = "2026-10";
    private static final String VENDOR = "harborline";
    private static final String SERVICE_LEVEL = "service-level/answered-in-time-over-offered@1";

    @BeforeEach
    void theDemoIsTold(House house) {
        new Demo(house.stack(), new Progress(System.out)).load();
    }

    @Test
    void theListShowsTheVendorsWorstFirstWithTheFiguresOfTheApi(House house) throws Exception {
        JsonNode ranking = whole(house, "/v1/scorecards?month=" + MONTH);
        try (Person helen = Person.atADesk(house)) {
            helen.logsIn("helen", "/vendors?month=" + MONTH);
            Locator rows = helen.sees("vendor");
            rows.first().waitFor();
            helen.keeps("vendors");

            assertThat(rows.all().stream().map(row -> row.getAttribute("data-vendor")))
                    .containsExactlyElementsOf(texts(ranking.path("scorecards"), "/vendorId"));
            for (JsonNode card : ranking.path("scorecards")) {
                Locator row = helen.sees("vendor")
                        .and(helen.sees("vendor")
                                .page()
                                .locator(
                                        "[data-vendor='" + card.path("vendorId").asText() + "']"));
                assertFigure(row, card.path("standing"));
            }
            assertThat(helen.complaints()).isEmpty();
        }
    }

    @Test
    void aScorecardShowsEveryFigureOfTheApiAndEveryDay(House house) throws Exception {
        JsonNode card = whole(house, "/v1/scorecards/" + VENDOR + "?month=" + MONTH);
        JsonNode days = read(
                house, "/v1/kpis?vendorId=" + VENDOR + "&month=" + MONTH + "&groupBy=day&definitions=" + SERVICE_LEVEL);
        try (Person helen = Person.atADesk(house)) {
            Page page = helen.logsIn("helen", "/vendors?month=" + MONTH);
            page.locator("[data-vendor='" + VENDOR + "'] a").click();
            page.waitForURL("**/vendors/" + VENDOR + "?month=" + MONTH);
            page.locator("[data-testid='chart'][data-drawn='true'] canvas").waitFor();
            helen.keeps("scorecard");

            for (String section : List.of("contract", "customers", "money")) {
                for (JsonNode measure : measures(card, section)) {
                    assertFigure(
                            page.locator("[data-testid='section-" + section + "'] [data-definition='"
                                    + measure.path("definition").asText() + "']"),
                            measure);
                }
            }
            for (JsonNode day : days.path("groups")) {
                Locator row = page.locator("[data-day='" + day.path("key").asText() + "']");
                JsonNode measure = day.at("/measures/0");
                assertThat(row.getAttribute("data-offered"))
                        .isEqualTo(measure.path("denominator").asText());
                assertThat(row.getAttribute("data-in-time"))
                        .isEqualTo(measure.path("numerator").asText());
            }
            assertThat(helen.complaints()).isEmpty();
        }
    }

    @Test
    void aVendorsPersonSeesTheirOwnPageAndNoOther(House house) {
        try (Person victor = Person.onATelephone(house)) {
            Page page = victor.logsIn("victor", "/vendors?month=" + MONTH + "&lang=de");
            victor.sees("vendor").first().waitFor();
            victor.keeps("vendors-of-a-vendor-on-a-telephone");
            assertThat(victor.sees("vendor").all().stream().map(row -> row.getAttribute("data-vendor")))
                    .containsExactly(VENDOR);

            page.navigate(page.url().replace("/vendors?", "/vendors/meridian?"));
            victor.sees("failure").waitFor();
            assertThat(victor.sees("failure").getAttribute("data-status")).isEqualTo("404");

            page.navigate(page.url().replace("meridian", VENDOR));
            victor.sees("headline").waitFor();
            victor.keeps("scorecard-on-a-telephone");
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as("nothing lies beside a narrow screen")
                    .isTrue();
        }
    }

    @Test
    void theSessionIsTheBrowsersAloneAndEndsWithTheLogout(House house) {
        try (Person helen = Person.atADesk(house)) {
            Page page = helen.logsIn("helen", "/?month=" + MONTH);
            helen.sees("me").waitFor();
            assertThat(page.evaluate("document.cookie")).isEqualTo("");
            assertThat(page.context().cookies(page.url()))
                    .filteredOn(cookie -> cookie.name.startsWith("q_session"))
                    .isNotEmpty()
                    .allMatch(PortalIT::isClosed);

            helen.sees("logout").click();
            page.waitForURL(Pattern.compile(".*/signed-out(\\?.*)?"));
            page.locator("h1").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
            assertThat(page.context().cookies(page.url())).noneMatch(cookie -> cookie.name.startsWith("q_session"));
        }
    }

    private static boolean isClosed(Cookie cookie) {
        return Boolean.TRUE.equals(cookie.httpOnly);
    }

    /** The raw figures that a part of the page carries are those of the API. */
    private static void assertFigure(Locator shown, JsonNode measure) {
        for (String part : List.of("value", "numerator", "denominator")) {
            String attribute = shown.getAttribute("data-" + part);
            if (measure.hasNonNull(part)) {
                assertThat(Double.parseDouble(Objects.requireNonNull(attribute, part)))
                        .as("%s of %s", part, measure)
                        .isEqualTo(measure.path(part).asDouble());
            } else {
                assertThat(attribute).as("%s of %s", part, measure).isNull();
            }
        }
    }

    /** A scorecard with nothing missing; right after a start the services may still be slow. */
    private static JsonNode whole(House house, String path) throws IOException, InterruptedException {
        JsonNode answer = read(house, path);
        for (int tries = 0; answer.path("partial").asBoolean() && tries < 60; tries++) {
            Thread.sleep(500);
            answer = read(house, path);
        }
        assertThat(answer.path("partial").asBoolean()).isFalse();
        return answer;
    }

    private static JsonNode read(House house, String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = house.get(path, house.person("helen"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.body());
    }

    private static List<JsonNode> measures(JsonNode card, String section) {
        JsonNode data = StreamSupport.stream(card.path("sections").spliterator(), false)
                .filter(part -> part.path("name").asText().equals(section))
                .findFirst()
                .orElseThrow()
                .path("data");
        List<JsonNode> measures = data.has("measure") ? List.of(data.path("measure")) : List.of();
        return measures.isEmpty()
                ? StreamSupport.stream(data.at("/groups/0/measures").spliterator(), false)
                        .toList()
                : measures;
    }

    private static List<String> texts(JsonNode array, String pointer) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(each -> each.at(pointer).asText())
                .toList();
    }
}
