package dev.shorewise.finance.unitcost;

import static dev.shorewise.finance.Calls.as;
import static dev.shorewise.finance.Calls.asVendor;
import static dev.shorewise.finance.Calls.costProfile;
import static dev.shorewise.finance.Calls.costs;
import static dev.shorewise.finance.Calls.send;
import static dev.shorewise.finance.Calls.with;
import static dev.shorewise.finance.Vendors.answers;
import static dev.shorewise.finance.Vendors.handled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.shorewise.finance.VendorServer;
import dev.shorewise.finance.Vendors;
import dev.shorewise.kit.callers.VendorScope;
import dev.shorewise.test.ServiceResources;
import dev.shorewise.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What one contact costs, with a vendor-service over real HTTP. Each test has a vendor of its own. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
@QuarkusTestResource(VendorServer.class)
class UnitCostApiTest {

    private static final String PROFILE = "unit-costs";

    @Inject
    DataSource database;

    @BeforeEach
    void aProfile() {
        costProfile(PROFILE);
    }

    private static JsonPath read(String query) {
        return as("finance")
                .get("/v1/unit-costs?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Test
    void costPerContactIsTheMonthsCostOverTheHandledVolume() {
        costs(PROFILE, "u-a-1,unit-a,service,2026-10,1900000,EUR,", "u-a-2,unit-a,governance,2026-10,100000,EUR,");
        costs(PROFILE, "u-a-3,unit-a,service,2026-11,777,EUR,", "u-a-4,unit-b,service,2026-10,777,EUR,");
        handled("unit-a", "2026-10", 200_000, 7);

        JsonPath cost = read("vendorId=unit-a&month=2026-10");

        assertThat(cost.getString("measure.definition")).isEqualTo("unit/cost-per-contact@1");
        assertThat(cost.getString("measure.status")).isEqualTo("MEASURED");
        assertThat(new BigDecimal(cost.getString("measure.value"))).isEqualByComparingTo("10");
        assertThat(new BigDecimal(cost.getString("measure.numerator"))).isEqualByComparingTo("2000000");
        assertThat(cost.getLong("measure.denominator")).isEqualTo(200_000);
        assertThat(cost.getString("measure.unit")).isEqualTo("EUR");
        assertThat(cost.getString("measure.evidence")).isEqualTo("/v1/cost-lines?vendorId=unit-a&month=2026-10");
        assertThat(cost.getString("perContact.amount")).isEqualTo("10.00");
        assertThat(cost.getString("cost.amount")).isEqualTo("2000000.00");
        assertThat(cost.getList("categories.category")).containsExactly("service", "governance");
        assertThat(cost.getLong("volume.revision")).isEqualTo(7);
        assertThat(cost.getString("volume.hash")).isEqualTo("hash-7");
        assertThat(cost.getString("volume.asOf")).isEqualTo("2026-11-02T08:00:00Z");
        assertThat(cost.getBoolean("volume.stale")).isFalse();
    }

    @Test
    void vendorServiceIsToldHowLongSomebodyStillWaits() {
        costs(PROFILE, "u-w-1,unit-w,service,2026-10,10,EUR,");
        handled("unit-w", "2026-10", 3, 1);

        as("finance")
                .header("X-Time-Budget", "5000")
                .get("/v1/unit-costs?vendorId=unit-w&month=2026-10")
                .then()
                .statusCode(200);

        assertThat(Vendors.budgets("unit-w")).singleElement().satisfies(left -> assertThat(left)
                .isBetween(1L, 4_999L));
    }

    @Test
    void theEvidenceAddsUpToTheFigure() {
        costs(PROFILE, "u-e-1,unit-e,service,2026-10,10.10,EUR,", "u-e-2,unit-e,credit,2026-10,-0.35,EUR,");
        handled("unit-e", "2026-10", 3, 1);

        JsonPath cost = read("vendorId=unit-e&month=2026-10");
        JsonPath lines = as("finance").get(cost.getString("measure.evidence")).jsonPath();

        BigDecimal sum = lines.<String>getList("items.cost.amount").stream()
                .map(BigDecimal::new)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualTo(new BigDecimal(cost.getString("cost.amount"))).isEqualTo(new BigDecimal("9.75"));
        assertThat(cost.getString("measure.value")).isEqualTo("3.25");
    }

    @Test
    void foreignLinesAreConvertedByTheMeanOfTheMonthEachRoundedOnce() {
        send(
                "/v1/exchange-rate-imports",
                "date,currency,rate_per_eur\n2035-01-02,USD,1\n2035-01-03,USD,3\n2035-01-03,GBP,4\n2035-02-01,USD,9\n");
        costs(
                PROFILE,
                "u-f-1,unit-f,service,2035-01,4.69,USD,",
                "u-f-2,unit-f,travel,2035-01,4.69,USD,",
                "u-f-3,unit-f,qa,2035-01,10,EUR,");
        handled("unit-f", "2035-01", 1, 1);

        JsonPath euros = read("vendorId=unit-f&month=2035-01");
        JsonPath pounds = read("vendorId=unit-f&month=2035-01&currency=GBP");

        assertThat(euros.getString("cost.amount"))
                .as("2.35 + 2.35 + 10, not 4.69 + 10")
                .isEqualTo("14.70");
        assertThat(euros.getList("categories.cost.amount")).containsExactlyInAnyOrder("2.35", "2.35", "10.00");
        assertThat(euros.getString("rates[0].rateSet")).isEqualTo("MONTH-AVERAGE");
        assertThat(euros.getString("rates[0].from")).isEqualTo("USD");
        assertThat(euros.getString("rates[0].into")).isEqualTo("EUR");
        assertThat(euros.getString("rates[0].rate")).isEqualTo("0.50000000");
        assertThat(euros.getInt("rates[0].days")).isEqualTo(2);
        assertThat(euros.getString("rates[0].firstDay")).isEqualTo("2035-01-02");
        assertThat(euros.getString("rates[0].lastDay")).isEqualTo("2035-01-03");
        assertThat(pounds.getString("cost.amount")).isEqualTo("58.76");
        assertThat(pounds.getString("measure.unit")).isEqualTo("GBP");
    }

    @Test
    void aMissingRateIsNamedWithItsMonth() {
        costs(PROFILE, "u-g-1,unit-g,service,2036-01,1,CHF,");
        handled("unit-g", "2036-01", 1, 1);

        JsonPath cost = read("vendorId=unit-g&month=2036-01");

        assertThat(cost.getString("measure.status")).isEqualTo("NOT_MEASURED");
        assertThat(cost.getString("measure.reason")).isEqualTo("NO_RATE CHF 2036-01");
        assertThat(cost.getMap("measure")).doesNotContainKeys("value", "numerator");
        assertThat(cost.getString("cost")).isNull();
    }

    @Test
    void memosAndRowsOfAModelAreListedAndNotCounted() {
        costs(
                PROFILE,
                "u-h-1,unit-h,service,2026-10,100,EUR,",
                "u-h-2,unit-h,repeat,2026-10,40,EUR,",
                "u-h-3,unit-h,churn,2026-10,30,EUR,",
                "u-h-4,unit-h,overhead-saved,2026-10,-20,EUR,");
        handled("unit-h", "2026-10", 10, 1);

        JsonPath cost = read("vendorId=unit-h&month=2026-10");

        assertThat(cost.getString("cost.amount")).isEqualTo("100.00");
        assertThat(cost.getList("categories.booked")).containsExactly(true, false, false, false);
    }

    @Test
    void withoutLinesOrContactsThereIsNoFigure() {
        handled("unit-i", "2026-10", 10, 1);
        assertThat(read("vendorId=unit-i&month=2026-10").getString("measure.reason"))
                .isEqualTo("NO_COST_LINES");

        costs(PROFILE, "u-i-1,unit-i,service,2026-10,100,EUR,");
        handled("unit-i", "2026-10", 0, 2);
        JsonPath idle = read("vendorId=unit-i&month=2026-10");

        assertThat(idle.getString("measure.status")).isEqualTo("NOT_MEASURED");
        assertThat(idle.getString("measure.reason")).isEqualTo("NO_ACTIVITY");
        assertThat(idle.getMap("measure")).doesNotContainKey("value");
        assertThat(idle.getInt("revision")).isZero();
    }

    @Test
    void whenVendorServiceFailsTheLastVolumeIsUsedAndMarked() {
        costs(PROFILE, "u-j-1,unit-j,service,2026-10,100,EUR,");
        handled("unit-j", "2026-10", 50, 3);
        read("vendorId=unit-j&month=2026-10");
        answers("unit-j", "2026-10", 500, 0, "{}");

        JsonPath stale = read("vendorId=unit-j&month=2026-10");

        assertThat(stale.getString("measure.status")).isEqualTo("MEASURED");
        assertThat(stale.getString("measure.reason")).isEqualTo("STALE_VOLUME");
        assertThat(stale.getString("perContact.amount")).isEqualTo("2.00");
        assertThat(stale.getBoolean("volume.stale")).isTrue();
        assertThat(stale.getLong("volume.ageSeconds")).isPositive();
        assertThat(stale.getLong("volume.revision")).isEqualTo(3);
    }

    @Test
    void whenVendorServiceNeverAnsweredThereIsNoFigureAndNoFailure() {
        costs(PROFILE, "u-k-1,unit-k,service,2026-10,100,EUR,");
        for (String broken :
                List.of("{}", "not json", "{\"handled\": \"many\"}", "{\"handled\": -1, \"hash\": \"x\"}")) {
            answers("unit-k", "2026-10", 200, 0, broken);
            JsonPath cost = read("vendorId=unit-k&month=2026-10");
            assertThat(cost.getString("measure.reason")).as(broken).isEqualTo("VOLUME_UNAVAILABLE");
            assertThat(cost.getString("cost.amount")).isEqualTo("100.00");
        }
        answers("unit-k", "2026-10", 200, 3_000, "{\"handled\": 1, \"hash\": \"too late\"}");
        assertThat(read("vendorId=unit-k&month=2026-10").getString("measure.reason"))
                .isEqualTo("VOLUME_UNAVAILABLE");
    }

    @Test
    void aVendorThatVendorServiceDoesNotKnowIsUnknownHereToo() {
        as("finance")
                .get("/v1/unit-costs?vendorId=unit-nobody&month=2026-10")
                .then()
                .statusCode(404)
                .body("code", equalTo("unknown"));
    }

    @Test
    void vendorServiceIsAskedWithTheCallersOwnToken() {
        handled("unit-l", "2026-10", 1, 1);
        String token = Tokens.of("finance-reader");

        with(token).get("/v1/unit-costs?vendorId=unit-l&month=2026-10").then().statusCode(200);

        assertThat(Vendors.tokens()).contains("Bearer " + token);
    }

    @Test
    void everyDifferentFigureIsKeptWithWhatItWasMadeOf() throws Exception {
        costs(PROFILE, "u-m-1,unit-m,service,2026-10,100,EUR,");
        handled("unit-m", "2026-10", 50, 1);
        assertThat(read("vendorId=unit-m&month=2026-10").getInt("revision")).isEqualTo(1);
        assertThat(read("vendorId=unit-m&month=2026-10").getInt("revision")).isEqualTo(1);
        handled("unit-m", "2026-10", 40, 2);
        assertThat(read("vendorId=unit-m&month=2026-10").getInt("revision")).isEqualTo(2);
        costs(PROFILE, "u-m-1,unit-m,service,2026-10,120,EUR,");
        assertThat(read("vendorId=unit-m&month=2026-10").getInt("revision")).isEqualTo(3);

        assertThat(VendorScope.ALL.call(
                        () -> texts("select u.revision || ' ' || u.cost || ' / ' || u.handled || ' of ' || v.hash"
                                + " from unit_cost u join volume_fact v on v.id = u.volume_fact"
                                + " where u.vendor_id = 'unit-m' order by u.revision")))
                .containsExactly("1 100.0000 / 50 of hash-1", "2 100.0000 / 40 of hash-2", "3 120.0000 / 40 of hash-2");
    }

    @Test
    void vendorsAreRefusedAndHeadsOfServiceSeeTheFigureWithoutItsLines() {
        handled("unit-n", "2026-10", 1, 1);

        asVendor("unit-n")
                .get("/v1/unit-costs?vendorId=unit-n&month=2026-10")
                .then()
                .statusCode(403);
        as("cx-head").get("/v1/unit-costs?vendorId=unit-n&month=2026-10").then().statusCode(403);
        as("service-head")
                .get("/v1/unit-costs?vendorId=unit-n&month=2026-10")
                .then()
                .statusCode(200)
                .body("measure.evidence", equalTo(null));
    }

    @Test
    void aQuestionThatMakesNoSenseIsRefused() {
        for (String query : List.of(
                "month=2026-10",
                "vendorId=unit-n",
                "vendorId=unit-n&month=10/2026",
                "vendorId=unit-n&month=2026-10&currency=QQQ",
                "vendorId=%00&month=2026-10")) {
            as("finance")
                    .urlEncodingEnabled(false)
                    .get("/v1/unit-costs?" + query)
                    .then()
                    .statusCode(400);
        }
    }

    private List<String> texts(String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
