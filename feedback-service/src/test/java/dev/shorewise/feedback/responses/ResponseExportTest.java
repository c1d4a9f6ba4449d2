package dev.shorewise.feedback.responses;

import static dev.shorewise.feedback.Calls.as;
import static dev.shorewise.feedback.Calls.asVendor;
import static dev.shorewise.feedback.Calls.publish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.shorewise.kit.callers.VendorScope;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Responses leave in one stream, and customers leave for good. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class ResponseExportTest {

    private static final String SURVEY = "export-survey";
    private static final String ZOE = "00000000000000000000000000000abc";

    @Inject
    DataSource database;

    @BeforeEach
    void aPublishedSurvey() {
        publish(SURVEY);
    }

    private static void answered(String vendorId, String id, String customer, Map<String, Object> answers) {
        as("admin")
                .body(Map.of(
                        "responseId", id,
                        "surveyId", SURVEY,
                        "vendorId", vendorId,
                        "customer", customer,
                        "contactId", "contact-" + id,
                        "respondedAt", "2026-10-05T09:15:00Z",
                        "answers", answers))
                .post("/v1/responses")
                .then()
                .statusCode(anyOf(equalTo(200), equalTo(201)));
    }

    @Test
    void whatASpreadsheetWouldTakeForAFormulaIsText() {
        List<String> hostile = List.of("=1+1", "+49", "-2", "@SUM(A1)", "=HYPERLINK(\"http://x\",\"y\")");
        for (int i = 0; i < hostile.size(); i++) {
            answered("exp-csv", hostile.get(i), ZOE, Map.of("satisfied", 1, "why", hostile.get(i)));
        }

        String file = as("auditor")
                .accept("text/csv")
                .get("/v1/response-exports?vendorId=exp-csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        List<String> lines = file.lines().toList();
        assertThat(lines).hasSize(6);
        assertThat(lines.get(0)).startsWith("id,revision,").endsWith(",agent,customer");
        assertThat(lines.get(1)).contains(",'=1+1,'@api,");
        assertThat(file).contains("\"'=HYPERLINK(\"\"http://x\"\",\"\"y\"\")\"");
        assertThat(file.lines().skip(1)).noneMatch(line -> line.matches(".*,[=+@-].*"));
    }

    @Test
    void everyResponseIsOneJsonLine() {
        for (int i = 0; i < 3; i++) {
            answered("exp-lines", "r-" + i, ZOE, Map.of("satisfied", 3));
        }

        List<String> lines = as("cx-head")
                .accept("application/x-ndjson")
                .get("/v1/response-exports?vendorId=exp-lines")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();

        assertThat(lines).hasSize(3);
        assertThat(JsonPath.from(lines.get(0)).getString("responseId")).isEqualTo("r-0");
        as("cx-head").get("/v1/response-exports?from=soon").then().statusCode(400);
        asVendor("exp-lines").get("/v1/response-exports").then().statusCode(403);
    }

    @Test
    void aCustomerWhoAsksIsForgottenAndStaysForgotten() throws Exception {
        String customer = "0000000000000000000000000000dead";
        answered("exp-gone", "r-1", customer, Map.of("satisfied", 5, "why", "First words"));
        answered("exp-gone", "r-1", customer, Map.of("satisfied", 4, "why", "Second words"));
        answered("exp-gone", "r-2", customer, Map.of("why", "Only words"));
        answered("exp-gone", "r-3", ZOE, Map.of("satisfied", 1, "why", "Another's words"));

        JsonPath first = erase(customer);
        JsonPath again = erase(customer);

        assertThat(first.getLong("responses")).isEqualTo(2);
        assertThat(first.getLong("comments")).isEqualTo(2);
        assertThat(again.getMap("")).isEqualTo(first.getMap(""));
        as("admin")
                .get("/v1/responses?vendorId=exp-gone")
                .then()
                .body("items", hasSize(2))
                .body("items[0].scores.csat", equalTo(4))
                .body("items[0].comment", nullValue())
                .body("items[0].attribution.customer", nullValue())
                .body("items[0].attribution.contactId", nullValue())
                .body("items[1].comment", equalTo("Another's words"));
        assertThat(stored()).doesNotContain("First words", "Second words", "Only words");

        answered("exp-gone", "r-4", customer, Map.of("satisfied", 2, "why", "Later words"));
        as("admin")
                .get("/v1/responses?vendorId=exp-gone")
                .then()
                .body("items", hasSize(3))
                .body("items[2].comment", nullValue())
                .body("items[2].attribution.customer", nullValue());
    }

    private static JsonPath erase(String customer) {
        return as("admin")
                .body(Map.of("customer", customer))
                .post("/v1/response-erasures")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private String stored() throws Exception {
        return VendorScope.ALL.call(() -> {
            try (Connection connection = database.getConnection();
                    Statement sql = connection.createStatement();
                    ResultSet row = sql.executeQuery("""
                            select coalesce(string_agg(text, ' '), '') from (
                                select to_jsonb(r)::text as text from response r where vendor_id = 'exp-gone'
                                union all
                                select to_jsonb(h)::text from response_history h where vendor_id = 'exp-gone') kept""")) {
                row.next();
                return row.getString(1);
            }
        });
    }
}
