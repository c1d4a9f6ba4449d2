package dev.shorewise.stack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shorewise.stack.Progress;
import dev.shorewise.stack.house.House;
import dev.shorewise.stack.house.WalkingHouse;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The stories that are planted in the invented company's contracts, found through the API as its people would. */
@ExtendWith(WalkingHouse.class)
class ContractStoriesIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    @BeforeAll
    static void load(House house) {
        new Demo(house.stack(), new Progress(System.out)).load();
    }

    @Test
    void sunwardMeetsOnPaperWhatItMissesForAllWhoCalled(House house) throws Exception {
        JsonNode september = statement(house, "sunward-2025", "2026-09");

        assertThat(state(september, "PUNE-SL")).isEqualTo("MET");
        assertThat(state(september, "PUNE-SL-ALL")).isEqualTo("MISSED");
        JsonNode gone = measure(house, "vendorId=sunward&month=2026-09", "abandonment/over-offered@1");
        JsonNode others = measure(house, "vendorId=brightline&month=2026-08", "abandonment/over-offered@1");
        assertThat(gone.at("/interval/low").asDouble())
                .isGreaterThan(others.at("/interval/high").asDouble());
    }

    @Test
    void dresdenMissesByOneCallUnderOneDefinitionAlone(House house) throws Exception {
        JsonNode september = statement(house, "brightline-2025", "2026-09");
        JsonNode judged = level(september, "DRESDEN-SL").at("/values/judged");
        long numerator = judged.path("numerator").asLong();
        long denominator = judged.path("denominator").asLong();

        assertThat(state(september, "DRESDEN-SL")).isEqualTo("MISSED");
        assertThat((numerator + 1) * 5).as("one call more").isGreaterThanOrEqualTo(denominator * 4);
        assertThat(state(september, "DRESDEN-SL-SHORT")).isEqualTo("MET");
    }

    @Test
    void manilasTyphoonIsForgivenOnceTheOtherSideAgrees(House house) throws Exception {
        assertThat(state(statement(house, "harborline-2025", "2026-02"), "MANILA-SL"))
                .isEqualTo("MISSED");
        JsonNode claim = get(house, "helen", "/v1/exclusions?agreementId=harborline-2025")
                .at("/items/0");
        for (String step : new String[] {"UNDER_REVIEW", "APPROVED"}) {
            put(house, "victor", "/v1/exclusions/" + claim.path("id").asText() + "/state", step);
        }

        JsonNode level = level(statement(house, "harborline-2025", "2026-02"), "MANILA-SL");
        assertThat(level.at("/verdict/state").asText()).isEqualTo("MET");
        assertThat(level.at("/values/measured/denominator").asLong())
                .as("what was measured stays to be seen")
                .isGreaterThan(level.at("/values/relieved/denominator").asLong());
    }

    @Test
    void aMonthThatMeridianNeverReportedIsNotMeasuredAndCosts(House house) throws Exception {
        JsonNode may = statement(house, "meridian-2025", "2026-05");

        assertThat(level(may, "SL").at("/verdict/gap/reason").asText()).isEqualTo("NOT_REPORTED");
        assertThat(state(may, "SL")).isEqualTo("NOT_MEASURED");
        assertThat(may.at("/result/sheet/total").asDouble()).isGreaterThan(0);
        assertThat(state(statement(house, "meridian-2025", "2026-04"), "SL")).isEqualTo("MET");
    }

    @Test
    void leedsEarnsHalfOfItsCreditBackAfterSixMonths(House house) throws Exception {
        JsonNode lost = statement(house, "brightline-2025", "2025-11");
        assertThat(state(lost, "LEEDS-SL")).isEqualTo("MISSED");
        assertThat(lost.at("/result/sheet/total").asText()).isEqualTo("2040.00");

        JsonNode replay =
                get(house, "helen", "/v1/backtests?agreementId=brightline-2025&version=1&from=2025-11&to=2026-06");
        assertThat(new BigDecimal(replay.path("earnedBackOther").asText()))
                .as(replay.toString())
                .isEqualByComparingTo("1020");
    }

    private static JsonNode statement(House house, String agreement, String month) throws Exception {
        HttpResponse<String> made =
                house.post("/v1/statements", house.person("helen"), """
                {"agreementId": "%s", "month": "%s"}""".formatted(agreement, month));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return get(
                house,
                "helen",
                "/v1/statements/" + JSON.readTree(made.body()).path("id").asText());
    }

    private static JsonNode level(JsonNode statement, String id) {
        for (JsonNode level : statement.at("/result/levels")) {
            if (level.at("/level/id").asText().equals(id)) {
                return level;
            }
        }
        throw new AssertionError(id + " is not in " + statement);
    }

    private static String state(JsonNode statement, String id) {
        return level(statement, id).at("/verdict/state").asText();
    }

    private static JsonNode measure(House house, String query, String definition) throws Exception {
        return get(house, "helen", "/v1/kpis?" + query + "&definitions=" + definition)
                .at("/groups/0/measures/0");
    }

    private static JsonNode get(House house, String person, String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = house.send(house.request(path, house.person(person))
                .header("Accept", "application/json")
                .GET());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static void put(House house, String person, String path, String state) throws Exception {
        HttpResponse<String> answer = house.send(house.request(path, house.person(person))
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .PUT(BodyPublishers.ofString("{\"state\": \"" + state + "\", \"note\": \"seen\"}")));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }
}
