package dev.shorewise.feedback.invitations;

import static dev.shorewise.feedback.Calls.as;
import static dev.shorewise.feedback.invitations.Asking.aContact;
import static dev.shorewise.feedback.invitations.Asking.answer;
import static dev.shorewise.feedback.invitations.Asking.handOver;
import static dev.shorewise.feedback.invitations.Asking.links;
import static dev.shorewise.feedback.invitations.Asking.open;
import static dev.shorewise.feedback.invitations.Asking.policy;
import static dev.shorewise.feedback.invitations.Asking.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.shorewise.feedback.MailServer;
import dev.shorewise.feedback.TestClock;
import dev.shorewise.kit.callers.VendorScope;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When customers hear of us, and when never; days pass as the test says. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
@QuarkusTestResource(MailServer.class)
class InvitationTimingTest {

    /** More than a test leaves behind for the next; links that are pulled take their turn too, and no mail leaves in it. */
    private static final int ROUNDS = 20;

    @Inject
    Postman postman;

    @Inject
    AnswerPages pages;

    @Inject
    TestClock clock;

    @BeforeEach
    void aSurvey() {
        Asking.publishSurvey();
    }

    @AfterEach
    void realTime() {
        clock.isReal();
    }

    private Map<String, Object> aContactNow(String vendorId, int number) {
        Instant closed = clock.instant().truncatedTo(ChronoUnit.SECONDS).minusSeconds(60);
        Map<String, Object> contact = aContact(vendorId, number);
        contact.put("contactAt", closed.minusSeconds(300).toString());
        contact.put("closedAt", closed.toString());
        return contact;
    }

    private static void take(Map<String, Object> contact) {
        handOver(List.of(contact)).then().statusCode(200);
    }

    private void passes(Duration time) throws Exception {
        clock.passes(time);
        send();
    }

    private void send() throws Exception {
        VendorScope.ALL.call(() -> {
            for (int round = 0; round < ROUNDS; round++) {
                postman.deliver();
            }
            return pages.endWhatIsOver();
        });
    }

    private static List<String> mails(Map<String, Object> contact) throws Exception {
        List<String> subjects = new ArrayList<>();
        for (MimeMessage mail : MailServer.to(contact.get("customer"))) {
            subjects.add(mail.getSubject());
        }
        return subjects;
    }

    private static String state(String vendorId) {
        return as("cx-head").get("/v1/invitations?vendorId=" + vendorId).path("items[0].state");
    }

    @Test
    void aCustomerIsRemindedAsOftenAsThePolicySaysAndNotOnceMore() throws Exception {
        policy("time-remind", Map.of("delivery", "MAIL", "reminders", 2, "remindAfter", "PT24H"));
        Map<String, Object> contact = aContactNow("time-remind", 1);
        take(contact);
        send();
        passes(Duration.ofHours(23));
        assertThat(mails(contact)).hasSize(1);

        for (int day = 0; day < 6; day++) {
            passes(Duration.ofHours(25));
        }

        assertThat(mails(contact)).hasSize(3);
        assertThat(mails(contact).get(0)).isEqualTo("After <your> call");
        assertThat(mails(contact).subList(1, 3)).allMatch(subject -> subject.matches("\\S.* After <your> call"));
    }

    @Test
    void whoHasAnsweredIsNotReminded() throws Exception {
        policy("time-answered", Map.of("delivery", "MAIL", "reminders", 3, "remindAfter", "PT24H"));
        Map<String, Object> contact = aContactNow("time-answered", 1);
        take(contact);
        send();
        answer(links("time-answered").get(0), 4).then().statusCode(200);

        for (int day = 0; day < 5; day++) {
            passes(Duration.ofHours(25));
        }

        assertThat(mails(contact)).hasSize(1);
        assertThat(state("time-answered")).isEqualTo("ANSWERED");
    }

