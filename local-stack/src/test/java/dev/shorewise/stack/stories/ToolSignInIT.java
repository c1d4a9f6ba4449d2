package dev.shorewise.stack.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shorewise.stack.Part;
import dev.shorewise.stack.house.House;
import dev.shorewise.stack.house.WalkingHouse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.apache.olingo.client.api.ODataClient;
import org.apache.olingo.client.api.domain.ClientEntitySet;
import org.apache.olingo.client.core.ODataClientFactory;
import org.apache.olingo.client.core.http.BasicAuthHttpClientFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A finance tool that knows a name and a password and nothing else, from the real Keycloak to the feed's last row. */
@ExtendWith(WalkingHouse.class)
class ToolSignInIT {

    private static final String TOOL = "finance-tool";
    private static final String FEED = "/v1/odata";

    @Test
    void anIndependentClientIsAskedForAPasswordAndReadsTheFeedWithIt(House house) throws Exception {
        bookARate(house);
        ODataClient client = ODataClientFactory.getClient();
        client.getConfiguration()
                .setHttpClientFactory(new BasicAuthHttpClientFactory(
                        TOOL, house.stack().environment().clientSecret(TOOL)));
        String root = house.url(Part.GATEWAY) + FEED;

        List<String> sets = client
                .getRetrieveRequestFactory()
                .getMetadataRequest(root)
                .execute()
                .getBody()
                .getEntityContainer()
                .getEntitySets()
                .stream()
                .map(set -> set.getName())
                .toList();
        ClientEntitySet rates = client.getRetrieveRequestFactory()
                .getEntitySetRequest(client.newURIBuilder(root)
                        .appendEntitySetSegment("ExchangeRates")
                        .filter("Currency eq 'SEK' and Day ge 2051-01-01")
                        .build())
                .execute()
                .getBody();

        assertThat(sets).contains("CostLines", "Invoices", "ClosedPeriods", "ExchangeRates");
        assertThat(rates.getEntities()).singleElement().satisfies(rate -> assertThat(
                        rate.getProperty("PerEuro").getPrimitiveValue().toString())
                .startsWith("12.5"));
    }

    @Test
    void whoHasNoRightPasswordIsAskedAgainAndNobodyElseComesInByOne(House house) throws Exception {
        HttpResponse<String> nobody = get(house, FEED, null);
        HttpResponse<String> wrong = get(house, FEED, basic(TOOL, "wrong"));
        HttpResponse<String> person = get(house, FEED, basic("fiona", "shorewise"));
        HttpResponse<String> vendor = get(
                house,
                FEED + "/CostLines",
                basic("harborline-machine", house.stack().environment().clientSecret("harborline-machine")));
        HttpResponse<String> elsewhere = get(
                house, "/v1/cost-lines", basic(TOOL, house.stack().environment().clientSecret(TOOL)));

        for (HttpResponse<String> refused : List.of(nobody, wrong, person)) {
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(401);
            assertThat(refused.headers().allValues("WWW-Authenticate")).anyMatch(asked -> asked.startsWith("Basic "));
        }
        assertThat(vendor.statusCode())
                .as("signed in, and it is none of its business")
                .isEqualTo(403);
        assertThat(elsewhere.statusCode()).as("only the feed takes passwords").isEqualTo(401);
    }

    private static void bookARate(House house) throws Exception {
        HttpResponse<String> taken = house.send(house.request("/v1/exchange-rate-imports", house.person("fiona"))
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString("date,currency,rate_per_eur\n2051-01-02,SEK,12.5\n")));
        assertThat(taken.statusCode()).as(taken.body()).isEqualTo(202);
        String job = taken.headers().firstValue("Location").orElseThrow();
        String path = job.substring(job.indexOf("/v1/"));
        while (!new ObjectMapper()
                .readTree(house.get(path, house.person("fiona")).body())
                .path("state")
                .asText()
                .equals("COMPLETED")) {
            Thread.sleep(100);
        }
    }

    private static String basic(String name, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    private static HttpResponse<String> get(House house, String path, @Nullable String said)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(house.url(Part.GATEWAY) + path));
        return house.send(said == null ? request : request.header("Authorization", said));
    }
}
