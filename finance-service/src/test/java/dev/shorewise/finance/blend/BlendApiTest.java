package dev.shorewise.finance.blend;

import static dev.shorewise.finance.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.hamcrest.Matchers.containsString;

import dev.shorewise.finance.VendorServer;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
@QuarkusTestResource(VendorServer.class)
class BlendApiTest {

    private static final String PROBLEM = """
            {"currency": "EUR", "reasons": [{"id": "all", "contacts": 10000}],
             "locations": [{"id": "onshore", "vendorId": "a", "country": "DE"},
                           {"id": "nearshore", "vendorId": "b", "country": "PL"},
                           {"id": "offshore", "vendorId": "c", "country": "PH"}],
             "cells": [{"reason": "all", "location": "onshore", "cost": 32, "satisfaction": 0.88},
                       {"reason": "all", "location": "nearshore", "cost": 18, "satisfaction": 0.84},
                       {"reason": "all", "location": "offshore", "cost": 12, "satisfaction": 0.76}],
             "limits": {"satisfaction": %s, "leastShare": {"onshore": 0.10}}}""";

    @Test
    void theBestSplitComesWithItsPricesAndItsFrontier() {
        JsonPath blend = find(PROBLEM.formatted("0.82"));

        assertThat(blend.getDouble("costPerContact")).isCloseTo(17.60, offset(1e-6));
        assertThat(blend.getDouble("byLocation.nearshore")).isCloseTo(.6, offset(1e-6));
        assertThat(blend.getDouble("limits[0].price")).isCloseTo(75, offset(1e-3));
        assertThat(blend.getList("frontier")).hasSize(3);
    }

    @Test
    void limitsThatClashAreNamed() {
        JsonPath blend = find(PROBLEM.formatted("0.9"));

        assertThat(blend.getBoolean("feasible")).isFalse();
        assertThat(blend.getList("clashing")).containsExactly("satisfaction at least 0.9");
    }

    @Test
    void whatCannotBeIsRefused() {
        as("finance")
                .body(PROBLEM.formatted("0.9").replace("\"location\": \"offshore\"", "\"location\": \"nowhere\""))
                .post("/v1/blends")
                .then()
                .statusCode(422)
                .body("detail", containsString("nowhere"));
        as("finance").body("{}").post("/v1/blends").then().statusCode(400);
        as("executive").body(PROBLEM.formatted("0.9")).post("/v1/blends").then().statusCode(403);
    }

    private static JsonPath find(String problem) {
        return as("finance")
                .body(problem)
                .post("/v1/blends?frontier=true")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
