package dev.shorewise.benchmarks;

import java.util.stream.LongStream;

/**
 * Worlds to try a detector in. The table in the documentation rests on {@link #FRESH}, which was taken after every constant
 * of every detector was fixed; another seed gives other worlds.
 *
 * @param worlds how many
 * @param seed of the first one
 */
public record Seeds(int worlds, long seed) {

    /** The seed of the table in the documentation. */
    public static final long FRESH = 20_261_125;

    private static final int WORLDS = 500;
    private static final long APART = 1_000_000;

    public Seeds {
        if (worlds < 1 || worlds > APART) {
            throw new IllegalArgumentException("worlds: 1 to " + APART);
        }
    }

    /** From the words behind a command: how many worlds, and which seed; both may be missing. */
    public static Seeds of(String... arguments) {
        return new Seeds(
                arguments.length > 0 ? Integer.parseInt(arguments[0]) : WORLDS,
                arguments.length > 1 ? Long.parseLong(arguments[1]) : FRESH);
    }

    /** One number a world; worlds of two seeds have none in common. */
    public LongStream all() {
        return LongStream.range(0, worlds).map(world -> seed * APART + world);
    }
}
