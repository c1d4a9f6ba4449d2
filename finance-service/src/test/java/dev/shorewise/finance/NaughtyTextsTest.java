package dev.shorewise.finance;

import static dev.shorewise.finance.Calls.as;
import static dev.shorewise.finance.Calls.costProfile;
import static dev.shorewise.finance.Calls.send;
import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.test.ServiceResources;
import dev.shorewise.test.hostile.NaughtyTexts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Sources of figures, and the descriptions of cost lines on their way in and out. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
@QuarkusTestResource(VendorServer.class)
class NaughtyTextsTest extends NaughtyTexts {

    private static final String PROFILE = "naughty";
    private static final String HEADER =
            "lineId,vendorId,siteId,category,month,chargePeriodStart,chargePeriodEnd,amount,currency,invoiceId,description,chargeClass\n";

    @Override
    protected List<Place> places() {
        return List.of(new Place("sources of accepted quantities", 1, NaughtyTextsTest::quantity));
    }

    @Test
    void descriptionsGoOutAsTheyCameIn() {
        costProfile(PROFILE);
        Map<String, String> sent = new HashMap<>();
        StringBuilder file = new StringBuilder(HEADER);
        for (String text : texts()) {
            if (!text.isBlank() && StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
                String id = "n-" + sent.size();
                sent.put(id, text);
                file.append(
                        "%s,naughty-v,,service,2047-01,,,1,EUR,,\"%s\",%n".formatted(id, text.replace("\"", "\"\"")));
            }
        }

        JsonPath job = send("/v1/cost-imports?profileId=" + PROFILE, file.toString());

        assertThat(job.getInt("rows.accepted") + job.getInt("rows.rejected")).isEqualTo(sent.size());
        assertThat(job.getInt("rows.accepted")).isGreaterThan(500);
        Map<String, String> exported = new HashMap<>();
        lines(as("finance-reader").get("/v1/cost-exports?format=ndjson&month=2047-01&vendorId=naughty-v"))
                .forEach(row -> exported.put(
                        String.valueOf(row.get("x_LineId")), String.valueOf(row.get("ChargeDescription"))));
        assertThat(exported).hasSize(job.getInt("rows.accepted"));
        exported.forEach((id, text) -> {
            String said = Objects.requireNonNull(sent.get(id));
            assertThat(text).as(id).isIn(said, said.strip());
        });
    }

    private static Tried quantity(List<String> texts) {
        Response put = as("finance")
                .body(Map.of("quantity", 1, "source", texts.get(0)))
                .put("/v1/accepted-quantities/naughty-q/2047-02/voice");
        return Tried.of(
                put,
                () -> List.of(List.of(as("finance")
                        .get("/v1/accepted-quantities/naughty-q/2047-02")
                        .jsonPath()
                        .getString("[0].source"))));
    }
}
