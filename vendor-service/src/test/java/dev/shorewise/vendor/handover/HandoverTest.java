package dev.shorewise.vendor.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shorewise.kit.callers.VendorScope;
import dev.shorewise.test.ServiceResources;
import dev.shorewise.vendor.Database;
import dev.shorewise.vendor.FeedbackServer;
import dev.shorewise.vendor.Importing;
import dev.shorewise.vendor.contacts.ClosedContacts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a vendor's files bring is handed over once, whatever fails on the way. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
@QuarkusTestResource(FeedbackServer.class)
class HandoverTest {

    private static final String PROFILE = """
            {"identity": ["id"], "missing": ["-"], "fields": {
              "offeredAt": {"columns": ["at"]}, "channel": {"columns": ["way"]}, "outcome": {"columns": ["outcome"]},
              "wait": {"columns": ["wait"], "unit": "SECONDS"}, "talk": {"columns": ["talk"], "unit": "SECONDS"},
              "closedAt": {"columns": ["closed"]}, "reasonCode": {"columns": ["why"]},
              "agent": {"columns": ["agent"]}, "customer": {"columns": ["customer"]}}}""";
    private static final String HEADER = "id,at,way,outcome,wait,talk,closed,why,agent,customer\n";
    private static final Instant LATELY =
            Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofHours(2));

    @Inject
    Handover handover;

    @Inject
    ClosedContacts contacts;

    @AfterEach
    void feedbackServiceIsWell() {
        FeedbackServer.answerHandoversWith(200);
    }

    private static String call(String id, Instant at, String talk) {
        return "%s,%s,VOICE,ANSWERED,10,%s,-,invoice,Ann,Zoe\n".formatted(id, at, talk);
    }

    @Test
    void aContactThatClosedIsHandedOverWithWhatItWasAbout() {
        Importing vendor = Importing.by(PROFILE, "Asia/Manila");
        vendor.completes(HEADER + call("c-1", LATELY, "60"));

        empty();

        Map<String, Object> contact = received(vendor).get(0);
        assertThat(contact)
                .containsEntry("contactId", "c-1")
                .containsEntry("contactAt", LATELY.toString())
                .containsEntry("closedAt", LATELY.plusSeconds(70).toString())
                .containsEntry("timeZone", "Asia/Manila")
                .containsEntry("deliveryModel", "OFFSHORE")
                .containsEntry("siteId", "main-site")
                .containsEntry("channel", "VOICE")
                .containsEntry("reason", "invoice")
                .doesNotContainKey("queue");
        assertThat(String.valueOf(contact.get("customer"))).matches("[0-9a-f]{32}");
        assertThat(String.valueOf(contact.get("agent"))).matches("[0-9a-f]{32}");
    }

    @Test
    void whateverIsSentAgainOrRestatedIsHandedOverOnce() {
        Importing vendor = Importing.by(PROFILE, "UTC");
        vendor.completes(HEADER + call("c-1", LATELY, "60"));
        empty();
        vendor.completes(HEADER + call("c-1", LATELY, "60"));
        vendor.completes(HEADER + call("c-1", LATELY, "90") + call("c-2", LATELY, "60"));

        empty();

        assertThat(received(vendor))
                .extracting(contact -> contact.get("contactId"))
                .containsExactly("c-1", "c-2");
    }

    @Test
    void whatIsNotTakenWaits() {
        Importing vendor = Importing.by(PROFILE, "UTC");
        empty();
        FeedbackServer.answerHandoversWith(503);
        vendor.completes(HEADER + call("c-1", LATELY, "60"));

        assertThatThrownBy(() -> VendorScope.ALL.run(handover::handOver)).isInstanceOf(RuntimeException.class);
        assertThat(received(vendor)).isEmpty();
        FeedbackServer.answerHandoversWith(200);
        empty();

        assertThat(received(vendor)).hasSize(1);
    }

    @Test
    void onlyWhatIsOverAndRecentIsHandedOver() {
        Importing vendor = Importing.by(PROFILE, "UTC");
        Instant longAgo = LATELY.minus(Duration.ofDays(10));
        vendor.completes(HEADER
                + call("old", longAgo, "60")
                + "lost,%s,VOICE,ABANDONED,10,-,-,invoice,-,Zoe\n".formatted(LATELY)
                + "open,%s,CASE,ANSWERED,-,-,-,invoice,Ann,Zoe\n".formatted(LATELY)
                + "case,%s,CASE,ANSWERED,-,-,%s,invoice,Ann,Zoe\n".formatted(longAgo, LATELY));
        empty();
        assertThat(received(vendor))
                .extracting(contact -> contact.get("contactId"))
                .containsExactly("case");

        vendor.completes(HEADER + "open,%s,CASE,ANSWERED,-,-,%s,invoice,Ann,Zoe\n".formatted(LATELY, LATELY));
        empty();
        assertThat(received(vendor))
                .extracting(contact -> contact.get("contactId"))
                .containsExactly("case", "open");
    }

    @Test
    void whatNobodyTookForLongIsGivenUp() {
        Importing vendor = Importing.by(PROFILE, "UTC");
        vendor.completes(HEADER + call("c-1", LATELY, "60"));

        VendorScope.ALL.run(() -> contacts.tidy(Duration.ofSeconds(-1)));

        assertThat(Database.value("select count(*) from contact_handover where vendor_id = ?", vendor.vendorId()))
                .isEqualTo("0");
    }

    private void empty() {
        VendorScope.ALL.run(() -> {
            int taken = handover.handOver();
            while (taken > 0) {
                taken = handover.handOver();
            }
        });
    }

    private static List<Map<String, Object>> received(Importing vendor) {
        List<Map<String, Object>> received = new ArrayList<>();
        for (String body : FeedbackServer.taken()) {
            List<Map<String, Object>> contacts = JsonPath.from(body).getList("contacts");
            contacts.stream()
                    .filter(contact -> vendor.vendorId().equals(contact.get("vendorId")))
                    .forEach(received::add);
        }
        return received;
    }
}
