package dev.shorewise.kit.background;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Something that is done again and again in the background. A bean of this type is begun and ended with the process. */
public interface BackgroundWork {

    /**
     * Who does it, and how often.
     *
     * @param name what its threads are called
     * @param threads how many of this process do it; 0 for none
     * @param poll how long a thread rests when nothing was left to do
     */
    record Pace(String name, int threads, Duration poll) {

        /** One thread, or none. */
        public static Pace ofOne(String name, boolean isEnabled, Duration poll) {
            return new Pace(name, isEnabled ? 1 : 0, poll);
        }
    }

    /** How it is to be done in this process; asked once. */
    Pace pace();

    /**
     * Does some of it.
     *
     * @param stopping whether the process is about to end, for work that takes long
     * @return false if nothing was left to do
     * @throws Exception if it cannot be done just now; it is tried again
     */
    boolean workSome(BooleanSupplier stopping) throws Exception;
}
