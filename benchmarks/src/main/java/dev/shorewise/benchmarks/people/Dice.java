package dev.shorewise.benchmarks.people;

import dev.shorewise.statistics.simulation.Uniforms;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;

/** Draws of one world, one after the other; the same seed draws the same world. */
final class Dice {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private final Uniforms uniforms;
    private long drawn;

    Dice(String what, long world) {
        this.uniforms = new Uniforms(world, what);
    }

    double uniform() {
        return uniforms.at(drawn++);
    }

    double normal(double deviation) {
        return deviation * NORMAL.inverseCumulativeProbability(uniform());
    }

    long count(double mean) {
        return PoissonDistribution.of(mean).inverseCumulativeProbability(uniform());
    }

    /** A binomial count, by single trials. */
    long of(long trials, double chance) {
        long hits = 0;
        for (long trial = 0; trial < trials; trial++) {
            hits += uniform() < chance ? 1 : 0;
        }
        return hits;
    }
}
