package dev.shorewise.vendor.sla;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.test.ServiceResources;
import dev.shorewise.vendor.As;
import dev.shorewise.vendor.Importing;
import dev.shorewise.vendor.Twelve;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How far the records can be relied on stands on the statement that rests on them, for both sides. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class StatementGradeTest {

    private static final String NOT_ONE = "There is not one contact record of 2026-10.";

    @Test
    void theGradeAndItsReasonsStandInTheDocumentAndOnItsPage() {
        Signed signed = ofNothing();
        looksAt(signed);

        String id = signed.computes("2026-10").path("id");

        JsonPath document = As.vendor(signed.vendorId())
                .accept("application/json")
                .get("/v1/statements/{s}", id)
                .jsonPath();
        assertThat(document.getString("feedGrade.grade")).isEqualTo("D");
        assertThat(document.getList("feedGrade.reasons")).contains(NOT_ONE);
        assertThat(page(signed, id)).contains("are graded D (A to D)", NOT_ONE);
    }

    @Test
    void recordsThatNobodyLookedAtAreNotCalledGood() {
        Signed signed = ofNothing();

        String id = signed.computes("2026-10").path("id");

        assertThat(signed.read(id).jsonPath().<Object>get("feedGrade")).isNull();
        assertThat(page(signed, id)).contains("were not graded: nobody had looked at them");
    }

    @Test
    void whatGoesIntoReviewCarriesTheGradeThatIsKnownThenAndKeepsItWhenItIsLocked() {
        Signed signed = ofNothing();
        String id = signed.computes("2026-10").path("id");
        looksAt(signed);

        signed.moves(id, "REVIEW").statusCode(200);

        assertThat(signed.read(id).jsonPath().getString("feedGrade.grade")).isEqualTo("D");
        signed.moves(id, "LOCKED").statusCode(200);
        String locked = signed.read(id).asString();
        signed.importing().completes(Twelve.HEADER + Twelve.CALLS);
        looksAt(signed);
        assertThat(signed.read(id).asString()).as("byte for byte").isEqualTo(locked);
    }

    private static Signed ofNothing() {
        Signed signed = Signed.with(Importing.by(Twelve.PROFILE, "Europe/Paris"));
        signed.publishes("2026-07-01", Signed.TERMS).statusCode(200);
        signed.tells("2026-10");
        return signed;
    }

    private static void looksAt(Signed signed) {
        As.role("qa-director")
                .body(Map.of("vendorId", signed.vendorId(), "month", "2026-10"))
                .post("/v1/trust-assessments")
                .then()
                .statusCode(201);
    }

    private static String page(Signed signed, String id) {
        return As.vendor(signed.vendorId())
                .accept("text/html")
                .get("/v1/statements/{s}", id)
                .asString();
    }
}
