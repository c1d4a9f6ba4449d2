package dev.shorewise.vendor.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What follows from the day of a lock. */
class LockingTest {

    @Test
    void aRightToTerminateStaysOpenForNinetyDays() {
        assertThat(Locking.openUntil(LocalDate.of(2026, 11, 20))).isEqualTo("2027-02-18");
    }
}
