package dev.shorewise.stack.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shorewise.stack.Texts;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class ShippedRealmTest {

    private final JsonNode realm = read();

    @Test
    void everyClientSecretIsAPlaceholder() {
        assertThat(clients()).isNotEmpty().allSatisfy(client -> assertThat(
                        client.path("secret").asText())
                .isEqualTo("${secret:" + client.path("clientId").asText() + "}"));
    }

    @Test
    void noClientTakesAPersonsPassword() {
        assertThat(clients()).allSatisfy(client -> {
            assertThat(client.path("directAccessGrantsEnabled").asBoolean(true)).isFalse();
            assertThat(client.path("implicitFlowEnabled").asBoolean(false)).isFalse();
            assertThat(client.path("publicClient").asBoolean(false)).isFalse();
        });
    }

    @Test
    void peopleLogInOnlyThroughTheGatewayAndWithProofOfKey() {
        assertThat(clients())
                .filteredOn(client -> client.path("standardFlowEnabled").asBoolean(true))
                .singleElement()
                .satisfies(gateway -> {
                    assertThat(gateway.path("clientId").asText()).isEqualTo("shorewise-gateway");
                    assertThat(gateway.at("/attributes/pkce.code.challenge.method")
                                    .asText())
                            .isEqualTo("S256");
                    assertThat(gateway.path("redirectUris")).allSatisfy(address -> assertThat(address.asText())
                            .startsWith("${gateway}/")
                            .doesNotContain("*"));
                });
    }

    @Test
    void aSessionIsIdleForHalfAnHourLastsTenHoursAndThePortalIsToldOfItsEnd() {
        assertThat(realm.path("ssoSessionIdleTimeout").asInt()).isEqualTo(1_800);
        assertThat(realm.path("ssoSessionMaxLifespan").asInt()).isEqualTo(36_000);
        assertThat(clients())
                .filteredOn(client -> client.path("clientId").asText().equals("shorewise-gateway"))
                .singleElement()
                .satisfies(gateway -> {
                    assertThat(gateway.at("/attributes/backchannel.logout.url").asText())
                            .isEqualTo("${gateway}/logout/back-channel");
                    assertThat(gateway.at("/attributes/backchannel.logout.session.required")
                                    .asText())
                            .isEqualTo("true");
                });
    }

    @Test
    void onlyAnAdministratorChangesWhichVendorAPersonWorksFor() throws IOException {
        JsonNode config = realm.at("/components/org.keycloak.userprofile.UserProfileProvider/0/config");
        JsonNode profile = new ObjectMapper()
                .readTree(config.path("kc.user.profile.config").path(0).asText());

        assertThat(profile.path("attributes"))
                .filteredOn(attribute -> attribute.path("name").asText().equals("vendor_id"))
                .singleElement()
                .satisfies(vendor ->
                        assertThat(vendor.at("/permissions/edit").toString()).isEqualTo("[\"admin\"]"));
    }

    @Test
    void anUnknownPlaceholderIsRefusedRatherThanShipped() {
        assertThatThrownBy(() -> RealmTemplate.fill("${password}", "http://localhost", name -> "x"))
                .hasMessageContaining("${password}");
    }

    private List<JsonNode> clients() {
        return StreamSupport.stream(realm.path("clients").spliterator(), false).toList();
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper().readTree(Texts.named("keycloak/realm.json"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
