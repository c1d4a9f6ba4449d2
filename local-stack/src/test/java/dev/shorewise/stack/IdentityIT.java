package dev.shorewise.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shorewise.stack.house.House;
import dev.shorewise.stack.house.WalkingHouse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who gets which token from the real Keycloak. */
@ExtendWith(WalkingHouse.class)
class IdentityIT {

    @ParameterizedTest
    @CsvSource({
        "helen, service-head",
        "xavier, cx-head",
        "quinn, qa-director",
        "fiona, finance",
        "eve, executive",
        "adam, admin",
        "audrey, auditor",
        "victor, vendor",
        "vera, vendor",
    })
    void aPersonsTokenIsMeantForUsAndCarriesOneRole(String person, String role, House house) throws IOException {
        JsonNode token = read(house.person(person));

        assertThat(token.path("aud").asText()).isEqualTo("shorewise-api");
        assertThat(token.path("typ").asText()).isEqualTo("Bearer");
        assertThat(token.at("/realm_access/roles").toString()).contains('"' + role + '"');
        assertThat(token.path("preferred_username").asText()).isEqualTo(person);
    }

    @Test
    void onlyThoseWhoWorkForAVendorCarryItsId(House house) throws IOException {
        assertThat(vendorOf(house.person("victor"))).isEqualTo("harborline");
        assertThat(vendorOf(house.person("vera"))).isEqualTo("meridian");
        assertThat(vendorOf(house.machine("harborline-machine"))).isEqualTo("harborline");
        assertThat(vendorOf(house.machine("meridian-machine"))).isEqualTo("meridian");
        for (String token : List.of(house.person("adam"), house.machine("finance-tool"))) {
            assertThat(read(token).has("vendor_id")).isFalse();
        }
    }

    @Test
    void theGatewaysClientTakesNobodysPassword(House house) {
        Stack stack = house.stack();
        String secret = stack.environment().clientSecret("shorewise-gateway");

        assertThatThrownBy(() -> stack.tokens().ofUser("shorewise-gateway", secret, "adam", "shorewise"))
                .hasMessageContaining("unauthorized_client");
    }

    @Test
    void aLoginWithoutProofOfKeyIsRefused(House house) throws IOException, InterruptedException {
        HttpResponse<String> answer = house.send(
                HttpRequest.newBuilder(URI.create(house.stack().environment().issuer()
                        + "/protocol/openid-connect/auth?response_type=code&scope=openid&client_id=shorewise-gateway"
                        + "&redirect_uri=" + house.url(Part.GATEWAY) + "/login")));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .contains("error=invalid_request", "code_challenge_method");
    }

    private static String vendorOf(String token) throws IOException {
        return read(token).path("vendor_id").asText();
    }

    private static JsonNode read(String token) throws IOException {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }
}
