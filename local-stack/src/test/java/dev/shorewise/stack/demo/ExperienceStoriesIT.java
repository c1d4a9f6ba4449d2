package dev.shorewise.stack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shorewise.stack.Progress;
import dev.shorewise.stack.house.House;
import dev.shorewise.stack.house.WalkingHouse;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The stories that are planted in what the invented company's customers say, found through the API. */
@ExtendWith(WalkingHouse.class)
class ExperienceStoriesIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String ALWAYS = "from=2025-05-01&to=2026-11-01";
    private static final int PATIENCE = 300;

    @BeforeAll
    static void load(House house) throws Exception {
        new Demo(house.stack(), new Progress(System.out)).load();
        for (int i = 0; i < PATIENCE && unread(house) > 0; i++) {
            Thread.sleep(1000);
        }
        assertThat(unread(house)).as("comments that nobody has read").isZero();
    }

    private static long unread(House house) throws Exception {
        JsonNode figures = get(house, "/v1/experience/figures?" + ALWAYS);
        return measure(figures.at("/groups/0"), "sentiment/not-scored@1")
                .path("numerator")
                .asLong();
    }

    @Test
    void germanInPuneIsWhereCustomersAreNotUnderstood(House house) throws Exception {
        JsonNode found =
                get(house, "/v1/experience/comparisons?groupBy=siteId,language&score=theme:language&" + ALWAYS);
        List<JsonNode> worse = worse(found);

        assertThat(worse).isNotEmpty();
        assertThat(worse.get(0).path("by").toString()).isEqualTo("{\"siteId\":\"pune\",\"language\":\"de\"}");
        assertThat(worse.get(0).at("/difference/interval/low").asDouble())
                .as("apart from every other place")
                .isGreaterThan(worse.stream()
                        .skip(1)
                        .mapToDouble(other -> other.at("/measure/interval/high").asDouble())
                        .max()
                        .orElse(0));
        JsonNode quotes = get(house, "/v1/quotes?list=attention&siteId=pune&language=de&" + ALWAYS);
        assertThat(quotes.path("quotes")).isNotEmpty();
    }

    @Test
    void bucharestsMonthOfWaitingHasABeginningAndAnEnd(House house) throws Exception {
        JsonNode rising = get(house, "/v1/experience/rising-themes?siteId=bucharest&month=2026-06");
        assertThat(rising.at("/comparisons/0/measure/params/theme").asText())
                .as(rising.toString())
                .isEqualTo("waiting");
        assertThat(rising.at("/comparisons/0/verdict").asText()).isEqualTo("WORSE");

        JsonNode alarms = get(house, "/v1/experience/alarms?score=csat&groupBy=siteId&siteId=bucharest&" + ALWAYS);
        JsonNode alarm = alarms.at("/charts/0/alarms/0");
        assertThat(alarm.path("meaning").asText()).as(alarms.toString()).isEqualTo("WORSE");
        assertThat(alarm.path("began").asText()).isBetween("2026-05-25", "2026-06-08");
        assertThat(alarm.path("ended").asText()).isBetween("2026-06-22", "2026-07-06");
    }

    @Test
    void beingHandedOnGoesWithRecommendationMost(House house) throws Exception {
        JsonNode recommend = get(house, "/v1/experience/drivers?outcome=nps&" + ALWAYS);
        List<String> drivers = new ArrayList<>();
        recommend
                .path("drivers")
                .forEach(driver -> drivers.add(driver.path("driver").asText()));

        assertThat(recommend.path("status").asText()).as(recommend.toString()).isEqualTo("MEASURED");
        assertThat(drivers.stream()
                        .filter(driver -> driver.startsWith("theme:"))
                        .findFirst())
                .as(recommend.toString())
                .contains("theme:transfer");
        assertThat(drivers).contains("wait", "handling", "transfers");
    }

    @Test
    void eachDeliveryModelStandsBesideTheInHouseTeam(House house) throws Exception {
        JsonNode models = get(house, "/v1/experience/comparisons?reference=IN_HOUSE&" + ALWAYS);

        assertThat(models.path("comparisons")).hasSize(3);
        models.path("comparisons").forEach(model -> {
            assertThat(model.path("verdict").asText()).isNotEqualTo("NOT_ENOUGH_DATA");
            assertThat(model.at("/difference/interval/low").asDouble())
                    .isLessThan(model.at("/difference/interval/high").asDouble());
        });
    }

    @Test
    void whomWroclawPassesOverIsHeardHereAsOftenAsAnybody(House house) throws Exception {
        HttpResponse<String> assessed = house.post("/v1/trust-assessments", house.person("quinn"), """
                {"vendorId": "meridian", "month": "2026-07"}""");
        Set<String> passedOver = new HashSet<>();
        JSON.readTree(assessed.body()).at("/body/looks").forEach(look -> {
            if (look.path("check").asText().equals("INVITATIONS")
                    && look.path("result").asText().equals("WARNING")) {
                passedOver.add(look.at("/subject/agent").asText());
            }
        });
        assertThat(passedOver).as(assessed.body()).hasSize(2);

        JsonNode agents = get(house, "/v1/experience/comparisons?groupBy=agent&siteId=wroclaw&month=2026-07");
        double heard = 0;
        double all = 0;
        for (JsonNode agent : agents.path("comparisons")) {
            long answers = agent.at("/measure/n").asLong();
            heard += passedOver.contains(agent.at("/by/agent").asText()) ? answers : 0;
            all += answers;
        }
        assertThat(heard / all)
                .as("two of ten agents, in answers that the site did not choose: %s", agents)
                .isBetween(.15, .3);
    }

    private static List<JsonNode> worse(JsonNode found) {
        List<JsonNode> worse = new ArrayList<>();
        found.path("comparisons").forEach(one -> {
            if (one.path("verdict").asText().equals("WORSE")) {
                worse.add(one);
            }
        });
        worse.sort((one, other) -> Double.compare(
                other.at("/difference/value").asDouble(),
                one.at("/difference/value").asDouble()));
        return worse;
    }

    private static JsonNode measure(JsonNode group, String definition) {
        for (JsonNode measure : group.path("measures")) {
            if (measure.path("definition").asText().equals(definition)) {
                return measure;
            }
        }
        throw new AssertionError(definition + " is not in " + group);
    }

    private static JsonNode get(House house, String path) throws Exception {
        HttpResponse<String> answer = house.send(house.request(path, house.person("xavier"))
                .header("Accept", "application/json")
                .GET());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }
}
