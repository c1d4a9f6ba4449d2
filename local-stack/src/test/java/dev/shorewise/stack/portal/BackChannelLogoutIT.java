package dev.shorewise.stack.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import dev.shorewise.stack.Part;
import dev.shorewise.stack.house.House;
import dev.shorewise.stack.house.WalkingHouse;
import dev.shorewise.stack.keycloak.KeycloakAdmin;
import dev.shorewise.stack.keycloak.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An administrator of the realm ends a session behind its person's back; Keycloak tells the portal. */
@ExtendWith(WalkingHouse.class)
class BackChannelLogoutIT {

    private static final String NAME = "audrey";

    @Test
    void oneOfTwoSessionsEndsForGoodAndThenAllDo(House house) throws Exception {
        try (Person atHome = Person.atADesk(house);
                Person atWork = Person.atADesk(house)) {
            Page home = atHome.logsIn(NAME, "/vendors?month=2026-10");
            Set<String> before = sessions(house);
            Page work = atWork.logsIn(NAME, "/vendors?month=2026-10");
            Set<String> begun = sessions(house);
            begun.removeAll(before);
            assertThat(begun).hasSize(1);
            assertThat(me(house, home)).isEqualTo(200);
            assertThat(me(house, work)).isEqualTo(200);

            admin(house, "/sessions/" + begun.iterator().next(), "DELETE");
            assertThat(me(house, work)).isEqualTo(401);
            assertThat(me(house, work)).as("and stays ended").isEqualTo(401);
            assertThat(me(house, home)).isEqualTo(200);

            admin(house, "/users/" + person(house) + "/logout", "POST");
            assertThat(me(house, home)).isEqualTo(401);
            home.navigate(house.url(Part.GATEWAY) + "/vendors?month=2026-10");
            home.locator("#username").waitFor();
        }
    }

    /** What the API says to the person in this browser. */
    private static int me(House house, Page page) {
        return page.request().get(house.url(Part.GATEWAY) + "/v1/me").status();
    }

    private static Set<String> sessions(House house) throws Exception {
        Set<String> ids = new TreeSet<>();
        admin(house, "/users/" + person(house) + "/sessions", "GET")
                .forEach(session -> ids.add(session.path("id").asText()));
        return ids;
    }

    private static String person(House house) throws Exception {
        return admin(house, "/users?exact=true&username=" + NAME, "GET")
                .path(0)
                .path("id")
                .asText();
    }

    private static JsonNode admin(House house, String path, String method) throws IOException, InterruptedException {
        String keycloak = house.url(Part.KEYCLOAK);
        String secret = house.stack().environment().clientSecret(KeycloakAdmin.CLIENT);
        String token = new Tokens(keycloak + "/realms/master").ofClient(KeycloakAdmin.CLIENT, secret);
        var answer = house.send(HttpRequest.newBuilder(URI.create(keycloak + "/admin/realms/shorewise" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.noBody()));
        assertThat(answer.statusCode()).as(method + " " + path).isBetween(200, 299);
        return new ObjectMapper().readTree(answer.body().isEmpty() ? "{}" : answer.body());
    }
}
