package dev.shorewise.kit.background;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Something that is done again and again in the background. A bean of this type is begun and ended with the process. */
public interface BackgroundWork {

    /** What its threads are called. */
    String name();

    /** How many threads of this process do it; 0 for none. */
    int threads();

    /** How long a thread rests when nothing was left to do. */
    Duration poll();

    /**
     * Does some of it.
     *
     * @param stopping whether the process is about to end, for work that takes long
     * @return false if nothing was left to do
     * @throws Exception if it cannot be done just now; it is tried again
     */
    boolean workSome(BooleanSupplier stopping) throws Exception;
}
