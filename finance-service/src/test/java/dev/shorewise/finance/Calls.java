package dev.shorewise.finance;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.test.Tokens;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How the tests call the service, and the files that they send. */
public final class Calls {

    private static final Set<String> ENDS = Set.of("COMPLETED", "FAILED", "CANCELLED");

    private Calls() {}

    public static RequestSpecification as(String role) {
        return with(Tokens.of(role));
    }

    public static RequestSpecification asVendor(String vendorId) {
        return with(Tokens.of("vendor", vendorId));
    }

    public static RequestSpecification with(String token) {
        return given().header("Authorization", "Bearer " + token).contentType(ContentType.JSON);
    }

    /** Makes a profile that reads a file whose columns are the fields. */
    public static void costProfile(String profileId) {
        List<String> fields = List.of(
                "lineId",
                "vendorId",
                "siteId",
                "category",
                "month",
                "chargePeriodStart",
                "chargePeriodEnd",
                "amount",
                "currency",
                "invoiceId",
                "description",
                "chargeClass");
        Map<String, Object> mappings = new HashMap<>();
        fields.forEach(field -> mappings.put(field, Map.of("columns", List.of(field))));
        int status = as("finance")
                .body(Map.of("identity", List.of("lineId"), "fields", mappings))
                .put("/v1/cost-profiles/" + profileId)
                .statusCode();
        assertThat(status).isIn(200, 201);
    }

    /** Sends rows of {@code lineId,vendorId,category,month,amount,currency,invoiceId} and waits for the job's end. */
    public static JsonPath costs(String profileId, String... rows) {
        StringBuilder file = new StringBuilder(
                "lineId,vendorId,siteId,category,month,chargePeriodStart,chargePeriodEnd,amount,currency,invoiceId,description,chargeClass\n");
        for (String row : rows) {
            String[] cell = row.split(",", -1);
            file.append(String.join(
                            ",", cell[0], cell[1], "", cell[2], cell[3], "", "", cell[4], cell[5], cell[6], "", ""))
                    .append('\n');
        }
        return send("/v1/cost-imports?profileId=" + profileId, file.toString());
    }

    /** Sends a file and waits for the job's end. */
    public static JsonPath send(String path, String file) {
        return send(path, file.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a file and waits for the job's end. */
    public static JsonPath send(String path, byte[] file) {
        String location = as("finance")
                .contentType("text/csv")
                .body(file)
                .post(path)
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        while (true) {
            JsonPath job =
                    as("finance").get(location).then().statusCode(200).extract().jsonPath();
            if (ENDS.contains(job.getString("state"))) {
                return job;
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
