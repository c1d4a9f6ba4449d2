package dev.shorewise.feedback.cases;

import static dev.shorewise.feedback.Calls.as;
import static dev.shorewise.feedback.Calls.publish;
import static dev.shorewise.feedback.cases.Casework.SURVEY;
import static dev.shorewise.feedback.cases.Casework.answered;
import static dev.shorewise.feedback.cases.Casework.closing;
import static dev.shorewise.feedback.cases.Casework.opened;
import static dev.shorewise.feedback.cases.Casework.work;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shorewise.feedback.MailServer;
import dev.shorewise.feedback.TestClock;
import dev.shorewise.feedback.invitations.AnswerPages;
import dev.shorewise.feedback.invitations.Asking;
import dev.shorewise.feedback.invitations.Postman;
import dev.shorewise.kit.callers.VendorScope;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a deed did: to all customers of the same place, and by the word of those whose cases it closed. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
@QuarkusTestResource(MailServer.class)
class CaseEffectTest {

    @Inject
    DataSource database;

    @Inject
    Postman postman;

    @Inject
    AnswerPages pages;

    @Inject
    TestClock clock;

    @BeforeEach
    void publishedSurveys() {
        publish(SURVEY);
        Asking.publishSurvey();
    }

    @AfterEach
    void realTime() {
        clock.isReal();
    }

    private static String customer(int number) {
        return "%032x".formatted(0xca5e_0000L + number);
    }

    /** A case of an unhappy customer, closed on the spot. */
    private static String closed(String vendorId, int customer, String question) {
        String response = answered(vendorId, "2026-10-05", customer(customer), Map.of("satisfied", 1));
        String id = opened(response, question);
        work(id, "*", closing("2026-10-20")).statusCode(200);
        return id;
    }

    private static JsonPath read(String id) {
        return as("cx-head").get("/v1/cases/" + id).jsonPath();
    }

    @Test
    void theQuestionAfterACaseLeavesLikeAnyInvitationAndItsAnswerIsTheCasesOwn() throws Exception {
        Asking.policy("after-a", Map.of("delivery", "MAIL", "reminders", 0));
        String id = closed("after-a", 1, "Did Cora <call> you back?");
        VendorScope.ALL.call(postman::deliver);
        String link = MailServer.link(MailServer.to(customer(1)).get(0));

        assertThat(Asking.open(link).asString()).contains("Did Cora &lt;call&gt; you back?");
        Asking.submit(
                        link,
                        Map.of(
                                "seen", "settled satisfied more",
                                "q.settled", "YES",
                                "q.satisfied", "4",
                                "q.more", "Thank you, write to zoe@example.org",
                                "do", "send"))
                .then()
                .statusCode(200);

        JsonPath one = read(id);
        assertThat(one.getString("followUp.answer")).isEqualTo("SETTLED");
        assertThat(one.getInt("followUp.csat")).isEqualTo(4);
        assertThat(one.getString("followUp.words")).isEqualTo("Thank you, write to [email]");
        assertThat(one.<String>getList("history.what"))
                .containsExactly("opened", "closed; the customer is asked", "answered: SETTLED");
        assertThat(as("cx-head").get("/v1/responses?vendorId=after-a").<List<?>>path("items"))
                .as("nobody drew it, so it is no response")
                .hasSize(1);
        JsonPath rates =
                as("cx-head").get("/v1/invitation-rates?vendorId=after-a").jsonPath();
        assertThat(rates.getList("groups")).isEmpty();
        JsonPath told = as("cx-head").get("/v1/cases/" + id + "/effect").jsonPath();
        assertThat(told.getDouble("followUps.settled.value")).isEqualTo(1);
        assertThat(told.getDouble("followUps.change.value")).isEqualTo(3);
        assertThat(told.getString("followUps.change.status")).isEqualTo("INSUFFICIENT");
        assertThat(told.<Object>get("followUps.change.interval"))
                .as("of one customer")
                .isNull();
    }

