package dev.shorewise.stack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shorewise.stack.Progress;
import dev.shorewise.stack.house.House;
import dev.shorewise.stack.house.WalkingHouse;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The demo in the running house. */
@ExtendWith(WalkingHouse.class)
class DemoIT {

    /** Counted in the shipped file: incidents with a reopen_count above 0. */
    private static final int REOPENED = 6;

    private static final List<String> FIGURES = List.of(
            "/v1/kpis?vendorId=inhouse&month=2026-10",
            "/v1/kpis?vendorId=meridian&month=2016-03",
            "/v1/satisfaction?vendorId=inhouse&month=2026-10",
            "/v1/cost-lines?vendorId=inhouse");

    @BeforeAll
    static void load(House house) {
        demo(house).load();
    }

    @Test
    void everyPartOfTheInventedMonthIsMeasured(House house) {
        assertThat(ScorecardTable.of(house.stack(), "2026-10").lines().filter(line -> line.startsWith("inhouse")))
                .singleElement()
                .asString()
                .doesNotContain(" - ")
                .contains("EUR");
    }

    @Test
    void theRealIncidentsAreAllThereWithTheirReopeningsCounted(House house) throws Exception {
        JsonNode measures = read(
                house,
                "/v1/kpis?vendorId=meridian&from=2016-02-01&to=2016-04-01"
                        + "&definitions=volume/offered@1,reopen/contacts-reopened-over-handled@1");

        assertThat(measures.at("/groups/0/measures/0/value").asInt()).isEqualTo(600);
        assertThat(measures.at("/groups/0/measures/1/numerator").asInt()).isEqualTo(REOPENED);
    }

    @Test
    void foreignMoneyIsConvertedAtThePublishedRateOfItsTime(House house) throws Exception {
        JsonNode cost = read(house, "/v1/unit-costs?vendorId=meridian&month=2016-03&currency=EUR");

        assertThat(cost.at("/perContact/currency").asText()).isEqualTo("EUR");
        assertThat(cost.path("rates").toString()).contains("RON");
    }

    @Test
    void loadingASecondTimeMovesNoFigure(House house) throws Exception {
        List<String> before = figures(house);

        demo(house).load();

        assertThat(figures(house)).isEqualTo(before);
    }

    private static Demo demo(House house) {
        return new Demo(house.stack(), new Progress(System.out));
    }

    private static List<String> figures(House house) throws IOException, InterruptedException {
        String reader = house.person("audrey");
        List<String> answers = new ArrayList<>();
        for (String path : FIGURES) {
            HttpResponse<String> answer = house.get(path, reader);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            answers.add(answer.body());
        }
        return answers;
    }

    private static JsonNode read(House house, String path) throws IOException, InterruptedException {
        return new ObjectMapper()
                .readTree(house.get(path, house.person("audrey")).body());
    }
}
