package dev.shorewise.finance.inflation;

import static dev.shorewise.finance.Calls.as;
import static dev.shorewise.finance.Calls.asVendor;
import static dev.shorewise.finance.Calls.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.shorewise.finance.VendorServer;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Inflation comes from the World Bank's own file. Made-up countries begin with Q, which ISO 3166 leaves to users. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
@QuarkusTestResource(VendorServer.class)
class InflationApiTest {

    private static final String PATH = "/v1/inflation-imports";
    private static final String HEADER = "country,country_code,year,inflation_percent\n";
    private static final Path PUBLISHED = Path.of("..", "..", "shared", "data", "cpi", "inflation_annual_percent.csv");

    @Test
    void theBanksWholeFileComesInOnceAndAnswersAsPublished() throws IOException {
        assumeTrue(Files.exists(PUBLISHED), "the bank's file is not here: " + PUBLISHED.toAbsolutePath());
        byte[] file = Files.readAllBytes(PUBLISHED);

        JsonPath first = send(PATH, file);
        JsonPath again = send(PATH, file);

        assertThat(first.getLong("rows.accepted")).as("exponents too").isEqualTo(11_182);
        assertThat(again.getLong("rows.unchanged")).isEqualTo(11_182);
        JsonPath philippines = read("PHL", 2020, 2022);
        assertThat(philippines.getList("years.percent"))
                .containsExactly("2.3931623931624", "3.92718022100332", "5.82115811213955");
        assertThat(philippines.getList("years.level"))
                .as("103.92718022100332 times 1.0582115811213955")
                .containsExactly("100.000000", "103.927180", "109.976946");
        assertThat(philippines.getString("source")).contains("World Bank").contains("CC BY 4.0");
        JsonPath barbados = read("BRB", 2018, 2023);
        assertThat(barbados.getList("missing")).containsExactly(2020, 2021, 2022);
        assertThat(barbados.getMap("years[2]")).containsOnlyKeys("year", "percent");
        assertThat(read("FIN", 2009, 2009).getString("years[0].percent")).startsWith("-0.00000091736");
    }

    @Test
    void aPlanAssumesWhatWasPublishedAndSaysSo() {
        send(PATH, HEADER + "Nowhere,QAA,2021,2\nNowhere,QAA,2022,4\nNowhere,QAA,2023,6\n");

        JsonPath offer = as("finance")
                .get("/v1/assumed-inputs?country=QAA&years=2")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(offer.getDouble("inflation.value")).isCloseTo(Math.sqrt(1.04 * 1.06) - 1, within(1e-9));
        assertThat(offer.getString("inflation.origin")).isEqualTo("ASSUMED");
        assertThat(offer.getString("inflation.source")).contains("QAA, 2022 to 2023, n = 2 years");
        assertThat(offer.getList("quotations")).hasSize(17);
        as("cx-head").get("/v1/assumed-inputs").then().statusCode(403);
    }

    @Test
    void badRowsAreNamedAndACorrectedYearReplacesTheFormerOne() {
        JsonPath job = send(
                PATH,
                HEADER
                        + "a,QBB,2021,2\nb,qbb,2022,2\nc,QBB,1500,2\nd,QBB,2023,-100\ne,QBB,2024,much\nf,QBB,2025,1e999\n");
        JsonPath corrected = send(PATH, HEADER + "a,QBB,2021,2.5\n");

        assertThat(job.getLong("rows.accepted")).isEqualTo(1);
        List<String> codes = as("finance")
                .accept("application/json")
                .get(PATH + "/" + job.getString("id") + "/rejects")
                .jsonPath()
                .getList("items.code");
        assertThat(codes).containsExactly("not-a-country", "not-a-year", "not-a-rate", "not-a-rate", "not-a-rate");
        assertThat(corrected.getLong("rows.restated")).isEqualTo(1);
        assertThat(read("QBB", 2021, 2021).getString("years[0].percent")).isEqualTo("2.5");
    }

    @Test
    void whatNobodyPublishedIsMissingAndVendorsHaveNoPartInIt() {
        assertThat(read("QZZ", 2020, 2021).getList("missing")).containsExactly(2020, 2021);
        assertThat(read("QZZ", 2020, 2021).getList("years")).isEmpty();
        as("finance")
                .get("/v1/inflation?country=QZZ&firstYear=2021&lastYear=2020")
                .then()
                .statusCode(400);
        as("finance")
                .get("/v1/inflation?country=qz&firstYear=2020&lastYear=2021")
                .then()
                .statusCode(400);
        asVendor("alpha")
                .get("/v1/inflation?country=PHL&firstYear=2020&lastYear=2021")
                .then()
                .statusCode(403);
        as("auditor").contentType("text/csv").body(HEADER).post(PATH).then().statusCode(403);
    }

    private static JsonPath read(String country, int from, int to) {
        return as("cx-head")
                .get("/v1/inflation?country=" + country + "&firstYear=" + from + "&lastYear=" + to)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