    @Test
    void nobodyIsWrittenToInQuietHoursByTheClockWhereTheyWereServed() throws Exception {
        Map<String, Object> quiet = Map.of(
                "delivery", "MAIL",
                "quietFrom", "21:00:00",
                "quietTo", "08:00:00",
                "timeZone", "Europe/Berlin",
                "reminders", 1,
                "remindAfter", "PT24H");
        policy("time-quiet", quiet);
        // 22:00 in Manila, 15:00 in Berlin, 14:00 in Lisbon
        clock.is(Instant.parse("2027-03-10T14:00:00Z"));
        Map<String, Object> manila = aContactNow("time-quiet", 1);
        manila.put("timeZone", "Asia/Manila");
        Map<String, Object> lisbon = aContactNow("time-quiet", 2);
        lisbon.put("timeZone", "Europe/Lisbon");
        Map<String, Object> nowhere = aContactNow("time-quiet", 3);
        List.of(manila, lisbon, nowhere).forEach(InvitationTimingTest::take);
        send();
        assertThat(mails(manila)).isEmpty();
        assertThat(mails(lisbon)).hasSize(1);
        assertThat(mails(nowhere)).as("by the policy's clock").hasSize(1);

        // 07:59 and 08:01 in Manila
        clock.is(Instant.parse("2027-03-10T23:59:00Z"));
        send();
        assertThat(mails(manila)).isEmpty();
        clock.is(Instant.parse("2027-03-11T00:01:00Z"));
        send();
        assertThat(mails(manila)).hasSize(1);
    }

    @Test
    void whatCouldNotLeaveInTimeStillWaitsForTheEndOfQuietHours() throws Exception {
        policy("time-late", Map.of("delivery", "MAIL", "quietFrom", "21:00:00", "quietTo", "08:00:00", "reminders", 0));
        // summer time begins that night: 08:00 in Berlin is 06:00Z, not 07:00Z
        clock.is(Instant.parse("2027-03-27T19:30:00Z"));
        Map<String, Object> contact = aContactNow("time-late", 1);
        contact.put("timeZone", "Europe/Berlin");
        take(contact);

        // nobody was here to send it before 22:00 in Berlin
        clock.is(Instant.parse("2027-03-27T21:00:00Z"));
        send();
        assertThat(mails(contact)).isEmpty();
        clock.is(Instant.parse("2027-03-28T05:59:00Z"));
        send();
        assertThat(mails(contact)).isEmpty();

        clock.is(Instant.parse("2027-03-28T06:01:00Z"));
        send();
        assertThat(mails(contact)).hasSize(1);
    }

    @Test
    void aLinkEndsAndWhatWasBegunIsTheAnswerOfTheTimeWhenItWasLeft() throws Exception {
        Map<String, Object> terms =
                Map.of("delivery", "MAIL", "expiry", "PT48H", "reminders", 3, "remindAfter", "PT24H");
        policy("time-over", terms);
        policy("time-begun", terms);
        Map<String, Object> silent = aContactNow("time-over", 1);
        take(silent);
        take(aContactNow("time-begun", 1));
        send();
        String unused = MailServer.link(MailServer.to(silent.get("customer")).get(0));
        String begun = links("time-begun").get(0);
        submit(begun, Map.of("seen", "satisfied missing why", "q.satisfied", "2", "do", "save"));
        String left = clock.instant().toString().substring(0, 13);

        for (int day = 0; day < 4; day++) {
            passes(Duration.ofHours(25));
        }

        open(unused).then().statusCode(410);
        assertThat(mails(silent))
                .as("the invitation and one reminder within two days")
                .hasSize(2);
        assertThat(state("time-over")).isEqualTo("EXPIRED");
        open(begun).then().statusCode(409);
        assertThat(state("time-begun")).isEqualTo("ANSWERED");
        as("cx-head")
                .get("/v1/responses?vendorId=time-begun")
                .then()
                .body("items[0].scores.csat", equalTo(2))
                .body("items[0].respondedAt", org.hamcrest.Matchers.startsWith(left));
    }

    @Test
    void aCustomerIsLeftInPeaceAcrossSurveysForAsLongAsThePolicySays() throws Exception {
        as("admin")
                .body(Map.of(
                        "id",
                        "asking-other",
                        "title",
                        "Another survey",
                        "questions",
                        List.of(Map.of("id", "recommend", "kind", "NPS", "wording", "Would you recommend us?"))))
                .post("/v1/surveys");
        policy("time-first", Map.of("quarantine", "PT168H"));
        policy("time-second", Map.of("quarantine", "PT168H", "surveyId", "asking-other"));
        Map<String, Object> first = aContactNow("time-first", 1);
        take(first);

        List<String> decisions = new ArrayList<>();
        for (int contact = 1; contact <= 3; contact++) {
            clock.passes(Duration.ofDays(3));
            Map<String, Object> again = aContactNow("time-second", contact);
            again.put("customer", first.get("customer"));
            take(again);
            decisions.add(as("cx-head")
                    .get("/v1/invitation-draws?vendorId=time-second")
                    .path("items[-1].decision"));
        }

        assertThat(decisions).containsExactly("QUARANTINED", "QUARANTINED", "INVITED");
    }
}
