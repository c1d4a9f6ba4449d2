package dev.shorewise.vendor.sla;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.test.ServiceResources;
import dev.shorewise.vendor.Importing;
import dev.shorewise.vendor.Twelve;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

/** A month of which days are missing is not met by the days that are there. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class CoverageTest {

    private static final String TERMS = """
            {"levels": [{"id": "CSL-1", "name": "Service level",
              "measurement": {"definition": "service-level/answered-in-time-over-offered@1"},
              "promise": {"side": "AT_LEAST", "expected": 0.80, "minimum": 0.75},
              "stake": {"pool": "ALL", "allocation": 100}}],
             "pools": [{"id": "ALL", "percent": 100}]%s}""";

    @Test
    void silentDaysAreMissingUntilTheOtherSideExcusesThem() {
        Signed signed = threeSilentDays("");

        JsonPath partial = signed.document("2026-10");
        assertThat(partial.getString("result.levels[0].verdict.state")).isEqualTo("NOT_MEASURED");
        assertThat(partial.getString("result.levels[0].verdict.gap.reason")).isEqualTo("PARTIAL_COVERAGE");
        assertThat(partial.getString("result.levels[0].verdict.defaultClass")).isEqualTo("MINIMUM_DEFAULT");
        assertThat(partial.getString("result.levels[0].values.measured.denominator"))
                .isEqualTo("336");
        assertThat(partial.getList("result.levels[0].steps.text"))
                .asString()
                .contains("36 of 372 contacts to be expected")
                .contains("if all that is missing failed: 336/372");
        assertThat(partial.getString("result.levels[0].values.shown")).isEqualTo("1");

        String claim = signed.claims("2026-10-19T22:00:00Z", "2026-10-22T22:00:00Z");
        signed.decides(claim, "UNDER_REVIEW").statusCode(200);
        signed.decides(claim, "APPROVED").statusCode(200);
        assertThat(signed.document("2026-10").getString("result.levels[0].verdict.state"))
                .isEqualTo("MET");
    }

    @Test
    void howMuchMayBeMissingIsAgreed() {
        Signed signed = threeSilentDays(", \"reporting\": {\"coverage\": 0.90}");

        JsonPath document = signed.document("2026-10");

        assertThat(document.getString("result.levels[0].verdict.state")).isEqualTo("MET");
        assertThat(document.getList("result.levels[0].steps.rule")).asString().contains("coverage/expected-volume@1");
    }

    @Test
    void hoursMissingWithinDaysAreMissingToo() {
        Signed signed = sent("", day -> day.getMonthValue() == 10 && day.getDayOfMonth() <= 4 ? 12 : 24);

        JsonPath partial = signed.document("2026-10");

        assertThat(partial.getString("result.levels[0].verdict.gap.reason")).isEqualTo("PARTIAL_COVERAGE");
        assertThat(partial.getList("result.levels[0].steps.text"))
                .asString()
                .contains("nothing was sent for [2026-10-01 12:00 to 13:00, 2026-10-02 12:00 to 13:00")
                .contains("48 of 744 contacts to be expected")
                .contains("if all that is missing failed: 696/744");
        String claim = signed.claims("2026-09-30T22:00:00Z", "2026-10-04T22:00:00Z");
        signed.decides(claim, "UNDER_REVIEW").statusCode(200);
        signed.decides(claim, "APPROVED").statusCode(200);
        assertThat(signed.document("2026-10").getString("result.levels[0].verdict.state"))
                .isEqualTo("MET");
    }

    @Test
    void anHourThatIsClosedAllMonthIsNotMissing() {
        Signed signed = sent("", day -> day.getMonthValue() == 10 ? 12 : 24);

        assertThat(signed.document("2026-10").getString("result.levels[0].verdict.state"))
                .isEqualTo("MET");
    }

    /** Twelve calls after eleven and, on most days, as many after twelve. */
    private static Signed sent(String more, ToIntFunction<LocalDate> calls) {
        Importing vendor = Importing.by(Twelve.PROFILE, "Europe/Paris");
        StringBuilder file = new StringBuilder(Twelve.HEADER);
        for (LocalDate day = LocalDate.of(2026, 8, 1); day.isBefore(LocalDate.of(2026, 11, 1)); day = day.plusDays(1)) {
            for (int call = 0; call < calls.applyAsInt(day); call++) {
                file.append("%s-%d,A,billing,,%s %d:%02d:00,5,ANSWERED,60,0,10,0,n,yes,Ada\n"
                        .formatted(day, call, day, 11 + call / 12, call));
            }
        }
        vendor.completes(file.toString());
        Signed signed = Signed.with(vendor);
        signed.publishes("2026-07-01", TERMS.formatted(more)).statusCode(200);
        signed.tells("2026-10");
        return signed;
    }

    /** Twelve calls a day since August, and none from 20 to 22 October. */
    private static Signed threeSilentDays(String more) {
        Importing vendor = Importing.by(Twelve.PROFILE, "Europe/Paris");
        StringBuilder calls = new StringBuilder(Twelve.HEADER);
        for (LocalDate day = LocalDate.of(2026, 8, 1); day.isBefore(LocalDate.of(2026, 11, 1)); day = day.plusDays(1)) {
            boolean silent = day.getMonthValue() == 10 && day.getDayOfMonth() >= 20 && day.getDayOfMonth() <= 22;
            for (int call = 0; call < 12 && !silent; call++) {
                calls.append("%s-%d,A,billing,,%s 12:%02d:00,5,ANSWERED,60,0,10,0,n,yes,Ada\n"
                        .formatted(day, call, day, call));
            }
        }
        vendor.completes(calls.toString());
        Signed signed = Signed.with(vendor);
        signed.publishes("2026-07-01", TERMS.formatted(more)).statusCode(200);
        signed.tells("2026-10");
        return signed;
    }
}
