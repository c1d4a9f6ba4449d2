package dev.shorewise.stack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shorewise.stack.Progress;
import dev.shorewise.stack.house.House;
import dev.shorewise.stack.house.WalkingHouse;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The stories that are planted among the invented company's people and tenders, found through the API. */
@ExtendWith(WalkingHouse.class)
class PeopleStoriesIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String YEAR = "?from=2025-11-01&to=2026-11-01";

    @BeforeAll
    static void load(House house) {
        new Demo(house.stack(), new Progress(System.out)).load();
    }

    @Test
    void theCourseThatWorksIsFoundAndTheOtherIsNot(House house) throws Exception {
        JsonNode empathy = get(house, "quinn", "/v1/training-effects/harborline/empathy");
        JsonNode catalogue = get(house, "quinn", "/v1/training-effects/harborline/catalogue");

        assertThat(empathy.at("/finding/code").asText()).as(empathy.toString()).isEqualTo("training-rose");
        assertThat(empathy.at("/difference/interval/low").asDouble()).isLessThan(.06);
        assertThat(empathy.at("/difference/interval/high").asDouble()).isGreaterThan(.06);
        assertThat(catalogue.at("/finding/code").asText())
                .as(catalogue.toString())
                .isEqualTo("training-effect-not-shown");
    }

    @Test
    void cebuLosesItsPeopleAndNobodyElseStandsOut(House house) throws Exception {
        JsonNode harborline = get(house, "helen", "/v1/attrition/harborline" + YEAR + "&costOfOne=3500");
        JsonNode brightline = get(house, "helen", "/v1/attrition/brightline" + YEAR);

        assertThat(codes(harborline.path("findings"))).as(harborline.toString()).contains("attrition-high");
        assertThat(harborline.path("findings").toString()).contains("cebu loses");
        assertThat(harborline.path("cost").asInt()).isEqualTo(16 * 3500);
        assertThat(brightline.path("findings")).isEmpty();
    }

    @Test
    void theSpanishTendersWinnerHangsOnAFewPointsOfWeightAndTheFrenchOnesDoesNot(House house) throws Exception {
        Map<String, double[]> spanish =
                Map.of("harborline", new double[] {6, 5}, "verano", new double[] {9, 9}, "tide", new double[] {10, 10});
        for (String evaluator : List.of("xavier", "quinn")) {
            handIn(house, evaluator, "spanish-voice", spanish, List.of("expertise", "values"));
        }
        handInFrench(house, "xavier");
        handInFrench(house, "quinn");
        assertThat(get(house, "eve", "/v1/tender-sheets/spanish-voice").path("items"))
                .isEmpty();

        release(house, "spanish-voice");
        release(house, "french-mail");

        JsonNode spain = get(house, "eve", "/v1/tender-rankings/spanish-voice");
        assertThat(spain.at("/standings/0/bidderId").asText()).isEqualTo("harborline");
        assertThat(codes(spain.path("findings"))).contains("winner-hangs-on-weights", "gate-not-passed");
        assertThat(spain.at("/robustness/smallestFlip/challenger").asText()).isEqualTo("verano");
        JsonNode france = get(house, "eve", "/v1/tender-rankings/french-mail");
        assertThat(france.at("/standings/0/bidderId").asText()).isEqualTo("brightline");
        assertThat(codes(france.path("findings")))
                .as(france.toString())
                .contains("no-weights-flip")
                .doesNotContain("winner-hangs-on-weights");
    }

    @Test
    void lennyIsTooLenientAndNobodyElseStandsOut(House house) throws Exception {
        String agreement = "/v1/quality-agreement?templateId=calls&version=1&vendorId=";

        JsonNode harborline = get(house, "quinn", agreement + "harborline");
        JsonNode brightline = get(house, "quinn", agreement + "brightline");

        assertThat(standingOut(harborline)).as(harborline.toString()).containsExactly("Lenny");
        assertThat(harborline.at("/agreement/reviewers").toString()).contains("Lenny scores", "points higher");
        assertThat(brightline.at("/agreement/reviewers")).hasSize(4);
        assertThat(standingOut(brightline)).as(brightline.toString()).isEmpty();
    }

    private static List<String> standingOut(JsonNode said) {
        List<String> names = new ArrayList<>();
        said.at("/agreement/reviewers").forEach(reviewer -> {
            if (reviewer.path("sentence").asText().contains("time to calibrate")) {
                names.add(reviewer.path("reviewer").asText());
            }
        });
        return names;
    }

    @Test
    void aForecastOfBrightlinesDaysBeatsRepeatingTheWeekBefore(House house) throws Exception {
        JsonNode forecast = get(
                house,
                "helen",
                "/v1/volume-forecasts/brightline?from=2025-05-01&to=2026-11-01&weeks=1&committedPerDay=400");

        assertThat(forecast.path("method").asText()).isEqualTo("forecast/holt-winters-additive@1");
        assertThat(forecast.at("/accuracy/mase").asDouble()).isLessThan(1);
        assertThat(forecast.at("/days/0/high").asDouble())
                .isGreaterThan(forecast.at("/days/0/low").asDouble());
        assertThat(codes(forecast.path("findings"))).contains("capacity-suffices");
    }

    private static void handInFrench(House house, String evaluator) throws Exception {
        ObjectNode sheet = JSON.createObjectNode();
        ArrayNode marks = sheet.putArray("marks");
        mark(marks, "brightline", "expertise", 8);
        mark(marks, "calme", "expertise", 6);
        mark(marks, "calme", "record", 2);
        put(house, evaluator, "/v1/tender-sheets/french-mail", sheet.toString());
    }

    private static void handIn(
            House house, String evaluator, String tender, Map<String, double[]> bidders, List<String> criteria)
            throws Exception {
        ObjectNode sheet = JSON.createObjectNode();
        ArrayNode marks = sheet.putArray("marks");
        for (Map.Entry<String, double[]> bidder : bidders.entrySet()) {
            for (int i = 0; i < criteria.size(); i++) {
                mark(marks, bidder.getKey(), criteria.get(i), bidder.getValue()[i]);
            }
        }
        put(house, evaluator, "/v1/tender-sheets/" + tender, sheet.toString());
    }

    private static void mark(ArrayNode marks, String bidder, String criterion, double score) {
        marks.addObject()
                .put("bidderId", bidder)
                .put("criterionId", criterion)
                .put("score", score)
                .put("evidence", "a day at their site");
    }

    private static void release(House house, String tender) throws Exception {
        put(house, "helen", "/v1/tenders/" + tender + "/release", "");
    }

    private static List<String> codes(JsonNode findings) {
        List<String> codes = new ArrayList<>();
        findings.forEach(finding -> codes.add(finding.path("code").asText()));
        return codes;
    }

    private static JsonNode get(House house, String person, String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = house.send(house.request(path, house.person(person))
                .header("Accept", "application/json")
                .GET());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static void put(House house, String person, String path, String body) throws Exception {
        HttpResponse<String> answer = house.send(house.request(path, house.person(person))
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .PUT(BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}
