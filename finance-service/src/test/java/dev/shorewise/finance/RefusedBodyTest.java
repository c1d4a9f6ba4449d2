package dev.shorewise.finance;

import static dev.shorewise.finance.Calls.as;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies of which nothing can be made are answered by the fields that are the reason. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
@QuarkusTestResource(VendorServer.class)
class RefusedBodyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            POST /v1/blends | {} | currency
            POST /v1/blends | {"currency": "EUR"} | reasons
            POST /v1/blends | {"reasons": [{"contacts": 1}]} | reasons.[0].id
            POST /v1/blends | {"cells": [{"reason": "a", "location": "b", "satisfaction": 1}]} | cells.[0].cost
            POST /v1/blends | {"cells": [{"reason": "a", "location": "b", "cost": 1}]} | cells.[0].satisfaction
            PUT /v1/budgets/refused/2044-01 | {} | currency
            PUT /v1/budgets/refused/2044-01 | {"lines": [{"category": "travel"}]} | lines.[0].amount
            PUT /v1/rate-cards/refused | {} | from
            PUT /v1/rate-cards/refused | {"items": [{"service": "a", "price": 1}]} | items.[0].basis
            PUT /v1/rate-cards/refused | {"items": [{"basis": "CONTACT", "price": 1}]} | items.[0].service
            PUT /v1/rate-cards/refused | {"items": [{"bands": {"baseline": 9, "deadBand": 0}}]} | items.[0].bands.additional
            PUT /v1/rate-cards/refused | {"items": [{"commitment": {"share": 1}}]} | items.[0].commitment.forecast
            PUT /v1/rate-cards/refused | {"indexation": {"series": "x", "base": "2021-06", "share": 1}} | indexation.limits
            PUT /v1/rate-cards/refused | {"currencyClause": {"corridor": 0, "clientShare": 1}} | currencyClause.billing
            PUT /v1/rate-cards/refused | {"tolerance": {"share": 0}} | tolerance.amount
            PUT /v1/scenarios/refused | {} | name
            PUT /v1/scenarios/refused | {"frame": {"currency": "EUR", "months": 12}} | frame.start
            PUT /v1/scenarios/refused | {"reasons": [{"id": "a"}]} | reasons.[0].inputs
            PUT /v1/scenarios/refused | {"inputs": {"taxRate": {}}} | inputs.taxRate.value
            """)
    void aMissingFieldIsNamed(String operation, String body, String missing) {
        JsonPath problem = refused(operation, body);
        assertThat(problem.getList("invalidParams.name")).isEqualTo(List.of(missing));
        assertThat(problem.getList("invalidParams.reason")).isEqualTo(List.of("is missing"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            POST /v1/blends | {"locked": true} | locked
            POST /v1/blends | {"cells": [{"grade": 1}]} | cells.[0].grade
            PUT /v1/budget-rates/2044 | {"version": 7} | version
            PUT /v1/budgets/refused/2044-01 | {"vendorId": "other"} | vendorId
            PUT /v1/rate-cards/refused | {"items": [{"bands": {"state": "ACTIVE"}}]} | items.[0].bands.state
            PUT /v1/scenarios/refused | {"frame": {"createdBy": "me"}} | frame.createdBy
            """)
    void aForeignFieldIsNamedThoughOthersAreMissing(String operation, String body, String foreign) {
        assertThat(refused(operation, body).getList("invalidParams.name")).isEqualTo(List.of(foreign));
    }

    private static JsonPath refused(String operation, String body) {
        List<String> words = List.of(operation.split(" ", -1));
        return as("finance")
                .body(body)
                .request(words.get(0), words.get(1))
                .then()
                .statusCode(400)
                .extract()
                .jsonPath();
    }
}
