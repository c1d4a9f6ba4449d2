package dev.shorewise.vendor.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shorewise.test.ServiceResources;
import dev.shorewise.vendor.As;
import dev.shorewise.vendor.FeedbackServer;
import dev.shorewise.vendor.Given;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What stored reviews tell: what should be taught to whom, and which criteria mean something to customers. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
@QuarkusTestResource(FeedbackServer.class)
class ReviewsTellTest {

    private static final String NEEDS = "/v1/training-needs/{v}?from=2026-10-01&to=2026-11-01";

    @Test
    void whatShouldBeTaughtIsFoundInDrawnReviews() {
        Reviewed reviewed = Reviewed.of("2026-10");
        reviewed.drawnAndJudged(i -> i % Reviewed.AGENTS == 0 || i % 17 == 5 ? 0 : 1, i -> 1);
        reviewed.doubleScored(3, i -> 0, i -> 0);
        String vendor = reviewed.vendor().vendorId();

        JsonPath needs = As.role("qa-director").get(NEEDS, vendor).jsonPath();

        String solution = "items.find { it.criterion == '" + reviewed.card() + "/solution' }.";
        assertThat(needs.getString(solution + "finding.code"))
                .as(needs::prettify)
                .isEqualTo("training-need");
        assertThat(needs.getInt(solution + "gainers[0].failed")).isEqualTo(8);
        assertThat(needs.getInt(solution + "gainers[0].reviews")).isEqualTo(8);
        assertThat(needs.getBoolean(solution + "gainers[0].certain")).isTrue();
        assertThat(needs.getDouble(solution + "gainers[0].estimate"))
                .as("pulled towards that of all")
                .isLessThan(1);
        assertThat(needs.getInt("items.find { it.criterion == '" + reviewed.card() + "/privacy' }.rate.numerator"))
                .as("reviews of sessions judge one contact twice and do not count")
                .isZero();
        JsonPath first = As.role("qa-director").get(NEEDS + "&limit=1", vendor).jsonPath();
        assertThat(first.getList("items.criterion"))
                .as("most to gain first")
                .containsExactly(reviewed.card() + "/solution");
        assertThat(As.role("qa-director")
                        .get(NEEDS + "&limit=1&cursor={c}", vendor, first.getString("nextCursor"))
                        .jsonPath()
                        .getList("items.criterion"))
                .containsExactly(reviewed.card() + "/privacy");
        assertThat(As.vendor(vendor).get(NEEDS, vendor).statusCode()).isEqualTo(200);
        assertThat(As.vendor(Given.aVendor()).get(NEEDS, vendor).statusCode()).isEqualTo(404);
    }

    @Test
    void aCriterionIsHeldAgainstWhatCustomersAnswered() {
        Reviewed reviewed = Reviewed.of("2026-10");
        reviewed.drawnAndJudged(i -> (i % 3 == 0) != (i % 10 == 0) ? 0 : 1, i -> i % 2);

        JsonPath said = agreement(reviewed);

        assertThat(meaning(said, "solution", "SATISFACTION", "state")).isEqualTo("MEASURED");
        assertThat(meaning(said, "solution", "SATISFACTION", "pairs")).isEqualTo(96);
        assertThat(meaning(said, "solution", "SATISFACTION", "sentence"))
                .asString()
                .startsWith("'solution' goes with satisfied customers (r 0.")
                .endsWith("96 contacts). That is no cause.");
        assertThat(((Number) meaning(said, "solution", "RESOLVED", "chance")).doubleValue())
                .isLessThan(.001);
        assertThat(meaning(said, "privacy", "RESOLVED", "sentence"))
                .asString()
                .startsWith("'privacy' goes with nothing that can be seen");
        assertThat(((Number) meaning(said, "privacy", "SATISFACTION", "correlation")).doubleValue())
                .isCloseTo(0, within(.01));
        assertThat(meaning(said, "solution", "NOT_COMING_BACK", "state"))
                .as("nobody came back")
                .isEqualTo("NOT_MEASURED");
    }

