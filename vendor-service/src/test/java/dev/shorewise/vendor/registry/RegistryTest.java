package dev.shorewise.vendor.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.shorewise.test.ServiceResources;
import dev.shorewise.vendor.As;
import dev.shorewise.vendor.Given;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class RegistryTest {

    @Test
    void aVendorIsCreatedReadAndListed() {
        String id = Given.id("created");

        ValidatableResponse created =
                createVendor(id).statusCode(201).header("Location", endsWith("/v1/vendors/" + id));

        created.body("name", equalTo("Harborline")).body("kind", equalTo("VENDOR"));
        As.role("service-head")
                .get("/v1/vendors/{id}", id)
                .then()
                .statusCode(200)
                .body("id", equalTo(id));
        As.role("executive").queryParam("limit", 1000).get("/v1/vendors").then().body("items.id", hasItem(id));
    }

    @Test
    void anIdThatIsTakenIsRefused() {
        String id = Given.aVendor();

        createVendor(id).statusCode(409).body("code", equalTo("vendor-exists"));
        String site = Given.aSite(id, "Europe/Paris");
        SiteTest.createSite(id, Map.of("id", site)).statusCode(409).body("code", equalTo("site-exists"));
    }

    @Test
    void ofManyWhoWantOneIdExactlyOneGetsIt() throws Exception {
        String id = Given.id("raced");
        ExecutorService callers = Executors.newFixedThreadPool(6);
        List<Future<Integer>> answers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            answers.add(callers.submit(() -> createVendor(id).extract().statusCode()));
        }
        List<Integer> statuses = new ArrayList<>();
        for (Future<Integer> answer : answers) {
            statuses.add(answer.get());
        }
        callers.shutdown();

        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
    }

    @Test
    void aChangeNeedsTheRevisionThatWasRead() {
        String id = Given.aVendor();
        Map<String, String> change = Map.of("name", "Renamed", "kind", "IN_HOUSE");
        String read = As.admin().get("/v1/vendors/{id}", id).header("ETag");

        As.admin().body(change).put("/v1/vendors/{id}", id).then().statusCode(428);
        ValidatableResponse changed = As.admin()
                .header("If-Match", read)
                .body(change)
                .put("/v1/vendors/{id}", id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Renamed"));
        As.admin()
                .header("If-Match", read)
                .body(change)
                .put("/v1/vendors/{id}", id)
                .then()
                .statusCode(412);

        String now = changed.extract().header("ETag");
        assertThat(now).isNotEqualTo(read);
        As.admin()
                .header("If-None-Match", now)
                .get("/v1/vendors/{id}", id)
                .then()
                .statusCode(304);
        As.admin()
                .header("If-None-Match", read)
                .get("/v1/vendors/{id}", id)
                .then()
                .statusCode(200);
    }

    @Test
    void aChangeToTheSameChangesNothing() {
        String id = Given.aVendor();
        ValidatableResponse before = As.admin().get("/v1/vendors/{id}", id).then();
        Map<String, String> same = Map.of("name", before.extract().<String>path("name"), "kind", "VENDOR");

        As.admin()
                .header("If-Match", before.extract().header("ETag"))
                .body(same)
                .put("/v1/vendors/{id}", id)
                .then()
                .header("ETag", before.extract().header("ETag"))
                .body("changedAt", equalTo(before.extract().path("changedAt")));
    }

    @Test
    void pagesFollowEachOther() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            all.add(Given.aVendor());
        }
        List<String> read = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            ValidatableResponse page = As.admin()
                    .queryParam("limit", 2)
                    .queryParam("cursor", cursor)
                    .get("/v1/vendors")
                    .then()
                    .statusCode(200);
            read.addAll(page.extract().<List<String>>path("items.id"));
            cursor = page.extract().path("nextCursor");
        }
        assertThat(read).containsAll(all).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void onlyWhatChangedSinceIsListed() {
        String earlier = Given.aVendor();
        String later = Given.aVendor();
        String since = As.admin().get("/v1/vendors/{id}", later).path("changedAt");

        List<String> ids = As.admin()
                .queryParam("updatedSince", since)
                .queryParam("limit", 1000)
                .get("/v1/vendors")
                .path("items.id");

        assertThat(ids).contains(later).doesNotContain(earlier);
        As.admin()
                .queryParam("updatedSince", "yesterday")
                .get("/v1/vendors")
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vendorId", "createdAt", "revision", "status"})
    void aFieldThatCallersDoNotSetIsRefused(String field) {
        As.admin()
                .body(Map.of("id", Given.id("mass"), "name", "x", "kind", "VENDOR", field, "1"))
                .post("/v1/vendors")
                .then()
                .statusCode(400)
                .body("invalidParams[0].name", equalTo(field));
    }

    @Test
    void aVendorSeesItselfOnly() {
        String own = Given.aVendor();
        String other = Given.aVendor();

        As.vendor(own).get("/v1/vendors").then().body("items.id", contains(own));
        As.vendor(own).get("/v1/vendors/{id}", own).then().statusCode(200);
        Map<String, Object> foreign =
                problem(As.vendor(own).get("/v1/vendors/{id}", other).then());
        Map<String, Object> unknown =
                problem(As.vendor(own).get("/v1/vendors/{id}", "nobody-here").then());
        assertThat(foreign).isEqualTo(unknown).containsEntry("status", 404);
        As.vendor(own).get("/v1/vendors/{v}/sites", other).then().statusCode(404);
        As.submitter(own).get("/v1/vendors/{v}/sites", own).then().statusCode(200);
    }

    private static Map<String, Object> problem(ValidatableResponse answer) {
        Map<String, Object> problem = new HashMap<>(answer.extract().<Map<String, Object>>path("$"));
        problem.remove("requestId");
        problem.remove("instance");
        return problem;
    }

    private static ValidatableResponse createVendor(String id) {
        return As.admin()
                .body(Map.of("id", id, "name", "Harborline", "kind", "VENDOR"))
                .post("/v1/vendors")
                .then();
    }
}
