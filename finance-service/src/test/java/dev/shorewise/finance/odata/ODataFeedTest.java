package dev.shorewise.finance.odata;

import static dev.shorewise.finance.Calls.as;
import static dev.shorewise.finance.Calls.costProfile;
import static dev.shorewise.finance.Calls.send;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.finance.VendorServer;
import dev.shorewise.test.ServiceResources;
import dev.shorewise.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.olingo.client.api.ODataClient;
import org.apache.olingo.client.api.communication.request.retrieve.ODataEntitySetRequest;
import org.apache.olingo.client.api.domain.ClientEntity;
import org.apache.olingo.client.api.domain.ClientEntitySet;
import org.apache.olingo.client.api.uri.QueryOption;
import org.apache.olingo.client.api.uri.URIBuilder;
import org.apache.olingo.client.core.ODataClientFactory;
import org.apache.olingo.commons.api.edm.Edm;
import org.apache.olingo.commons.api.edm.FullQualifiedName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The feed as an independent client library reads it. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
@QuarkusTestResource(VendorServer.class)
class ODataFeedTest {

    private static final String HEADER =
            "lineId,vendorId,siteId,category,month,chargePeriodStart,chargePeriodEnd,amount,currency,invoiceId,description,chargeClass\n";

    private final ODataClient client = ODataClientFactory.getClient();

    @BeforeEach
    void aProfile() {
        costProfile("feed");
    }

    @Test
    void theMetadataTellsTypesAndKeys() {
        var request = client.getRetrieveRequestFactory().getMetadataRequest(root());
        request.addCustomHeader("Authorization", "Bearer " + Tokens.of("finance-reader"));

        Edm model = request.execute().getBody();

        var line = model.getEntityType(new FullQualifiedName("Shorewise.Finance", "CostLine"));
        assertThat(line.getKeyPredicateNames()).containsExactly("Id");
        assertThat(line.getProperty("BilledCost").getType().getName()).isEqualTo("Decimal");
        assertThat(line.getProperty("x_UpdatedAt").getType().getName()).isEqualTo("DateTimeOffset");
        assertThat(model.getEntityContainer().getEntitySets())
                .extracting(set -> set.getName())
                .containsExactly("CostLines", "Invoices", "ClosedPeriods", "ExchangeRates");
    }

