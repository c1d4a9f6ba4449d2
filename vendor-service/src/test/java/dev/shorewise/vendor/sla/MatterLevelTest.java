package dev.shorewise.vendor.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shorewise.test.ServiceResources;
import dev.shorewise.vendor.Importing;
import dev.shorewise.vendor.Twelve;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** First-contact resolution is counted from what customers did, and waits until that is known. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class MatterLevelTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String DEFINITION = "fcr/no-repeat-per-issue@1";
    private static final String TERMS = """
            {"levels": [{"id": "CSL-4", "name": "Settled at the first call",
              "measurement": {"definition": "fcr/no-repeat-per-issue@1", "params": {"N": "P7D"},
                              "lowVolume": {"minimum": 1}},
              "promise": {"side": "AT_LEAST", "expected": 0.70, "minimum": 0.65},
              "stake": {"pool": "ALL", "allocation": 100}}],
             "pools": [{"id": "ALL", "percent": 100}]}""";

    @Test
    void aMonthWaitsUntilItsLastCallsAreOldEnough() {
        YearMonth month = YearMonth.now(PARIS).minusMonths(1);
        YearMonth next = month.plusMonths(1);
        Signed signed = sent(month);

        JsonPath young = signed.document(month.toString());
        assertThat(young.getString("result.levels[0].values.measured.numerator"))
                .isEqualTo("1");
        assertThat(young.getString("result.levels[0].values.measured.denominator"))
                .isEqualTo("4");
        assertThat(young.getString("result.levels[0].verdict.gap.reason")).isEqualTo("NOT_MATURE");
        assertThat(young.getString("result.levels[0].verdict.defaultClass")).isEqualTo("NONE");
        assertThat(young.getString("result.levels[0].steps.find { it.rule == 'maturity/days-after@1' }.result"))
                .isEqualTo("3");
        signed.moves(young.getString("head.id"), "REVIEW").statusCode(200);
        signed.moves(young.getString("head.id"), "LOCKED").statusCode(409).body("detail", containsString("[CSL-4]"));
        signed.importing().completes(Twelve.HEADER + call("later", "Z", next + "-08 23:50:00"));

        JsonPath mature = signed.document(month.toString());

        assertThat(mature.getString("result.levels[0].values.judged.numerator")).isEqualTo("4");
        assertThat(mature.getString("result.levels[0].values.judged.denominator"))
                .isEqualTo("7");
        assertThat(mature.getString("result.levels[0].verdict.defaultClass")).isEqualTo("MINIMUM_DEFAULT");
        JsonNode shown = signed.importing()
                .figures(month.atDay(1).toString(), next.atDay(1).toString(), "definitions", DEFINITION)
                .of(DEFINITION);
        assertThat(shown.path("numerator").asInt()).as("as on the screens").isEqualTo(4);
        assertThat(shown.path("denominator").asInt()).isEqualTo(7);
        signed.moves(young.getString("head.id"), "LOCKED").statusCode(200);
    }

    @Test
    void whoIsSilentForAMonthMoreIsJudgedByWhatCame() {
        YearMonth month = YearMonth.now(PARIS).minusMonths(3);
        Signed signed = sent(month);

        JsonPath document = signed.document(month.toString());

        assertThat(document.getString("result.levels[0].values.judged.denominator"))
                .isEqualTo("7");
        assertThat(document.getString("result.levels[0].verdict.state")).isEqualTo("MISSED");
    }

    @Test
    void anExclusionTakesContactsOutAndLeavesThatTheirCustomersCalled() {
        YearMonth month = YearMonth.now(PARIS).minusMonths(3);
        Signed signed = sent(month);
        String two = signed.claims(at(month, "05T09:01:00"), at(month, "05T09:30:00"));
        String none = signed.claims(at(month, "09T00:00:00"), at(month, "09T23:00:00"));
        for (String id : List.of(two, none)) {
            signed.decides(id, "UNDER_REVIEW").statusCode(200);
            signed.decides(id, "APPROVED").statusCode(200);
        }

        JsonPath document = signed.document(month.toString());

        assertThat(document.getString("result.levels[0].values.measured.denominator"))
                .isEqualTo("7");
        assertThat(document.getString("result.levels[0].values.relieved.numerator"))
                .as("that A called again on the ninth stays a repeat of A's first call")
                .isEqualTo("4");
        assertThat(document.getString("result.levels[0].values.relieved.denominator"))
                .isEqualTo("5");
        assertThat(document.getList("result.levels[0].reliefs.exclusionId")).isEqualTo(List.of(two));
        assertThat(document.getList("result.levels[0].reliefs.contacts")).isEqualTo(List.of(2));
    }

    private static String at(YearMonth month, String dayAndTime) {
        return LocalDateTime.parse(month + "-" + dayAndTime)
                .atZone(PARIS)
                .toInstant()
                .toString();
    }

    /** The twelve calls in another month. */
    private static Signed sent(YearMonth month) {
        Importing vendor = Importing.by(Twelve.PROFILE, "Europe/Paris");
        vendor.completes(Twelve.HEADER + Twelve.CALLS.replace("2026-10", month.toString()));
        Signed signed = Signed.with(vendor);
        signed.publishes(month.minusMonths(1).atDay(1).toString(), TERMS).statusCode(200);
        signed.tells(month.toString());
        return signed;
    }

    private static String call(String id, String customer, String offered) {
        return "%s,%s,billing,,%s,5,ANSWERED,60,0,10,0,n,yes,Ada\n".formatted(id, customer, offered);
    }
}
