package dev.shorewise.statistics.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What Erlang A says of twenty agents and callers of three minutes' patience, held against callers one by one. */
class ErlangSimulationTest {

    private static final Traffic HALF_HOUR = new Traffic(100, 1_800, 300);
    private static final int AGENTS = 20;
    private static final double PATIENCE = 180;
    private static final double WITHIN = 20;
    private static final int CALLERS = 2_000_000;

    /** Four standard errors of what is seen of two million callers, who are not independent of each other. */
    private static final double DRAWN = .002;

    private record Seen(double inTime, double gone, double meanWait) {}

    @Test
    void theReferencesSimulationAgreesWithTheFormula() {
        Service service = ErlangA.of(HALF_HOUR, AGENTS, PATIENCE, WITHIN);

        assertThat(service.inTime()).isEqualTo(.8608, within(.001));
        assertThat(service.abandoned()).isEqualTo(.0377, within(.0005));
        assertThat(service.meanWait()).isEqualTo(6.73, within(.05));
    }

    @Test
    void twoMillionCallersFareAsTheFormulaSays() {
        Service service = ErlangA.of(HALF_HOUR, AGENTS, PATIENCE, WITHIN);

        Seen seen = simulated(new SplittableRandom(20_261_101));

        assertThat(seen.inTime()).isEqualTo(service.inTime(), within(DRAWN));
        assertThat(seen.gone()).isEqualTo(service.abandoned(), within(DRAWN));
        assertThat(seen.meanWait()).isEqualTo(service.meanWait(), within(.15));
        assertThat(seen.gone() * PATIENCE)
                .as("all waiting over who gave up is their patience")
                .isEqualTo(seen.meanWait(), within(.15));
    }

    /** Callers come one after the other and take the agent who is free first, unless that is later than they wait. */
    private static Seen simulated(SplittableRandom random) {
        double[] freeAt = new double[AGENTS];
        double now = 0;
        int inTime = 0;
        int gone = 0;
        double waited = 0;
        for (int caller = 0; caller < CALLERS; caller++) {
            now += exponential(random, 1 / HALF_HOUR.arrivals());
            int first = 0;
            for (int agent = 1; agent < AGENTS; agent++) {
                first = freeAt[agent] < freeAt[first] ? agent : first;
            }
            double wait = Math.max(0, freeAt[first] - now);
            double patience = exponential(random, PATIENCE);
            double handling = exponential(random, HALF_HOUR.handleTime());
            waited += Math.min(wait, patience);
            if (patience < wait) {
                gone++;
            } else {
                inTime += wait <= WITHIN ? 1 : 0;
                freeAt[first] = now + wait + handling;
            }
        }
        return new Seen((double) inTime / CALLERS, (double) gone / CALLERS, waited / CALLERS);
    }

    private static double exponential(SplittableRandom random, double mean) {
        return -mean * Math.log(1 - random.nextDouble());
    }
}
