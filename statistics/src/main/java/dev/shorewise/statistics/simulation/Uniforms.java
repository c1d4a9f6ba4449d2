package dev.shorewise.statistics.simulation;

/**
 * Uniform numbers by counting: the number of a trial depends on seed, stream and trial alone, so any thread may draw any
 * trial. The function is the finaliser of SplitMix64 (Steele, Lea, Flood 2014) with the constants of Stafford's mix 13.
 */
public final class Uniforms {

    /** The name kept with results, for those who draw them again. */
    public static final String GENERATOR = "splitmix64-by-index@1";

    private static final long GAMMA = 0x9e3779b97f4a7c15L;
    private static final double UNIT = 0x1.0p-53;

    private final long key;

    /**
     * A stream of its own for each name, whatever the order of names.
     *
     * @param seed of the whole simulation
     * @param name of the input
     */
    public Uniforms(long seed, String name) {
        long hash = mix(seed + GAMMA);
        for (int i = 0; i < name.length(); i++) {
            hash = mix(hash ^ (name.charAt(i) + GAMMA * (i + 1L)));
        }
        this.key = hash;
    }

    /** Between 0 and 1, both excluded. */
    public double at(long trial) {
        return ((mix(key + (trial + 1) * GAMMA) >>> 11) + 0.5) * UNIT;
    }

    private static long mix(long value) {
        long z = value;
        z = (z ^ (z >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
