package dev.shorewise.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shorewise.stack.house.House;
import dev.shorewise.stack.house.Launcher;
import dev.shorewise.stack.house.WalkingHouse;
import java.net.URI;
import java.net.http.HttpRequest;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Parts that fail in a running house, and walls between its databases. */
@ExtendWith(WalkingHouse.class)
class FailuresIT {

    @Test
    void aKilledServiceComesBackOnTheSamePortAndData(House house) throws Exception {
        house.stack().process(Part.GATEWAY).kill();

        house.stack().restart(Part.GATEWAY);

        assertThat(house.send(HttpRequest.newBuilder(URI.create(house.url(Part.GATEWAY) + "/q/health/ready")))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void aServicesRoleCannotEnterAnotherServicesDatabase(House house) {
        var environment = house.stack().environment();

        assertThatThrownBy(() -> DriverManager.getConnection(
                        environment.databaseUrl(Part.VENDOR), "feedback", environment.databasePassword(Part.FEEDBACK)))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("permission denied for database \"vendor\"");
    }

    @Test
    void theDatabaseWantsAPasswordFromEverybody(House house) {
        String url = house.stack().environment().databaseUrl(Part.VENDOR);

        assertThatThrownBy(() -> DriverManager.getConnection(url, "vendor", "guess"))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void aSecondRunOnTheSameFolderIsRefused(House house) throws Exception {
        house.stack();

        Launcher second = Launcher.start(house);

        assertThat(second.exitCode()).isEqualTo(4);
        assertThat(second.output()).contains("--data");
    }
}
