package dev.shorewise.vendor.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shorewise.test.ServiceResources;
import dev.shorewise.vendor.As;
import dev.shorewise.vendor.FeedbackServer;
import dev.shorewise.vendor.Figures;
import dev.shorewise.vendor.Importing;
import dev.shorewise.vendor.SharedData;
import dev.shorewise.vendor.Twelve;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** First-contact resolution three ways, on the reference's twelve calls and on the real log. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
@QuarkusTestResource(FeedbackServer.class)
class FirstContactTest {

    private static final String UNTIL = "2026-10-30T00:00:00+01:00";

    @ParameterizedTest
    @CsvSource({
        "fcr/agent-flag@1, ATTEMPTS, 7, 9",
        "fcr/no-repeat-per-issue@1, ATTEMPTS, 1, 4",
        "fcr/no-repeat-per-contact@1, ATTEMPTS, 3, 6",
        "fcr/no-repeat-per-issue@1, ANSWERED_ONLY, 2, 4",
        "fcr/no-repeat-per-contact@1, ANSWERED_ONLY, 4, 6",
        "fcr/identified-share@1, ATTEMPTS, 9, 9",
        "issue-chain/contacts-per-issue@1, ATTEMPTS, 9, 7",
    })
    void twelveCallsAreResolvedInThreeWays(String definition, String repeats, int numerator, int denominator) {
        JsonNode figure = resolution("2026-10", "repeats", repeats).of(definition);

        assertThat(figure.path("numerator").asInt()).isEqualTo(numerator);
        assertThat(figure.path("denominator").asInt()).isEqualTo(denominator);
        assertThat(figure.path("value").decimalValue().doubleValue())
                .isCloseTo((double) numerator / denominator, within(1e-9));
    }

    @Test
    void whatIsTooYoungIsNotYetKnownAndOnlyEstimated() {
        Figures figures = resolution("2026-10");

        assertThat(figures.of("fcr/not-yet-known@1").path("value").asInt()).isEqualTo(3);
        JsonNode estimate = figures.of("fcr/no-repeat-estimate@1");
        assertThat(estimate.path("value").decimalValue()).isEqualByComparingTo("0.4");
        assertThat(estimate.path("status").asText()).isEqualTo("INSUFFICIENT");
        assertThat(estimate.path("n").asInt()).as("at risk").isEqualTo(3);
    }

    @Test
    void countingTheYoungAsResolvedWouldMoreThanDoubleTheFigure() {
        JsonNode late = new Figures(As.role("qa-director")
                        .queryParam("vendorId", Shared.CALLS.vendorId())
                        .queryParam("month", "2026-10")
                        .queryParam("completeUntil", "2026-12-01T00:00:00Z")
                        .get("/v1/first-contact-resolution"))
                .of("fcr/no-repeat-per-issue@1");

        assertThat(late.path("value").decimalValue().setScale(6, RoundingMode.HALF_UP))
                .isEqualByComparingTo(".571429");
    }

    @Test
    void whatCustomersSayStandsBesideIt() {
        JsonNode said = resolution("2026-10").answer();
        JsonNode unknown = resolution("2026-11").answer();

        assertThat(said.path("customerStated").path("numerator").asInt()).isEqualTo(30);
        assertThat(said.path("partial").asBoolean()).isFalse();
        assertThat(unknown.path("customerStated").path("reason").asText()).isEqualTo("NOT_REPORTED");
        assertThat(unknown.path("partial").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-12", "2027-01"})
    void withoutFeedbackServiceTheRestIsGivenAndSaysSo(String month) {
        JsonNode answer = resolution(month).answer();

        assertThat(answer.path("partial").asBoolean()).isTrue();
        assertThat(answer.path("customerStated").path("reason").asText()).isEqualTo("UNAVAILABLE");
        assertThat(answer.path("groups").size()).isEqualTo(1);
    }

    @Test
    void groupsHaveTheirOwn() {
        Figures figures = resolution("2026-10", "groupBy", "reason");

        assertThat(figures.of("billing", "fcr/no-repeat-per-issue@1")
                        .path("denominator")
                        .asInt())
                .isEqualTo(2);
        assertThat(figures.of("tech", "fcr/no-repeat-per-issue@1")
                        .path("numerator")
                        .asInt())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "P1D, 2968, 3786, 260, .671002",
        "P3D, 2232, 3099, 376, .547192",
        "P7D, 1124, 1705, 1345, .458106",
    })
    void theRealLogIsJudgedByWhenEachCallEnded(String within, int resolved, int mature, int young, String perContact) {
        Figures figures = RealLog.BANK.figures(
                "1999-02-01",
                "1999-02-15",
                "N",
                within,
                "completeUntil",
                "1999-02-15T00:00:00+02:00",
                "definitions",
                "fcr/no-repeat-per-issue@1,fcr/no-repeat-per-contact@1,fcr/not-yet-known@1");

        JsonNode perIssue = figures.of("fcr/no-repeat-per-issue@1");
        assertThat(perIssue.path("numerator").asInt()).isEqualTo(resolved);
        assertThat(perIssue.path("denominator").asInt()).isEqualTo(mature);
        assertThat(figures.of("fcr/not-yet-known@1").path("value").asInt()).isEqualTo(young);
        assertThat(figures.of("fcr/no-repeat-per-contact@1")
                        .path("value")
                        .decimalValue()
                        .setScale(6, RoundingMode.HALF_UP))
                .isEqualByComparingTo(perContact);
    }

    @ParameterizedTest
    @CsvSource({"N=PT5H", "repeats=SOME", "completeUntil=tomorrow"})
    void whatCannotBeReadIsRefused(String query) {
        As.admin()
                .get("/v1/first-contact-resolution?month=2026-10&vendorId=" + Shared.CALLS.vendorId() + "&" + query)
                .then()
                .statusCode(400);
    }

    private static Figures resolution(String month, String... more) {
        var request = As.role("qa-director")
                .queryParam("vendorId", Shared.CALLS.vendorId())
                .queryParam("month", month)
                .queryParam("completeUntil", UNTIL);
        for (int i = 0; i < more.length; i += 2) {
            request.queryParam(more[i], more[i + 1]);
        }
        return new Figures(request.get("/v1/first-contact-resolution"));
    }

    /** Sent once for all tests. */
    private static final class Shared {
        static final Importing CALLS = Twelve.sent();
    }

    /** The log with the type of a call as its reason. */
    private static final class RealLog {
        static final Importing BANK = sent();

        private static Importing sent() {
            byte[] file;
            try {
                file = Files.readAllBytes(SharedData.file("call-log/anonymous_bank_1999-02-01_14.tsv"));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
            Importing bank = Importing.by(
                    SharedData.profile("call-log")
                            .replace(
                                    "\"priority\": {\"columns\": [\"priority\"]}",
                                    "\"reasonCode\": {\"columns\": [\"type\"]}"),
                    "Asia/Jerusalem");
            bank.completes(file);
            return bank;
        }
    }
}
