package dev.shorewise.vendor.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shorewise.test.ServiceResources;
import dev.shorewise.vendor.As;
import dev.shorewise.vendor.Given;
import dev.shorewise.vendor.Importing;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The reference's six sites, as calls answered in time, compared and in a funnel. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class ComparisonTest {

    private static final int[][] SITES = {{102, 120}, {369, 450}, {231, 300}, {765, 900}, {42, 60}, {574, 700}};
    private static final String PROFILE = """
            {"identity": ["id"], "fields": {"offeredAt": {"constant": "2026-10-05T10:00:00Z"},
             "channel": {"constant": "VOICE"}, "outcome": {"constant": "ANSWERED"}, "wait": {"columns": ["wait"]},
             "talk": {"columns": ["talk"]}, "agent": {"columns": ["agent"]}}}""";

    @Test
    void sitesLieInTheReferencesFunnel() {
        JsonPath funnel = get("/v1/kpi-funnels?by=site");

        assertThat(funnel.getDouble("centre")).isEqualTo(.823320, within(1e-6));
        assertThat(funnel.getDouble("overdispersion")).isEqualTo(2.869105, within(1e-6));
        assertThat(funnel.getList("units.position")).hasSize(6).containsOnly("INSIDE");
        assertThat(funnel.getDouble("units.find { it.key == 'site-c' }.z")).isEqualTo(-2.421, within(5e-4));
        assertThat(funnel.getDouble("units.find { it.key == 'site-c' }.watch.low"))
                .as("the plain limit .7802 is widened")
                .isEqualTo(.823320 - 1.693843 * (.823320 - .7802), within(2e-4));
        assertThat(funnel.getDouble("spread.tau")).isEqualTo(.027391, within(1e-6));
        assertThat(funnel.getDouble("spread.realShare")).isEqualTo(.660443, within(1e-6));
    }

    @Test
    void unitsWithFewCallsHaveNoPosition() {
        JsonPath funnel = get("/v1/kpi-funnels?by=site,agent&from=2026-10-05&to=2026-10-06");

        assertThat(funnel.getList("units.findAll { it.measure.n < 30 }.position"))
                .isNotEmpty()
                .containsOnlyNulls();
        assertThat(get("/v1/kpi-funnels?month=2026-09").getList("units")).isEmpty();
    }

    @Test
    void eachSiteIsHeldAgainstTheOthersAndAllowanceMadeForSoMany() {
        JsonPath answer = get("/v1/kpi-comparisons?by=site");

        assertThat(answer.getInt("compared")).as("sixty calls are too few").isEqualTo(5);
        assertThat(answer.getMap("groups.find { it.key == 'site-e' }")).doesNotContainKey("difference");
        String third = "groups.find { it.key == 'site-c' }.difference.";
        double first = 231.0 / 300 - 1852.0 / 2230;
        assertThat(answer.getDouble(third + "value")).isEqualTo(first, within(1e-6));
        assertThat(answer.getDouble(third + "interval.low")).isLessThan(first);
        assertThat(answer.getString(third + "interval.method")).isEqualTo("ci/newcombe@1");
        String fourth = "groups.find { it.key == 'site-d' }.difference.";
        double least = answer.getDouble(fourth + "chance");
        assertThat(answer.getDouble(fourth + "holm")).as("the least of five").isEqualTo(5 * least, within(1e-6));
        assertThat(answer.getDouble(third + "holm")).isGreaterThan(answer.getDouble(third + "chance"));
        assertThat(answer.getDouble(third + "benjaminiHochberg"))
                .isBetween(answer.getDouble(third + "chance"), answer.getDouble(third + "holm"));
    }

    @Test
    void groupsCanBeHeldAgainstOneOfThem() {
        JsonPath answer = get("/v1/kpi-comparisons?by=site&against=site-c");

        assertThat(answer.getMap("groups.find { it.key == 'site-c' }")).doesNotContainKey("difference");
        assertThat(answer.getDouble("groups.find { it.key == 'site-a' }.difference.value"))
                .isEqualTo(.85 - .77, within(1e-12));
    }

    @Test
    void meansAreComparedByWelch() {
        JsonPath answer = get("/v1/kpi-comparisons?by=site&definition=aht/talk-hold@1");

        assertThat(answer.getString("groups.find { it.key == 'site-a' }.difference.test"))
                .isEqualTo("test/welch@1");
        assertThat(answer.getDouble("groups.find { it.key == 'site-a' }.difference.chance"))
                .isBetween(0.0, 1.0);
    }

    @ParameterizedTest
    @CsvSource({
        "/v1/kpi-comparisons?by=site&against=nowhere, against",
        "/v1/kpi-comparisons?by=moon, by",
        "/v1/kpi-comparisons?definition=wait/median-answered@1, definition",
        "/v1/kpi-funnels?definition=asa/answered@1, definition",
        "/v1/kpi-funnels?definition=nothing@1, definitions",
    })
    void whatCannotBeComparedIsRefused(String address, String parameter) {
        As.admin()
                .get(address + "&month=2026-10&vendorId=" + Shared.VENDOR)
                .then()
                .statusCode(400)
                .body("invalidParams[0].name", org.hamcrest.Matchers.equalTo(parameter));
    }

    private static JsonPath get(String address) {
        String month = address.contains("from=") || address.contains("month=") ? "" : "&month=2026-10";
        String separator = address.contains("?") ? "&" : "?";
        return As.role("service-head")
                .get(address + separator + "vendorId=" + Shared.VENDOR + month)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Sent once for all tests. */
    private static final class Shared {
        static final String VENDOR = sent();

        private static String sent() {
            Importing first = Importing.by(PROFILE, "UTC");
            for (int site = 0; site < SITES.length; site++) {
                String id = Given.aSite(first.vendorId(), "site-" + (char) ('a' + site), "UTC");
                StringBuilder file = new StringBuilder("id,wait,talk,agent\n");
                for (int call = 0; call < SITES[site][1]; call++) {
                    file.append(id)
                            .append(call)
                            .append(',')
                            .append(call < SITES[site][0] ? 5 : 60)
                            .append(',');
                    file.append(100 + call % 50)
                            .append(",agent ")
                            .append(call % 20)
                            .append('\n');
                }
                new Importing(first.vendorId(), id).completes(file.toString());
            }
            return first.vendorId();
        }
    }
}
