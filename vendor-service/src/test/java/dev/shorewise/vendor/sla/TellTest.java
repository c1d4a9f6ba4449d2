package dev.shorewise.vendor.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.shorewise.kit.callers.VendorScope;
import dev.shorewise.test.ServiceResources;
import dev.shorewise.vendor.As;
import dev.shorewise.vendor.Database;
import dev.shorewise.vendor.Given;
import dev.shorewise.vendor.Importing;
import dev.shorewise.vendor.Twelve;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.api.Test;

/** Who is told what. Targets here have names that lead nowhere, so nothing leaves the house. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class TellTest {

    private static final String TOLD =
            "select type from webhook_delivery where webhook_id = ?::uuid order by created_at, body";

    @Inject
    Alarms alarms;

    @Inject
    Agreements agreements;

    @Test
    void aTargetInsideIsRefused() {
        for (String url : List.of("https://localhost/in", "https://10.0.0.1/in", "http://hooks.example.com/in")) {
            As.role("service-head")
                    .body("{\"url\":\"" + url + "\",\"types\":[\"SLA_ALARM\"]}")
                    .post("/v1/webhooks")
                    .then()
                    .statusCode(400)
                    .body("invalidParams[0].name", equalTo("url"));
        }
    }

    @Test
    void aLockedStatementIsToldToThoseWhoAskedAndMaySeeIt() {
        Signed signed = Signed.october();
        String own = target(signed.vendorId());
        String stranger = target(Given.aVendor());
        String client = target("");

        String statement = signed.computes("2026-10").path("id");
        signed.locks(statement);

        assertThat(Database.column(TOLD, own)).containsOnlyOnce("statement.locked");
        assertThat(Database.column(TOLD, client)).contains("statement.locked");
        assertThat(Database.column(TOLD, stranger)).isEmpty();
        As.vendor(signed.vendorId())
                .get("/v1/webhooks/{w}/deliveries", own)
                .then()
                .statusCode(200)
                .body(
                        "items.body",
                        hasItem(both(startsWith("{\"type\":\"statement.locked\""))
                                .and(containsString("\"data\":{\"statementId\":\"" + statement))));
        As.vendor(signed.vendorId())
                .get("/v1/webhooks/{w}/deliveries", stranger)
                .then()
                .statusCode(404);
        As.vendor(signed.vendorId())
                .get("/v1/webhooks")
                .then()
                .body("items", hasSize(1))
                .body("items[0].secret", nullValue());
        As.vendor(signed.vendorId())
                .post("/v1/webhooks/{w}/secrets", own)
                .then()
                .statusCode(201)
                .body("secret", startsWith("whsec_"));
    }

    @Test
    void anAlarmIsToldEachTimeItIsCrossedIntoAndNotWhileItStands() {
        Signed signed = Signed.with(Importing.by(Twelve.PROFILE, "Europe/Paris"));
        signed.publishes("2026-07-01", Signed.TERMS).statusCode(200);
        signed.tells("2026-10");
        String own = target(signed.vendorId());
        calls(signed, "some-late", 20, call -> call % 3 == 0 ? 40 : 5);

        List<LevelOutlook.Alarm.Kind> first = looks(signed);
        List<LevelOutlook.Alarm.Kind> again = looks(signed);
        calls(signed, "all-in-time", 200, call -> 5);
        List<LevelOutlook.Alarm.Kind> better = looks(signed);
        calls(signed, "all-late", 200, call -> 40);
        List<LevelOutlook.Alarm.Kind> worse = looks(signed);

        assertThat(first)
                .containsExactlyInAnyOrder(
                        LevelOutlook.Alarm.Kind.MISS_NEARLY_SURE, LevelOutlook.Alarm.Kind.MISS_MORE_LIKELY_THAN_NOT);
        assertThat(again).isEmpty();
        assertThat(better).isEmpty();
        assertThat(worse).containsAll(first);
        assertThat(Database.column(TOLD, own)).containsOnly("sla.alarm").hasSize(first.size() + worse.size());
        As.vendor(signed.vendorId())
                .queryParam("agreementId", signed.id())
                .get("/v1/sla-alarms")
                .then()
                .statusCode(200)
                .body("items.findAll { it.clearedAt != null }", hasSize(first.size()))
                .body("items.findAll { it.clearedAt == null }", hasSize(worse.size()));
    }

    /** The alarms that began since the last look, at ten in the morning of 11 October. */
    private List<LevelOutlook.Alarm.Kind> looks(Signed signed) {
        Agreement agreement = agreement(signed);
        List<LevelOutlook.Alarm.Kind> began = new ArrayList<>();
        VendorScope.ALL.run(() -> alarms.look(agreement, Instant.parse("2026-10-11T10:00:00Z"))
                .forEach(alarm -> began.add(alarm.kind())));
        return began;
    }

    /** So many calls on each of ten days, with these waits in seconds. */
    private static void calls(Signed signed, String name, int each, IntUnaryOperator wait) {
        StringBuilder calls = new StringBuilder(Twelve.HEADER);
        for (int call = 0; call < 10 * each; call++) {
            calls.append("%s-%d,A,billing,,2026-10-%02d 12:%02d:00,%d,ANSWERED,60,0,10,0,n,yes,Ada\n"
                    .formatted(name, call, 1 + call / each, call % 60, wait.applyAsInt(call)));
        }
        signed.importing().completes(calls.toString());
    }

    private Agreement agreement(Signed signed) {
        List<Agreement> found = new ArrayList<>();
        VendorScope.ALL.run(() -> found.add(agreements.get(signed.id())));
        return found.get(0);
    }

    /** A target that was registered before its name was lost; gives its id. */
    private static String target(String vendorId) {
        return Database.value("""
                insert into webhook (vendor_id, id, url, types, secret, state, created_by, created_at)
                values (?, gen_random_uuid(), 'https://nowhere.invalid/in', '{statement.locked,sla.alarm}', 'whsec_MTIz',
                    'ACTIVE', 'test', now()) returning id""", vendorId);
    }
}