    @Test
    void whatCustomersSayAfterwardsIsHeldAgainstWhatTheySaidBefore() {
        Asking.policy("after-b", Map.of("delivery", "PULL"));
        String id = closed("after-b", 11, "Settled?");
        closed("after-b", 12, "Settled?");
        closed("after-b", 13, "Settled?");
        List<String> links = Asking.links("after-b");
        String[][] answers = {{"YES", "4"}, {"YES", "2"}, {"NOT_YET", "3"}};
        for (int i = 0; i < answers.length; i++) {
            Asking.submit(
                            links.get(i),
                            Map.of(
                                    "seen",
                                    "settled satisfied more",
                                    "q.settled",
                                    answers[i][0],
                                    "q.satisfied",
                                    answers[i][1],
                                    "do",
                                    "send"))
                    .then()
                    .statusCode(200);
        }

        JsonPath told = as("auditor").get("/v1/cases/" + id + "/effect").jsonPath();

        assertThat(told.getLong("followUps.closed")).isEqualTo(3);
        assertThat(told.getDouble("followUps.settled.value")).isEqualTo(2 / 3.0, within(1e-6));
        assertThat(told.getString("followUps.settled.interval.method")).isEqualTo("ci/wilson@1");
        // changes of 3, 1 and 2 points: mean 2, deviation 1, t(2) = 4.302653
        assertThat(told.getDouble("followUps.change.value")).isEqualTo(2, within(1e-6));
        assertThat(told.getDouble("followUps.change.interval.low")).isEqualTo(-.484138, within(1e-5));
        assertThat(told.getString("followUps.change.params.before")).isEqualTo("1");
        assertThat(told.getString("followUps.change.params.after")).isEqualTo("3");
    }

    @Test
    void silenceIsNoAnswerAndWhoCannotBeAskedIsNotAsked() throws Exception {
        Asking.policy("after-c", Map.of("delivery", "PULL", "expiry", "PT48H"));
        String silent = closed("after-c", 21, "Settled?");
        String unheard = closed("after-none", 22, "Settled?");
        String nobody = opened(answered("after-c", "2026-10-05", Map.of("satisfied", 1)), "Settled?");
        work(nobody, "*", closing("2026-10-20")).statusCode(200);

        clock.passes(Duration.ofHours(49));
        VendorScope.ALL.call(pages::endWhatIsOver);

        assertThat(read(silent).getString("followUp.answer")).isEqualTo("NO_ANSWER");
        assertThat(read(silent).getString("history[-1].what")).isEqualTo("not answered in time");
        assertThat(read(unheard).getString("history[-1].what"))
                .isEqualTo("closed; no policy says how to ask the customer");
        assertThat(read(nobody).getString("history[-1].what")).isEqualTo("closed; nobody knows the customer to ask");
    }

    @Test
    void whatADeedDidIsMeasuredBesideWhatChangedElsewhere() throws Exception {
        String id = opened("case-d");
        as("cx-head").get("/v1/cases/" + id + "/effect").then().statusCode(404);
        work(id, "\"r1\"", closing("2026-10-20")).statusCode(200);
        many("case-d", "2026-10-10", 5, 40);
        many("case-d", "2026-10-10", 1, 59);
        many("case-d", "2026-10-25", 5, 80);
        many("case-d", "2026-10-25", 1, 20);

        JsonPath effect = as("cx-head")
                .get("/v1/cases/" + id + "/effect?days=30")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(effect.getMap("scope").toString()).contains("vendorId=case-d", "siteId=cebu", "language=en");
        assertThat(effect.getLong("here.before.denominator")).isEqualTo(100);
        assertThat(effect.getDouble("here.before.value")).isEqualTo(.4, within(1e-9));
        assertThat(effect.getDouble("here.after.value")).isEqualTo(.8, within(1e-9));
        assertThat(effect.getDouble("here.difference")).isEqualTo(.4, within(1e-9));
        assertThat(effect.getDouble("here.interval.low")).isBetween(.25, .3);
        assertThat(effect.getString("here.verdict")).isEqualTo("BETTER");
        assertThat(effect.getString("elsewhere.verdict")).isNotNull();
    }

    private void many(String vendorId, String day, int csat, int times) throws Exception {
        VendorScope.ALL.call(() -> {
            try (Connection connection = database.getConnection();
                    PreparedStatement sql = connection.prepareStatement("""
                            insert into response (vendor_id, source, response_id, survey_id, survey_version,
                                responded_at, site_id, language, csat)
                            select ?, 'test', gen_random_uuid()::text, ?, 1, ?::timestamptz, 'cebu', 'en', ?
                            from generate_series(1, ?)""")) {
                sql.setString(1, vendorId);
                sql.setString(2, SURVEY);
                sql.setString(3, day + "T12:00:00Z");
                sql.setInt(4, csat);
                sql.setInt(5, times);
                return sql.executeUpdate();
            }
        });
    }
}
