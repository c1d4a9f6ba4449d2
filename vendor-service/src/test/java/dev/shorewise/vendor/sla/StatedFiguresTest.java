package dev.shorewise.vendor.sla;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shorewise.test.ServiceResources;
import dev.shorewise.vendor.As;
import dev.shorewise.vendor.Figures;
import dev.shorewise.vendor.Twelve;
import dev.shorewise.vendor.measures.ExactFigures;
import dev.shorewise.vendor.measures.ExactMatters;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A statement counts contacts, a dashboard reads roll-ups; of one definition both say the same. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class StatedFiguresTest {

    @Test
    void everyDefinitionThatALevelMayNameIsStatedAsItIsShown() {
        Signed signed = Signed.with(Twelve.sent());
        List<Map<String, Object>> definitions = definitions();
        signed.publishes("2026-07-01", terms(definitions)).statusCode(200);
        signed.tells("2026-10");

        JsonPath document = signed.document("2026-10");

        String ids = String.join(
                ",", definitions.stream().map(known -> text(known, "id")).toList());
        Figures shown = signed.importing().figures("2026-10-01", "2026-11-01", "definitions", ids);
        int compared = 0;
        for (int i = 0; i < definitions.size(); i++) {
            JsonNode figure = shown.of(text(definitions.get(i), "id"));
            if (figure.path("n").asLong() > 0) {
                String at = "result.levels[" + i + "].values.measured.";
                assertThat(new BigDecimal(document.getString(at + "numerator")))
                        .as("%s", figure)
                        .isEqualByComparingTo(figure.path("numerator").decimalValue());
                assertThat(new BigDecimal(document.getString(at + "denominator")))
                        .as("%s", figure)
                        .isEqualByComparingTo(figure.path("denominator").decimalValue());
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(12);
    }

    private static List<Map<String, Object>> definitions() {
        List<Map<String, Object>> all =
                As.role("auditor").get("/v1/kpi-definitions").jsonPath().getList("items");
        return all.stream()
                .filter(known -> ExactFigures.find(text(known, "id")).isPresent()
                        // what is known when differs; MatterLevelTest compares these
                        && !ExactMatters.counts(text(known, "id"))
                        && !text(known, "direction").equals("NEITHER"))
                .toList();
    }

    private static String text(Map<String, Object> known, String field) {
        return String.valueOf(known.get(field));
    }

    private static String terms(List<Map<String, Object>> definitions) {
        List<String> levels = new ArrayList<>();
        for (int i = 0; i < definitions.size(); i++) {
            Map<String, Object> known = definitions.get(i);
            levels.add("""
                    {"id": "KM-%d", "name": "n", "standing": "KEY", "measurement": {"definition": "%s"},
                     "promise": {"side": "%s", "expected": %s}}""".formatted(
                            i,
                            text(known, "id"),
                            text(known, "direction").equals("HIGHER_IS_BETTER") ? "AT_LEAST" : "AT_MOST",
                            text(known, "kind").equals("RATIO") ? "0.5" : "100"));
        }
        return "{\"levels\": [" + String.join(",", levels) + "]}";
    }
}