    @Test
    void whoMayNotReadAnswersSeesWhatWasKeptOfThem() {
        Reviewed reviewed = Reviewed.of("2026-10");
        reviewed.drawnAndJudged(i -> (i % 3 == 0) != (i % 10 == 0) ? 0 : 1, i -> i % 2);
        String vendor = reviewed.vendor().vendorId();
        assertThat(meaning(agreement("executive", reviewed), "solution", "SATISFACTION", "state"))
                .isEqualTo("NOT_MEASURED");

        As.role("qa-director")
                .body("""
                        {"vendorId": "%s", "template": {"id": "%s", "version": %d}}""".formatted(vendor, reviewed.card(), reviewed.version()))
                .post("/v1/quality-agreement")
                .then()
                .statusCode(200);

        JsonPath said = agreement("executive", reviewed);
        assertThat(meaning(said, "solution", "SATISFACTION", "pairs")).isEqualTo(96);
        assertThat(said.getString("meaningsKeptAt")).isNotNull();
        assertThat(agreement("qa-director", reviewed).getString("meaningsKeptAt"))
                .as("as of now")
                .isNull();
    }

    @Test
    void theVendorDrawsTheSameFromItsOwnContacts() {
        Reviewed reviewed = Reviewed.of("2026-10");
        String vendor = reviewed.vendor().vendorId();
        As.role("qa-director")
                .body(Map.of("vendorId", vendor, "month", "2026-10", "size", 20, "seed", "of the day"))
                .post("/v1/quality-draws")
                .then()
                .statusCode(201);

        JsonPath told =
                As.vendor(vendor).get("/v1/quality-draws?vendorId={v}", vendor).jsonPath();
        List<String> own = As.vendor(vendor)
                .get("/v1/contacts?vendorId={v}&month=2026-10&limit=1000", vendor)
                .jsonPath()
                .getList("items.contactId", String.class)
                .stream()
                .sorted()
                .toList();

        assertThat(own).hasSize(Reviewed.CALLS);
        assertThat(told.getString("items[0].body.frameHash")).isEqualTo(sha256(String.join("\n", own)));
        String seed = told.getString("items[0].body.seed");
        List<String> again = own.stream()
                .sorted(Comparator.comparing(id -> sha256(seed + "|" + id)))
                .limit(20)
                .toList();
        assertThat(told.getList("items[0].body.strata[0].drawn")).isEqualTo(again);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void reviewsOfOneAgentThatResembleEachOtherAreWorthFewer() {
        Reviewed reviewed = Reviewed.of("2026-10");
        reviewed.drawnAndJudged(i -> i % Reviewed.AGENTS < 6 ? 0 : 1, i -> 1);

        JsonPath score = As.role("executive")
                .get(
                        "/v1/quality-scores?vendorId={v}&month=2026-10",
                        reviewed.vendor().vendorId())
                .jsonPath();

        assertThat(score.getDouble("mean.worth"))
                .as("twelve agents, each with one way")
                .isCloseTo(12, within(.01));
        assertThat(score.getString("mean.method")).isEqualTo("sample/design-effect@1");
        assertThat(score.getDouble("mean.high") - score.getDouble("mean.low")).isGreaterThan(30);
    }

    @Test
    void whatFeedbackServiceDoesNotTellIsNotMeasuredAndTheRestIsThere() {
        Reviewed reviewed = Reviewed.of("2026-08");
        reviewed.drawnAndJudged(i -> 1, i -> i % 2);

        JsonPath said = agreement(reviewed);

        assertThat(meaning(said, "privacy", "SATISFACTION", "state")).isEqualTo("NOT_MEASURED");
        assertThat(meaning(said, "privacy", "SATISFACTION", "sentence"))
                .asString()
                .contains("not known now");
        assertThat(meaning(said, "privacy", "NOT_COMING_BACK", "pairs")).isEqualTo(96);
    }

    private static JsonPath agreement(Reviewed reviewed) {
        return agreement("qa-director", reviewed);
    }

    private static JsonPath agreement(String role, Reviewed reviewed) {
        return As.role(role)
                .get(
                        "/v1/quality-agreement?vendorId={v}&templateId={t}&version={n}",
                        reviewed.vendor().vendorId(),
                        reviewed.card(),
                        reviewed.version())
                .jsonPath();
    }

    private static Object meaning(JsonPath said, String criterion, String outcome, String field) {
        return said.get(
                "meanings.find { it.criterion == '%s' && it.outcome == '%s' }.%s".formatted(criterion, outcome, field));
    }
}
