package dev.shorewise.stack.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shorewise.stack.Part;
import dev.shorewise.stack.house.House;
import dev.shorewise.stack.house.WalkingHouse;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** One service is gone: the scorecard says which part is missing and gives the rest. */
@ExtendWith(WalkingHouse.class)
class PartialScorecardIT {

    private static final String PROFILE = """
            {"identity": ["id"],
             "fields": {"offeredAt": {"columns": ["offered"]}, "channel": {"constant": "VOICE"},
                        "outcome": {"columns": ["outcome"]}, "wait": {"columns": ["wait"]}}}""";
    private static final String FILE = "id,offered,outcome,wait\np1,2026-07-01T10:00:00Z,ANSWERED,5\n";

    @AfterEach
    void financeComesBack(House house) {
        if (!house.stack().process(Part.FINANCE).isAlive()) {
            house.stack().restart(Part.FINANCE);
        }
    }

    @Test
    void aMissingServiceIsNamedAndTheRestIsThere(House house) throws Exception {
        Sender sender = Sender.prepare(house, "iloilo", "Asia/Manila", PROFILE);
        sender.completes(FILE.getBytes(StandardCharsets.UTF_8));
        house.stack().process(Part.FINANCE).kill();

        HttpResponse<String> answer = house.get("/v1/scorecards/harborline?month=2026-07", house.person("helen"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonNode scorecard = new ObjectMapper().readTree(answer.body());
        assertThat(scorecard.path("partial").asBoolean()).isTrue();
        assertThat(status(scorecard, "contract")).isEqualTo("LIVE");
        assertThat(status(scorecard, "money")).isIn("UNAVAILABLE", "STALE");
    }

    private static String status(JsonNode scorecard, String section) {
        return scorecard
                .path("sections")
                .valueStream()
                .filter(one -> one.path("name").asText().equalsIgnoreCase(section))
                .map(one -> one.path("status").asText())
                .findAny()
                .orElse("missing");
    }
}
