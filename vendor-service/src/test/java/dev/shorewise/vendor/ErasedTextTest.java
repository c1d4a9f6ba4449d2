package dev.shorewise.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.kit.callers.VendorScope;
import dev.shorewise.kit.imports.store.RejectRows;
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
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a bad row said of a customer goes with the customer, whether the row can be read or not. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class ErasedTextTest {

    @Inject
    DataSource database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bad,%s,billing",
                "bad,%s,bil\"ling,,2026-10-05 09:02:00,20,ANSWERED,300,0,60,1,n,no,Ben",
                "bad,\"%s\",\"billing,,2026-10-05 09:02:00,20,ANSWERED,300,0,60,1,n,no,Ben",
                "bad,%s,billing,,2026-10-05 09:02:00,20,ANSWERED,300,0,60,1,n,no,Ben,more",
                "bad,%s,billing,,yesterday,20,ANSWERED,300,0,60,1,n,no,Ben",
            })
    void aRowThatCannotBeReadIsFoundByWhatCouldBeItsCells(String bad) {
        String name = Given.id("customer");
        Importing vendor = Twelve.sent();
        JsonPath job = vendor.completes(Twelve.HEADER + good(name) + bad.formatted(name) + "\n"
                + bad.formatted("somebody").replaceFirst("^bad", "worse") + "\n");
        assertThat(vendor.rejects(job)).hasSize(2).first().asString().contains(name);

        erase(customer(vendor, "n01"));

        assertThat(vendor.rejects(job).toString()).doesNotContain(name).contains("somebody");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bad,%s,billing",
                "bad,%s,billing,,yesterday,20,ANSWERED,300,0,60,1,n,no,Ben",
            })
    void aBadRowThatComesAfterTheErasureKeepsNothing(String bad) {
        String name = Given.id("customer");
        Importing vendor = Twelve.sent();
        vendor.completes(Twelve.HEADER + good(name));
        erase(customer(vendor, "n01"));

        JsonPath job = vendor.completes(Twelve.HEADER + bad.formatted(name) + "\n");

        List<Map<String, Object>> rejects = vendor.rejects(job);
        assertThat(rejects).hasSize(1).first().asString().doesNotContain(name).contains(RejectRows.ERASED);
    }

    @Test
    void aRowInWhichNobodyCanFindAnybodyKeepsNothing() {
        Importing vendor = Twelve.sent();

        JsonPath job = vendor.completes(Twelve.HEADER + "bad," + "piece,".repeat(300) + "\n");

        assertThat(vendor.rejects(job)).hasSize(1).first().asString().doesNotContain("piece");
    }

    @Test
    void whatRejectedRowsSaidGoesWhenItHasBeenKeptLongEnough() throws Exception {
        Importing vendor = Twelve.sent();
        JsonPath old = vendor.completes(Twelve.HEADER + "old,somebody,billing\n");
        JsonPath young = vendor.completes(Twelve.HEADER + "young,somebody,billing\n");
        try (Connection superuser = Database.connect();
                PreparedStatement age = superuser.prepareStatement(
                        "update import_job set finished_at = finished_at - interval '91 days' where id = ?")) {
            age.setObject(1, UUID.fromString(old.getString("id")));
            assertThat(age.executeUpdate()).isEqualTo(1);
        }

        VendorScope.ALL.call(() -> {
            try (Connection connection = database.getConnection()) {
                return RejectRows.blank(connection, Duration.ofDays(90));
            }
        });

        assertThat(vendor.rejects(old)).hasSize(1).first().asString().doesNotContain("somebody");
        assertThat(vendor.rejects(young)).hasSize(1).first().asString().contains("somebody");
    }

    private static String good(String name) {
        return "n01," + name + ",billing,,2026-10-05 09:02:00,20,ANSWERED,300,0,60,1,n,no,Ben\n";
    }

    private static String customer(Importing vendor, String contact) {
        return Database.value(
                "select replace(customer_key::text, '-', '') from contact where vendor_id = ? and contact_id = ?",
                vendor.vendorId(),
                contact);
    }

    private static void erase(String customer) {
        As.admin()
                .body(Map.of("customer", customer))
                .post("/v1/contact-erasures")
                .then()
                .statusCode(200);
    }
}
