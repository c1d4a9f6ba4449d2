package dev.shorewise.vendor.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A tender whose weights nobody says: they follow from criteria that are compared in pairs. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class ComparedCriteriaTest {

    private final Tendering tender = Tendering.aNew();

    @Test
    void weightsFollowFromComparingCriteriaInPairsAndTheRankingSaysSo() {
        JsonPath weighed = weighed(
                        compared("skill", "price", 3), compared("skill", "safety", 5), compared("price", "safety", 3))
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(weighed.getDouble("body.tender.criteria[0].weight")).isCloseTo(63.6986, within(1e-3));
        assertThat(weighed.getDouble("body.tender.criteria[1].weight")).isCloseTo(25.8285, within(1e-3));
        assertThat(weighed.getDouble("body.weighing.ratio")).isCloseTo(.033199, within(1e-6));
        for (String role : List.of("cx-head", "qa-director")) {
            List<Map<String, Object>> all = Tendering.marks(9, 4);
            all.add(Map.of("bidderId", "near", "criterionId", "safety", "score", 7, "evidence", "a visit"));
            all.add(Map.of("bidderId", "far", "criterionId", "safety", "score", 6, "evidence", "a visit"));
            tender.sheet(role, all).statusCode(200);
        }
        tender.tell(true);
        tender.release().statusCode(200).body("body.weighing.comparisons", hasSize(3));

        tender.ranking()
                .body("findings.find { it.code == 'weights-from-pairs' }.method", equalTo("decide/ahp-consistency@1"))
                .body(
                        "findings.find { it.code == 'weights-from-pairs' }.sentence",
                        containsString("consistent enough (consistency ratio 3.3 %"))
                .body("findings.findAll { it.figures.size() == 0 }", empty());
    }

    @Test
    void comparisonsThatContradictEachOtherOrLeavePairsOutAreRefused() {
        weighed(compared("skill", "price", 5), compared("price", "safety", 5), compared("safety", "skill", 5))
                .statusCode(400)
                .body("code", equalTo("flawed-tender"))
                .body("detail", containsString("do not fit together"));
        weighed(compared("skill", "price", 5), compared("price", "safety", 5)).statusCode(400);
        weighed(compared("skill", "price", 5), compared("price", "skill", 5), compared("price", "safety", 5))
                .statusCode(400);
    }

    @SafeVarargs
    private ValidatableResponse weighed(Map<String, Object>... comparisons) {
        List<Map<String, Object>> criteria = new ArrayList<>(Tendering.criteria(0, 0));
        criteria.add(Map.of("id", "safety", "title", "Security", "kind", "SECURITY"));
        Map<String, Object> wanted = new HashMap<>(Tendering.tender(criteria));
        wanted.put("comparisons", List.of(comparisons));
        return tender.propose(wanted);
    }

    private static Map<String, Object> compared(String one, String other, double times) {
        return Map.of("criterionId", one, "overId", other, "times", times);
    }
}
