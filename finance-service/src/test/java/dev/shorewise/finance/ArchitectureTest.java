package dev.shorewise.finance;

import dev.shorewise.test.ArchitectureRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void theWallsHold() {
        ArchitectureRules.hold("dev.shorewise.finance");
    }
}
