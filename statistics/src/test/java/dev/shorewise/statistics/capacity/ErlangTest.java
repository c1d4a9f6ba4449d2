package dev.shorewise.statistics.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErlangTest {

    private static final Traffic HALF_HOUR = new Traffic(100, 1_800, 300);

    @ParameterizedTest
    @CsvSource({
        "19, .480964, .588324, 61.838, .877193",
        "20, .338125, .729251, 30.431, .833333",
        "21, .231821, .826344, 16.049, .793651",
        "22, .154829, .891499,  8.709, .757576"
    })
    void whoWaitsForEver(int agents, double waits, double inTime, double wait, double occupancy) {
        Service service = ErlangC.of(HALF_HOUR, agents, 20).orElseThrow();

        assertThat(service.waits()).isEqualTo(waits, within(1e-6));
        assertThat(service.inTime()).isEqualTo(inTime, within(1e-6));
        assertThat(service.meanWait()).isEqualTo(wait, within(1e-3));
        assertThat(service.occupancy()).isEqualTo(occupancy, within(1e-6));
    }

    @Test
    void noMoreAgentsThanTheLoadNeverCatchUp() {
        assertThat(HALF_HOUR.load()).isEqualTo(16.666667, within(1e-6));
        assertThat(ErlangC.of(HALF_HOUR, 16, 20)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "18, 180, .360417, .074136, 13.3446, .741340, .857281",
        "20,  60, .165362, .052204,  3.1322, .903917, .789830",
        "20, 180, .214079, .037483,  6.7470, .860425, .802097",
        "21, 180, .156662, .025438,  4.5789, .902860, .773462"
    })
    void whoGivesUpRelievesTheOthers(
            int agents, double patience, double waits, double gone, double wait, double inTime, double occupancy) {
        Service service = ErlangA.of(HALF_HOUR, agents, patience, 20);

        assertThat(service.waits()).isEqualTo(waits, within(1e-6));
        assertThat(service.abandoned()).isEqualTo(gone, within(1e-6));
        assertThat(service.meanWait()).isEqualTo(wait, within(1e-4));
        assertThat(service.inTime()).isEqualTo(inTime, within(1e-6));
        assertThat(service.occupancy()).isEqualTo(occupancy, within(1e-6));
    }

    @Test
    void endlessPatienceIsErlangC() {
        Service patient = ErlangA.of(HALF_HOUR, 21, 1e8, 20);
        Service endless = ErlangC.of(HALF_HOUR, 21, 20).orElseThrow();

        assertThat(patient.inTime()).isEqualTo(endless.inTime(), within(1e-4));
        assertThat(patient.waits()).isEqualTo(endless.waits(), within(1e-4));
    }

    @Test
    void fewerAgentsThanTheLoadServeWhoStays() {
        Service service = ErlangA.of(HALF_HOUR, 10, 120, 20);

        assertThat(service.abandoned()).isBetween(.35, .5);
        assertThat(service.inTime()).isBetween(0.0, .5);
    }
}
