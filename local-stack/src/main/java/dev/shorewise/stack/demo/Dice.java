package dev.shorewise.stack.demo;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that falls the same way on every machine and Java version: SplitMix64 and strict arithmetic. */
final class Dice {

    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Evenly from 0 (included) to 1 (excluded). */
    double even() {
        return (random.nextLong() >>> 11) * 0x1.0p-53;
    }

    /** True this often out of 1. */
    boolean happens(double probability) {
        return even() < probability;
    }

    /** A whole number from 0 (included) to a bound (excluded). */
    int below(int bound) {
        return (int) (even() * bound);
    }

    /** One of these, each as likely as the others. */
    <T> T oneOf(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** A waiting time without memory, of this mean. */
    double exponential(double mean) {
        return -mean * StrictMath.log(1 - even());
    }

    /** A duration as people's work takes: most a little under the median, some far over. */
    double logNormal(double median, double spread) {
        double normal = StrictMath.sqrt(-2 * StrictMath.log(1 - even())) * StrictMath.cos(2 * Math.PI * even());
        return median * StrictMath.exp(spread * normal);
    }

    /** How many of many rare things happen, of this mean (up to some hundreds). */
    int poisson(double mean) {
        double limit = StrictMath.exp(-mean);
        int count = 0;
        for (double product = even(); product > limit; product *= even()) {
            count++;
        }
        return count;
    }
}
