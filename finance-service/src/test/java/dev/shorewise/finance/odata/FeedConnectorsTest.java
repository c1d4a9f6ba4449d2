package dev.shorewise.finance.odata;

import static dev.shorewise.finance.Calls.as;
import static dev.shorewise.finance.Calls.costProfile;
import static dev.shorewise.finance.Calls.send;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import dev.shorewise.finance.VendorServer;
import dev.shorewise.test.ServiceResources;
import dev.shorewise.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions as the connectors of Excel and Power BI write them, headers and all. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
@QuarkusTestResource(VendorServer.class)
class FeedConnectorsTest {

    /** What Power Query's connector accepts, in its own order. */
    private static final String ACCEPT = "application/json;odata.metadata=minimal;q=1.0,"
            + "application/json;odata=minimalmetadata;q=0.9,application/atomsvc+xml;q=0.8,application/atom+xml;q=0.8,"
            + "application/xml;q=0.7,text/plain;q=0.7";

    private static final String HEADER =
            "lineId,vendorId,siteId,category,month,chargePeriodStart,chargePeriodEnd,amount,currency,invoiceId,description,chargeClass\n";

    @BeforeEach
    void lines() {
        costProfile("connect");
        StringBuilder file = new StringBuilder(HEADER);
        for (int i = 1; i <= 7; i++) {
            file.append("c" + i + ",connect-a,,service,2043-01,,," + i + "0.00,EUR,,,\n");
        }
        send("/v1/cost-imports?profileId=connect", file.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/odata", "/v1/odata/"})
    void theServiceDocumentStandsAtTheRootWithAndWithoutASlash(String root) {
        connector()
                .get(root)
                .then()
                .statusCode(200)
                .contentType(startsWith("application/json"))
                .header("OData-Version", "4.0")
                .body("'@odata.context'", containsString("$metadata"))
                .body("value.name", hasItems("CostLines", "Invoices"));
    }

    @Test
    void metadataIsXmlHoweverMuchJsonIsPreferred() {
        connector()
                .get("/v1/odata/$metadata")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/xml"))
                .body(containsString("Edm.Decimal"));
        connector()
                .get("/v1/odata/$metadata?$format=application/json")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/json"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$top=1000",
                "$top=3&$format=json",
                "$top=3&$select=Id,BilledCost,ChargePeriodStart",
                "$filter=ChargePeriodStart ge 2043-01-01 and ChargePeriodStart lt 2043-02-01&$count=true",
                "$filter=x_UpdatedAt ge 2026-01-01T00:00:00Z and x_UpdatedAt lt 2126-01-01T00:00:00Z",
                "$filter=ProviderName eq 'connect-a'&$orderby=BilledCost desc,Id&$top=3",
                "%24filter=ProviderName%20eq%20%27connect-a%27&%24top=3",
                "$filter=contains(tolower(ProviderName),'CONNECT') eq false",
                "$filter=BilledCost ge 10 or BilledCost eq null"
            })
    void questionsOfTheConnectorsAreAnswered(String question) {
        connector()
                .urlEncodingEnabled(false)
                .get("/v1/odata/CostLines?" + question.replace(" ", "%20").replace("'", "%27"))
                .then()
                .statusCode(200)
                .contentType(startsWith("application/json"))
                .header("OData-Version", "4.0")
                .body("'@odata.context'", containsString("$metadata#CostLines"));
    }

    @Test
    void rowsCanBeLeftOutAndTheNextPagesGoOnFromThere() {
        List<String> amounts = new ArrayList<>();
        String next =
                "/v1/odata/CostLines?$filter=ProviderName eq 'connect-a'&$orderby=BilledCost&$skip=2&$top=4&$count=true";
        int pages = 0;
        while (next != null) {
            Response page = connector()
                    .header("Prefer", "odata.maxpagesize=3")
                    .urlEncodingEnabled(pages == 0)
                    .get(next);
            JsonPath body = page.then().statusCode(200).extract().jsonPath();
            amounts.addAll(body.getList("value.BilledCost").stream()
                    .map(amount -> String.valueOf(((Number) amount).intValue()))
                    .toList());
            assertThat(body.getInt("'@odata.count'"))
                    .as("of all that the filter lets through")
                    .isEqualTo(7);
            next = body.getString("'@odata.nextLink'");
            pages++;
        }

        assertThat(amounts).containsExactly("30", "40", "50", "60");
        assertThat(pages).isEqualTo(2);
    }

    @Test
    void aQuestionBeyondTheEndHasNoRowsAndNoNextPage() {
        JsonPath body = connector()
                .get("/v1/odata/CostLines?$filter=ProviderName eq 'connect-a'&$skip=7")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(body.getList("value")).isEmpty();
        assertThat(body.getString("'@odata.nextLink'")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"$select=Nothing", "$orderby=Nothing", "$top=-1", "$skip=-1", "$top=many", "$nothing=1"})
    void mistakesAreToldInTheProtocolsShape(String question) {
        connector()
                .get("/v1/odata/CostLines?" + question)
                .then()
                .statusCode(400)
                .body("error.message", not(emptyOrNullString()));
    }

    @Test
    void aHeadHasTheTagOfItsPageAndNoBody() {
        String question = "/v1/odata/CostLines?$filter=ProviderName eq 'connect-a'";

        Response head = connector().head(question);

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.asByteArray()).isEmpty();
        assertThat(head.header("ETag")).isEqualTo(connector().get(question).header("ETag"));
    }

    @Test
    void whoHasNoTokenIsChallenged() {
        given().header("Accept", ACCEPT)
                .get("/v1/odata/CostLines")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"));
        as("vendor").get("/v1/odata/CostLines").then().statusCode(403);
    }

    private static RequestSpecification connector() {
        return given().header("Authorization", "Bearer " + Tokens.of("finance-reader"))
                .header("Accept", ACCEPT)
                .header("OData-Version", "4.0")
                .header("OData-MaxVersion", "4.0")
                .header("MaxDataServiceVersion", "3.0")
                .header("User-Agent", "Microsoft.Data.Mashup (https://go.microsoft.com/fwlink/?LinkID=304225)");
    }
}
