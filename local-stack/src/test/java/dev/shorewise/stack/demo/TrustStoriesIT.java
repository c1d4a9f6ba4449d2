package dev.shorewise.stack.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shorewise.stack.Progress;
import dev.shorewise.stack.house.House;
import dev.shorewise.stack.house.WalkingHouse;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is planted in the invented company's figures is found through the API, and nothing where nothing was planted. */
@ExtendWith(WalkingHouse.class)
class TrustStoriesIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    @BeforeAll
    static void load(House house) {
        new Demo(house.stack(), new Progress(System.out)).load();
    }

    @Test
    void harborlineReportsFourPointsMoreThanItsRecordsGive(House house) throws Exception {
        JsonNode held =
                created(house, "/v1/reconciliations", "harborline", "2026-08").at("/body/held/0");

        assertThat(held.at("/outcome/verdict").asText()).isEqualTo("DISCREPANT");
        assertThat(held.at("/outcome/difference").asDouble()).isBetween(.0395, .0405);
        assertThat(held.at("/outcome/sentence").asText()).contains("points too high");
    }

    @Test
    void meridianReportsWhatItsRecordsGive(House house) throws Exception {
        JsonNode held =
                created(house, "/v1/reconciliations", "meridian", "2026-08").at("/body/held/0");

        assertThat(held.at("/outcome/verdict").asText()).isEqualTo("CONSISTENT");
    }

    @Test
    void cebuIsInAHurryAndManilaIsNot(House house) throws Exception {
        List<JsonNode> rushed = looks(assessed(house, "harborline", "2026-02"), "RUSHED_HANDLING", "NOTICED");

        assertThat(rushed.stream()
                        .map(look -> look.at("/subject/site").asText())
                        .filter(site -> !site.isEmpty()))
                .as("the vendor as a whole may be in a hurry because of it")
                .isNotEmpty()
                .containsOnly("cebu");
        assertThat(rushed.get(0).path("sentence").asText()).contains("s shorter", "less first-contact resolution");
    }

    @ParameterizedTest
    @ValueSource(strings = {"brightline", "meridian", "sunward"})
    void noOtherVendorIsInAHurry(String vendor, House house) throws Exception {
        assertThat(looks(assessed(house, vendor, "2026-02"), "RUSHED_HANDLING", "NOTICED"))
                .isEmpty();
    }

    @Test
    void wroclawAsksFewCustomersOfTwoAgentsAndBucharestAsksAllAlike(House house) throws Exception {
        List<JsonNode> passedOver = looks(assessed(house, "meridian", "2026-07"), "INVITATIONS", "WARNING");

        assertThat(passedOver).hasSize(2).allSatisfy(look -> {
            assertThat(look.at("/subject/site").asText()).isEqualTo("wroclaw");
            assertThat(look.path("sentence").asText()).contains("whoever is not asked cannot complain");
        });
    }

    @Test
    void harborlineAsksAllAlike(House house) throws Exception {
        JsonNode assessed = assessed(house, "harborline", "2026-07");

        assertThat(looks(assessed, "INVITATIONS", "WARNING")).isEmpty();
        assertThat(looks(assessed, "INVITATIONS", "CLEAR"))
                .as("one look a site, at the vendor's own log")
                .hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"inhouse", "brightline", "meridian", "sunward", "harborline"})
    void aFeedInWhichNothingWasPlantedIsGradedA(String vendor, House house) throws Exception {
        JsonNode assessed = assessed(house, vendor, "2026-04");

        assertThat(assessed.at("/body/grade").asText())
                .as(assessed.toPrettyString())
                .isEqualTo("A");
    }

    @Test
    void aMonthThatWasNeverReportedIsGradedD(House house) throws Exception {
        assertThat(assessed(house, "meridian", "2026-05").at("/body/grade").asText())
                .isEqualTo("D");
    }

    private static JsonNode assessed(House house, String vendor, String month) throws Exception {
        return created(house, "/v1/trust-assessments", vendor, month);
    }

    private static JsonNode created(House house, String path, String vendor, String month) throws Exception {
        HttpResponse<String> made = house.post(
                path, house.person("quinn"), "{\"vendorId\": \"%s\", \"month\": \"%s\"}".formatted(vendor, month));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return JSON.readTree(made.body());
    }

    private static List<JsonNode> looks(JsonNode assessed, String check, String result) {
        List<JsonNode> found = new ArrayList<>();
        assessed.at("/body/looks").forEach(look -> {
            if (look.path("check").asText().equals(check)
                    && look.path("result").asText().equals(result)) {
                found.add(look);
            }
        });
        return found;
    }
}
