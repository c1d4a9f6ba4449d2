package dev.shorewise.vendor.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.shorewise.test.ServiceResources;
import dev.shorewise.vendor.As;
import dev.shorewise.vendor.Twelve;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was locked takes another form only as a revision that both sides have signed. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class RestatementsTest {

    @Test
    void aRestatementIsTheNextRevisionAndExplainsItsDifference() {
        Signed signed = Signed.october();
        String first = signed.computes("2026-10").path("id");
        signed.locks(first);
        restate(signed, first).then().statusCode(409).body("code", equalTo("nothing-changed"));
        String claim = signed.claims("2026-10-05T07:02:30Z", "2026-10-10T13:30:00Z");
        signed.decides(claim, "UNDER_REVIEW");
        signed.decides(claim, "APPROVED");

        Response second = restate(signed, first);

        second.then().statusCode(201).body("revision", equalTo(2)).body("state", equalTo("DRAFT"));
        JsonPath document = signed.read(second.path("id")).jsonPath();
        assertThat(document.getList("difference.changes"))
                .asString()
                .contains("Now on record: " + claim, "CSL-1: 7/12 MISSED (MINIMUM_DEFAULT), now 5/6 MET (NONE)");
        assertThat(document.getString("difference.corrections[0].original")).isEqualTo("-7200.00");
        assertThat(document.getString("difference.total")).isEqualTo("7200.00");
        signed.locks(second.path("id"));
        assertThat(signed.read(second.path("id")).jsonPath().getList("difference.approvals.side"))
                .isEqualTo(List.of("CLIENT", "VENDOR"));
        assertThat(signed.read(first).jsonPath().getInt("head.revision")).isEqualTo(1);
        restate(signed, first).then().statusCode(409);
    }

    @Test
    void aRestatementTakesEffectWhenBothSidesHaveSignedWhatWasReviewed() {
        Signed signed = Signed.october();
        String first = signed.computes("2026-10").path("id");
        signed.locks(first);
        signed.importing()
                .completes(Twelve.HEADER + "late,Z,billing,,2026-10-31 12:00:00,2,ANSWERED,60,0,10,0,n,yes,Ada\n");
        String second = restate(signed, first).path("id");
        signed.signs(first, As.vendor(signed.vendorId()));

        signed.moves(second, "REVIEW").statusCode(200);
        signed.moves(second, "LOCKED")
                .statusCode(409)
                .body("code", equalTo("not-approved"))
                .body("detail", containsString("[CLIENT, VENDOR]"));
        signed.signs(second, As.vendor(signed.vendorId()));
        signed.moves(second, "LOCKED").statusCode(409).body("detail", containsString("[CLIENT]"));
        signed.signs(second, As.role("service-head"));

        signed.moves(second, "LOCKED").statusCode(200);
        String page = page(signed, second).asString();
        assertThat(page).contains("Approved for the vendor by");
    }

    @Test
    void aMonthIsRestatedWithinTwoYears() {
        Signed signed = Signed.with(Twelve.sent());
        signed.publishes("2023-01-01", Signed.TERMS).statusCode(200);
        String longAgo = "2023-02";
        signed.tells(longAgo);
        String id = signed.computes(longAgo).path("id");
        signed.locks(id);

        restate(signed, id).then().statusCode(409).body("detail", containsString("within 24 months"));
    }

    @Test
    void laterMonthsGoOnFromTheNewestRevisionThatIsLocked() {
        Signed signed = Signed.october();
        signed.publishes("2026-11-01", REPEATING).statusCode(200);
        String first = signed.computes("2026-10").path("id");
        signed.locks(first);
        signed.tells("2026-11");
        signed.importing()
                .completes(Twelve.HEADER + Twelve.CALLS.replace("c", "n").replace("2026-10", "2026-11"));
        assertThat(credit(signed)).as("the second month in a row").isEqualByComparingTo("14400");
        String claim = signed.claims("2026-10-05T07:02:30Z", "2026-10-10T13:30:00Z");
        signed.decides(claim, "UNDER_REVIEW");
        signed.decides(claim, "APPROVED");

        String second = restate(signed, first).path("id");
        assertThat(credit(signed))
                .as("a revision that nobody has signed changes nothing")
                .isEqualByComparingTo("14400");
        signed.locks(second);

        assertThat(credit(signed)).as("October was met after all").isEqualByComparingTo("7200");
    }

    /** What a miss costs is doubled when it comes again. */
    private static final String REPEATING =
            Signed.TERMS.replace("\"atRisk\": 10", "\"atRisk\": 10, \"repeat\": [1, 2]");

    private static BigDecimal credit(Signed signed) {
        return new BigDecimal(signed.document("2026-11").getString("result.sheet.credits[0].multiplied"));
    }

    private static Response page(Signed signed, String id) {
        return As.vendor(signed.vendorId()).accept("text/html").get("/v1/statements/{s}", id);
    }

    private static Response restate(Signed signed, String id) {
        return As.role("service-head")
                .body(Map.of("reason", "an exclusion was approved late"))
                .post("/v1/statements/{s}/restatements", id);
    }
}
