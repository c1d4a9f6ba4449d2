package dev.shorewise.vendor.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.shorewise.test.ServiceResources;
import dev.shorewise.vendor.As;
import dev.shorewise.vendor.quality.Reviewed;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A quality score that an agreement may rest on: from reviews to a statement and its credit. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class QualityInContractTest {

    private static final String MONTH = "2026-10";

    /** Every third call offers no solution; nobody agrees on privacy. */
    @Test
    void aStatementComputesTheScoreFromReviewsOfCriteriaOnWhichReviewersAgree() {
        Reviewed reviewed = Reviewed.of(MONTH);
        reviewed.drawnAndJudged(i -> i % 3 == 0 ? 0 : 1, i -> 0);
        Signed signed = Signed.with(reviewed.vendor());
        signed.publishes("2026-07-01", Signed.TERMS).statusCode(200);
        signed.tells(MONTH);
        filed(signed)
                .statusCode(422)
                .body("code", equalTo("not-measured"))
                .body("detail", containsString("no criterion yet on which reviewers are known to agree"));

        reviewed.doubleScored(40, i -> i % 2, i -> i / 2 % 2);

        JsonPath score = As.vendor(signed.vendorId())
                .get("/v1/quality-scores?vendorId={v}&month={m}", signed.vendorId(), MONTH)
                .jsonPath();
        assertThat(score.getList("contractual.criteria")).isEqualTo(List.of(reviewed.card() + "/solution"));
        assertThat(score.getList("excluded")).as(score::prettify).containsExactly("privacy");
        filed(signed).statusCode(200);
        JsonPath statement = signed.document(MONTH);
        String level = "result.levels.find { it.level.id == 'CSL-6' }.";
        assertThat(statement.getDouble(level + "values.measured.numerator")).isEqualTo(6_400);
        assertThat(statement.getInt(level + "values.measured.denominator")).isEqualTo(96);
        assertThat(statement.getString(level + "verdict.state"))
                .as("66.7 of 88")
                .isEqualTo("MISSED");

        As.role("qa-director")
                .body(Map.of("vendorId", signed.vendorId(), "month", MONTH))
                .post("/v1/trust-assessments")
                .then()
                .statusCode(201);
        As.vendor(signed.vendorId())
                .get("/v1/statements?agreementId={a}", signed.id())
                .then()
                .body("items[0].feedGrade.month", equalTo(MONTH));
    }

    private static ValidatableResponse filed(Signed signed) {
        return As.role("qa-director")
                .body(Map.of(
                        "vendorId", signed.vendorId(), "month", MONTH, "agreementId", signed.id(), "levelId", "CSL-6"))
                .post("/v1/quality-scores")
                .then();
    }
}
