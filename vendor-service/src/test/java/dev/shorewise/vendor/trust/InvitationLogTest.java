package dev.shorewise.vendor.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.shorewise.test.ServiceResources;
import dev.shorewise.vendor.As;
import dev.shorewise.vendor.Given;
import dev.shorewise.vendor.Importing;
import dev.shorewise.vendor.Twelve;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A vendor that asks customers itself, of six agents with 100 calls each. The customers of the first come back, every second
 * one; of the others every tenth.
 */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class InvitationLogTest {

    private static final int AGENTS = 6;
    private static final int CALLS = 600;

    @Test
    void whoIsLeftOutByTheVendorItselfIsNamedWithWhatBecameOfThem() {
        Importing vendor = sent();
        tells(vendor, call -> call % AGENTS == 0 ? call % 60 == 0 : call % 5 < 2);

        JsonPath said = assessed(vendor);

        String looks = "body.looks.findAll { it.check == 'INVITATIONS' && it.result == 'WARNING' }";
        assertThat(said.getList(looks)).as(said::prettify).hasSize(1);
        assertThat(said.getString(looks + "[0].subject.site")).isEqualTo(vendor.siteId());
        assertThat(said.getString(looks + "[0].sentence"))
                .contains("asks 10 % of the customers of agent", "and 40 % of colleagues'")
                .contains("came back within seven days");
        String evidence = said.getString(looks + "[0].basis.evidence[0]");
        JsonPath shares =
                As.vendor(vendor.vendorId()).get(evidence + "&limit=4").jsonPath();
        assertThat(shares.getList("items")).hasSize(4);
        assertThat(As.vendor(vendor.vendorId())
                        .get(evidence + "&limit=4&cursor=" + shares.getString("nextCursor"))
                        .jsonPath()
                        .getList("items"))
                .hasSize(2);
        assertThat(said.getString("body.grade")).isEqualTo("B");
    }

    @Test
    void whereAllAreAskedAlikeNothingIsFoundAndToldTwiceCountsOnce() {
        Importing vendor = sent();
        tells(vendor, call -> call % 5 < 2);
        tells(vendor, call -> call % 5 < 2);

        JsonPath said = assessed(vendor);

        assertThat(said.getList("body.looks.findAll { it.check == 'INVITATIONS' }.result"))
                .containsExactly("NOT_ENOUGH_DATA", "CLEAR");
        assertThat(As.role("cx-head")
                        .get("/v1/invitation-logs/{v}?month=2026-10", vendor.vendorId())
                        .jsonPath()
                        .getList("items.invited.numerator", Integer.class))
                .hasSize(AGENTS)
                .allSatisfy(invited -> assertThat(invited).isEqualTo(40));
    }

    @Test
    void nobodyTellsForAnotherVendor() {
        Importing vendor = Twelve.sent();

        As.submitter(Given.aVendor())
                .body("{\"invitations\": [{\"contactId\": \"c01\", \"invitedAt\": \"2026-10-05T10:00:00Z\"}]}")
                .post("/v1/invitation-logs/{v}", vendor.vendorId())
                .then()
                .statusCode(404);
    }

    private static Importing sent() {
        Importing vendor = Importing.by(Twelve.PROFILE, "Europe/Paris");
        StringBuilder calls = new StringBuilder(Twelve.HEADER);
        for (int call = 0; call < CALLS; call++) {
            calls.append(line("n" + call, call, call % AGENTS, 1 + call / 40, call % 40));
            int again = call / AGENTS;
            if (call % AGENTS == 0 ? again % 2 == 0 : again % 10 == 0) {
                calls.append(line("m" + call, call, AGENTS, 2 + call / 40, call % 40));
            }
        }
        vendor.completes(calls.toString().replace("Agent " + AGENTS + "\n", "\n"));
        return vendor;
    }

    private static String line(String id, int customer, int agent, int day, int slot) {
        return "%s,c%d,billing,,2026-10-%02d %02d:%02d:00,5,ANSWERED,200,0,30,0,n,yes,Agent %d\n"
                .formatted(id, customer, day, 9 + slot / 6, slot % 6 * 10, agent);
    }

    private static void tells(Importing vendor, IntPredicate isInvited) {
        List<String> invited = IntStream.range(0, CALLS)
                .filter(isInvited)
                .mapToObj(call -> "{\"contactId\": \"n%d\", \"invitedAt\": \"2026-10-20T10:00:00Z\"}".formatted(call))
                .toList();
        As.submitter(vendor.vendorId())
                .body("{\"invitations\": [" + String.join(",", invited) + "]}")
                .post("/v1/invitation-logs/{v}", vendor.vendorId())
                .then()
                .statusCode(200)
                .body("accepted", equalTo(invited.size()));
    }

    private static JsonPath assessed(Importing vendor) {
        return As.role("qa-director")
                .body("{\"vendorId\": \"%s\", \"month\": \"2026-10\"}".formatted(vendor.vendorId()))
                .post("/v1/trust-assessments")
                .jsonPath();
    }
}
