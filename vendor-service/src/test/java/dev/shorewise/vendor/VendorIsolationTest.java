package dev.shorewise.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.kit.callers.VendorScope;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A vendor with good credentials tries every way to another vendor's data. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class VendorIsolationTest {

    private static final String PLANTED = "planted-secret";
    private static final String GHOST = "no-such-vendor";

    @Inject
    DataSource database;

    private Importing victim = new Importing("", "");
    private Importing thief = new Importing("", "");
    private String job = "";

    @BeforeEach
    void twoVendorsOfWhomOneHasASecret() {
        victim = Importing.by(Twelve.PROFILE, "Europe/Paris");
        thief = Importing.by(Twelve.PROFILE, "Europe/Paris");
        JsonPath sent = victim.completes(Twelve.HEADER + PLANTED + "-id,A," + PLANTED
                + ",,2026-10-05 09:00:00,8,ANSWERED,240,20,40,0,n,yes,Ada\n" + PLANTED
                + "-bad,A,,,never,8,ANSWERED,,,,,,,\n");
        job = sent.getString("id");
        thief.completes(Twelve.HEADER + Twelve.CALLS);
    }

    @Test
    void whatBelongsToAnotherLooksLikeWhatDoesNotExist() {
        List<Function<String, Response>> attempts = List.of(
                vendor -> as().get("/v1/vendors/{v}", vendor),
                vendor -> as().get("/v1/vendors/{v}/sites", vendor),
                vendor -> as().get("/v1/vendors/{v}/sites/main-site", vendor),
                vendor -> as().get("/v1/contact-profiles/{v}", vendor),
                vendor -> as().get("/v1/contact-profiles/{v}/profile", vendor),
                vendor -> as().get("/v1/contact-imports?vendorId={v}", vendor),
                vendor -> as().get("/v1/contacts?vendorId={v}&month=2026-10", vendor),
                vendor -> as().get("/v1/contacts?vendorId={v}&month=2026-10&queue=" + PLANTED, vendor),
                vendor -> as().get("/v1/kpis?vendorId={v}&month=2026-10", vendor),
                vendor -> as().get("/v1/kpis?vendorId={v}&month=2026-10&groupBy=queue", vendor),
                vendor -> as().get("/v1/volumes?vendorId={v}&month=2026-10", vendor),
                vendor -> submit(vendor));
        for (Function<String, Response> attempt : attempts) {
            Response foreign = attempt.apply(victim.vendorId());
            Response unknown = attempt.apply(GHOST);
            assertThat(foreign.statusCode()).isEqualTo(404);
            assertThat(withoutNames(foreign)).isEqualTo(withoutNames(unknown)).doesNotContain(PLANTED);
        }
    }

    @Test
    void anothersJobLooksLikeOneThatDoesNotExist() {
        String ghost = "00000000-0000-0000-0000-000000000000";
        List<Function<String, Response>> attempts = List.of(
                id -> as().get("/v1/contact-imports/{j}", id),
                id -> as().accept("application/json").get("/v1/contact-imports/{j}/rejects", id),
                id -> as().accept("text/csv").get("/v1/contact-imports/{j}/rejects", id),
                id -> as().post("/v1/contact-imports/{j}/cancel", id));
        for (Function<String, Response> attempt : attempts) {
            Response foreign = attempt.apply(job);
            assertThat(foreign.statusCode()).isEqualTo(404);
            assertThat(withoutNames(foreign))
                    .isEqualTo(withoutNames(attempt.apply(ghost)))
                    .doesNotContain(PLANTED);
        }
    }

    @Test
    void listsFiltersAndCursorsOfOneGiveNothingOfAnother() {
        String cursor = As.admin()
                .get("/v1/contacts?vendorId={v}&month=2026-10&limit=1", victim.vendorId())
                .jsonPath()
                .getString("nextCursor");
        for (Response answer : List.of(
                as().get("/v1/vendors?limit=1000"),
                as().get("/v1/contact-imports?limit=1000"),
                as().get("/v1/contacts?vendorId={v}&month=2026-10&queue=" + PLANTED, thief.vendorId()),
                as().get("/v1/contacts?vendorId={v}&month=2026-10&siteId=main-site", thief.vendorId()),
                as().get(
                                "/v1/contacts?vendorId={v}&month=2026-10&cursor={c}",
                                thief.vendorId(),
                                String.valueOf(cursor)),
                as().get("/v1/kpis?vendorId={v}&month=2026-10&groupBy=queue", thief.vendorId()))) {
            assertThat(answer.asString()).doesNotContain(PLANTED, victim.vendorId());
        }
    }

    @Test
    void oneKeyOfTwoVendorsIsTwoKeys() {
        String key = "shared-key-of-" + victim.vendorId();
        byte[] file = (Twelve.HEADER + Twelve.CALLS).getBytes(StandardCharsets.UTF_8);

        Response first = send(victim, key, file);
        Response second = send(thief, key, file);

        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(second.statusCode()).isEqualTo(202);
        assertThat(second.header("Idempotent-Replayed")).isNull();
        assertThat(second.jsonPath().getString("vendorId")).isEqualTo(thief.vendorId());
        assertThat(send(thief, key, file).header("Idempotent-Replayed")).isEqualTo("true");
    }

    @Test
    void whatTheThiefTriedChangedNothing() {
        String before = state();

        submit(victim.vendorId());
        as().post("/v1/contact-imports/{j}/cancel", job);
        as().body(Twelve.PROFILE).put("/v1/contact-profiles/{v}/profile", victim.vendorId());
        as().header("If-Match", "*")
                .body("{\"name\":\"Mine\",\"kind\":\"VENDOR\"}")
                .put("/v1/vendors/{v}", victim.vendorId());

        assertThat(state()).isEqualTo(before);
    }

    @Test
    void theDatabaseItselfShowsNothingUnlessAScopeIsSet() throws Exception {
        for (String table :
                List.of("vendor", "site", "contact", "contact_history", "contact_roll_up", "contact_month")) {
            String column = table.equals("vendor") ? "id" : "vendor_id";
            assertThat(count("select count(*) from " + table)).as(table).isZero();
            long foreign = VendorScope.of(thief.vendorId())
                    .call(() -> count(
                            "select count(*) from %s where %s = '%s'".formatted(table, column, victim.vendorId())));
            assertThat(foreign).as(table).isZero();
            assertThat(count("select count(*) from " + table))
                    .as("%s, on a connection used before", table)
                    .isZero();
        }
        assertThat((long) VendorScope.of(victim.vendorId()).call(() -> count("select count(*) from contact")))
                .isEqualTo(1);
    }

    private RequestSpecification as() {
        return As.submitter(thief.vendorId());
    }

    private Response submit(String vendorId) {
        return as().contentType("text/csv")
                .body(Twelve.HEADER + Twelve.CALLS)
                .post("/v1/contact-imports?vendorId={v}&siteId=main-site&profileId=profile", vendorId);
    }

    private static Response send(Importing vendor, String key, byte[] file) {
        return As.submitter(vendor.vendorId())
                .header("Idempotency-Key", key)
                .contentType("text/csv")
                .body(file)
                .post("/v1/contact-imports?vendorId={v}&siteId=main-site&profileId=profile", vendor.vendorId());
    }

    private String withoutNames(Response answer) {
        return answer.asString().replaceAll("\"requestId\":\"[^\"]*\"", "").replaceAll("\"instance\":\"[^\"]*\"", "");
    }

    private String state() {
        return Database.value("""
                select (select string_agg(c::text, ',' order by contact_id) from contact c where vendor_id = ?)
                    || (select v::text from vendor v where id = ?)
                    || (select count(*) from import_job where vendor_id = ?)
                    || (select count(*) from import_profile where vendor_id = ?)""", victim.vendorId(), victim.vendorId(), victim.vendorId(), victim.vendorId());
    }

    private long count(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
