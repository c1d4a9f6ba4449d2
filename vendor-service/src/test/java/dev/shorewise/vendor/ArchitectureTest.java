package dev.shorewise.vendor;

import dev.shorewise.test.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void theWallsOfTheServiceStand() {
        ArchitectureRules.hold("dev.shorewise.vendor");
    }
}
