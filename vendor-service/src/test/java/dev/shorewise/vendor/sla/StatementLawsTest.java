package dev.shorewise.vendor.sla;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shorewise.test.ServiceResources;
import dev.shorewise.vendor.Importing;
import dev.shorewise.vendor.Twelve;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However a year of calls arrives, it is stated the same. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class StatementLawsTest {

    private static final YearMonth FIRST = YearMonth.of(2025, 11);
    private static final int MONTHS = 12;
    private static final int CALLS = 900;
    /** A month, weeks, a rolling window that carries, a mean and a share where less is better. */
    private static final String TERMS = """
            {"levels": [
               {"id": "CSL-1", "name": "Service level",
                "measurement": {"definition": "service-level/answered-in-time-over-offered@1", "params": {"T": "PT20S"}},
                "promise": {"side": "AT_LEAST", "expected": 0.80, "minimum": 0.75},
                "stake": {"pool": "RESP", "allocation": 60}},
               {"id": "CSL-2", "name": "Weeks",
                "measurement": {"definition": "service-level/answered-in-time-over-offered@1", "params": {"T": "PT17S"},
                                "window": {"kind": "CALENDAR_WEEK"},
                                "lowVolume": {"rule": "CARRY_FORWARD", "minimum": 15}},
                "promise": {"side": "AT_LEAST", "expected": 0.60},
                "stake": {"pool": "RESP", "allocation": 20}},
               {"id": "CSL-3", "name": "Abandonment",
                "measurement": {"definition": "abandonment/over-offered@1",
                                "window": {"kind": "ROLLING_MONTHS", "months": 3}},
                "promise": {"side": "AT_MOST", "expected": 0.10, "minimum": 0.12},
                "stake": {"pool": "RESP", "allocation": 20}},
               {"id": "KM-1", "name": "Speed", "standing": "KEY", "measurement": {"definition": "asa/answered@1"},
                "promise": {"side": "AT_MOST", "expected": 12}}],
             "pools": [{"id": "RESP", "percent": 100}],
             "credits": {"atRisk": 10, "repeat": [1, 1.5, 2]},
             "remedies": {"earnBack": "FULL_AFTER_THREE_EXCEEDED",
                          "terminations": [{"kind": "CONSECUTIVE_OR_COUNT"}]}}""";

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(longs = {7, 2026})
    void aYearInAnyOrderAndInAnyPiecesGivesTheSameStatements(long seed) throws Exception {
        List<String> calls = calls();
        Importing whole = Importing.by(Twelve.PROFILE, "Europe/Paris");
        whole.completes(Twelve.HEADER + String.join("", calls));
        Importing split = Importing.by(Twelve.PROFILE, "Europe/Paris");
        Random random = new Random(seed);
        Collections.shuffle(calls, random);
        for (int from = 0; from < calls.size(); ) {
            int overlap = Math.min(from, random.nextInt(30));
            int to = Math.min(calls.size(), from + 1 + random.nextInt(400));
            split.completes(Twelve.HEADER + String.join("", calls.subList(from - overlap, to)));
            from = to;
        }

        List<JsonNode> once = statements(whole);

        List<JsonNode> pieces = statements(split);
        split.completes(Twelve.HEADER + "one-more,k1,billing,,2026-10-28 12:00:00,39,ANSWERED,60,,10,0,n,yes,Ada\n");

        assertThat(pieces).isEqualTo(once);
        assertThat(statements(split)).as("one call more is seen").isNotEqualTo(once);
        assertThat(once)
                .extracting(
                        result -> result.at("/result/levels/0/verdict/state").asText())
                .as("the year holds both")
                .contains("MET", "MISSED");
    }

    private static List<JsonNode> statements(Importing vendor) throws JsonProcessingException {
        Signed signed = Signed.with(vendor);
        signed.publishes(FIRST.atDay(1).toString(), TERMS).statusCode(200);
        List<JsonNode> statements = new ArrayList<>();
        for (int i = 0; i < MONTHS; i++) {
            String month = FIRST.plusMonths(i).toString();
            signed.tells(month);
            String id = signed.computes(month).path("id");
            JsonNode document = JSON.readTree(signed.read(id).asString());
            statements.add(JSON.createObjectNode()
                    .put("checksum", document.at("/inputs/checksum").asText())
                    .set("result", document.path("result")));
        }
        return statements;
    }

    private static List<String> calls() {
        Random random = new Random(42);
        List<String> calls = new ArrayList<>();
        for (int i = 0; i < CALLS; i++) {
            YearMonth month = FIRST.plusMonths(random.nextInt(MONTHS));
            boolean bad = month.getMonthValue() % 3 == 0;
            boolean answered = random.nextInt(10) > 0;
            calls.add("c%d,k%d,billing,,%s-%02d %02d:%02d:00,%d,%s,%s,,%s,0,n,yes,Ada\n"
                    .formatted(
                            i,
                            i % 50,
                            month,
                            1 + random.nextInt(28),
                            random.nextInt(24),
                            random.nextInt(60),
                            random.nextInt(bad ? 40 : 22),
                            answered ? "ANSWERED" : "ABANDONED",
                            answered ? random.nextInt(900) : "",
                            answered ? random.nextInt(60) : ""));
        }
        return calls;
    }
}
