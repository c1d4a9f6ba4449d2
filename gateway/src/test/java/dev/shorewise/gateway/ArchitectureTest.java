package dev.shorewise.gateway;

import dev.shorewise.test.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void theWallsOfTheHouseStand() {
        ArchitectureRules.hold("dev.shorewise.gateway");
    }
}
