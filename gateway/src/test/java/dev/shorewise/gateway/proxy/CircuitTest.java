package dev.shorewise.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CircuitTest {

    private static final Duration REST = Duration.ofSeconds(3);

    private final AtomicLong time = new AtomicLong(Long.MAX_VALUE - 5);
    private final Circuit circuit = new Circuit(3, REST, time::get);

    private void fail(int times) {
        IntStream.range(0, times).forEach(i -> {
            assertThat(circuit.admits()).isTrue();
            circuit.missed();
        });
    }

    @Test
    void threeFailuresInARowLetTheServiceRest() {
        fail(2);
        assertThat(circuit.admits()).isTrue();
        circuit.missed();
        assertThat(circuit.admits()).isFalse();
    }

    @Test
    void anAnswerInBetweenStartsTheCountAnew() {
        fail(2);
        circuit.reached();
        fail(2);
        assertThat(circuit.admits()).isTrue();
    }

    @Test
    void afterTheRestOneRequestGoesAheadAndTheOthersFollowItsAnswer() {
        fail(3);
        time.addAndGet(REST.toNanos());
        assertThat(circuit.admits()).isTrue();
        assertThat(circuit.admits()).isFalse();
        circuit.reached();
        assertThat(circuit.admits()).isTrue();
        assertThat(circuit.admits()).isTrue();
    }

    @Test
    void aProbeThatFailsMeansAnotherRest() {
        fail(3);
        time.addAndGet(REST.toNanos());
        fail(1);
        assertThat(circuit.admits()).isFalse();
    }

    @Test
    void aProbeWhoseCallerWentAwayIsFollowedByAnother() {
        fail(3);
        time.addAndGet(REST.toNanos());
        assertThat(circuit.admits()).isTrue();
        circuit.abandoned();
        assertThat(circuit.admits()).isTrue();
    }

    @Test
    void repeatsAreAtMostATenthOfTheRequestsAndNoneWhileResting() {
        int repeats = 0;
        for (int i = 0; i < 1_000; i++) {
            assertThat(circuit.admits()).isTrue();
            circuit.reached();
            repeats += circuit.admitsRepeat() ? 1 : 0;
        }
        assertThat(repeats).isBetween(95, 106);
        fail(3);
        assertThat(circuit.admitsRepeat()).isFalse();
    }
}