    @Test
    void pagesHoldEveryRowOnce() {
        StringBuilder file = new StringBuilder(HEADER);
        for (int i = 1; i <= 25; i++) {
            file.append("f" + i + ",feed-a,,service,2042-01,,," + i + ".50,EUR,,,\n");
        }
        send("/v1/cost-imports?profileId=feed", file.toString());
        List<ClientEntity> rows = new ArrayList<>();
        int pages = 0;
        URI next = lines().filter("ProviderName eq 'feed-a'")
                .orderBy("ChargeCategory,BilledCost desc")
                .addQueryOption(QueryOption.COUNT, "true")
                .build();
        while (next != null) {
            ClientEntitySet page = read(next, 10);
            assertThat(page.getCount()).isEqualTo(25);
            rows.addAll(page.getEntities());
            next = page.getNext();
            pages++;
        }

        assertThat(pages).isEqualTo(3);
        assertThat(rows)
                .extracting(row -> number(row, "BilledCost"))
                .hasSize(25)
                .isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(rows.stream().map(row -> number(row, "BilledCost")).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("337.50");
    }

    @Test
    void filtersOrdersSelectsAndCounts() {
        send("/v1/cost-imports?profileId=feed", HEADER + """
                g1,feed-b,north,service,2042-02,,,10,EUR,INV-1,it's on,
                g2,feed-b,,travel,2042-03,,,20,EUR,,,CORRECTION
                g3,feed-b,,churn,2042-03,,,30,EUR,,,
                """);

        assertThat(amounts("ProviderName eq 'feed-b' and ChargePeriodStart ge 2042-03-01"))
                .containsExactly("20", "30");
        assertThat(amounts("ProviderName eq 'feed-b' and InvoiceId eq null")).containsExactly("20", "30");
        assertThat(amounts("ProviderName eq 'feed-b' and not (InvoiceId eq 'INV-1')"))
                .containsExactly("20", "30");
        assertThat(amounts("ProviderName eq 'feed-b' and ChargeDescription eq 'it''s on'"))
                .containsExactly("10");
        assertThat(amounts("ProviderName eq 'feed-b' and x_IsModel eq false and BilledCost gt 10.5"))
                .containsExactly("20");
        assertThat(amounts(
                        "ProviderName eq 'feed-b' and startswith(x_CostCategory,'t') and ChargeClass eq 'Correction'"))
                .containsExactly("20");
        assertThat(
                        amounts(
                                "ProviderName in ('feed-b','x') and year(ChargePeriodStart) eq 2042 and month(ChargePeriodStart) eq 2"))
                .containsExactly("10");
        assertThat(amounts("ProviderName eq 'feed-b' and x_UpdatedAt gt 2100-01-01T00:00:00Z"))
                .isEmpty();
        ClientEntitySet top = read(
                lines().filter("ProviderName eq 'feed-b'")
                        .orderBy("BilledCost desc")
                        .top(1)
                        .select("BilledCost")
                        .build(),
                100);
        assertThat(top.getEntities()).singleElement().satisfies(row -> {
            assertThat(row.getProperty("InvoiceId")).isNull();
            assertThat(number(row, "BilledCost")).isEqualByComparingTo("30");
        });
        assertThat(top.getNext()).isNull();
        assertThat(get("/CostLines/$count?$filter=ProviderName eq 'feed-b'").asString())
                .isEqualTo("3");
    }

    @Test
    void whatIsNotOfferedIsRefusedAndTextsAreNoStatements() {
        assertThat(get("/CostLines?$filter=ProviderName eq 'x'' or 1=1; drop table cost_line; --'")
                        .jsonPath()
                        .getList("value"))
                .isEmpty();
        assertThat(get("/CostLines?$expand=Nothing").statusCode()).isEqualTo(400);
        assertThat(get("/CostLines?$search=voice").statusCode()).isEqualTo(501);
        assertThat(get("/CostLines?$filter=indexof(ProviderName,'a') eq 1").statusCode())
                .isEqualTo(501);
        assertThat(get("/CostLines?$filter=Nothing eq 1").statusCode()).isEqualTo(400);
        assertThat(get("/CostLines?$skiptoken=abc").statusCode()).isEqualTo(400);
        assertThat(get("/Nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void aClosedMonthIsTheSameBytesAndAnUnchangedPageIsNotSentAgain() {
        send("/v1/cost-imports?profileId=feed", HEADER + "h1,feed-c,,service,2042-05,,,10,EUR,,,\n");
        as("finance").post("/v1/closed-periods/2042-05").then().statusCode(200);
        String question = "/CostLines?$filter=ChargePeriodStart eq 2042-05-01";

        Response first = get(question);
        send("/v1/cost-imports?profileId=feed", HEADER + "h2,feed-c,,service,2042-05,,,99,EUR,,,\n");
        Response second = get(question);

        assertThat(first.jsonPath().getList("value")).hasSize(1);
        assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
        as("finance-reader")
                .header("If-None-Match", first.header("ETag"))
                .get("/v1/odata" + question)
                .then()
                .statusCode(304);
        assertThat(get("/ClosedPeriods?$filter=Month eq '2042-05'").jsonPath().getList("value.Lines"))
                .containsExactly(1);
    }

    private static String root() {
        return "http://localhost:" + RestAssured.port + "/v1/odata";
    }

    private static Response get(String question) {
        return as("finance-reader").get("/v1/odata" + question);
    }

    private URIBuilder lines() {
        return client.newURIBuilder(root()).appendEntitySetSegment("CostLines");
    }

    private List<String> amounts(String filter) {
        return read(lines().filter(filter).orderBy("BilledCost").build(), 100).getEntities().stream()
                .map(row -> number(row, "BilledCost").stripTrailingZeros().toPlainString())
                .toList();
    }

    private ClientEntitySet read(URI question, int pageSize) {
        ODataEntitySetRequest<ClientEntitySet> request =
                client.getRetrieveRequestFactory().getEntitySetRequest(question);
        request.addCustomHeader("Authorization", "Bearer " + Tokens.of("finance-reader"));
        request.setPrefer("odata.maxpagesize=" + pageSize);
        return request.execute().getBody();
    }

    private static BigDecimal number(ClientEntity row, String column) {
        return new BigDecimal(Objects.requireNonNull(
                row.getProperty(column).getPrimitiveValue().toValue().toString()));
    }
}
