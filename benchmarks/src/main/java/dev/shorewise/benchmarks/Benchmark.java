package dev.shorewise.benchmarks;

import java.io.PrintStream;
import java.util.List;

/** One comparison, asked for by its name. */
interface Benchmark {

    /**
     * Measures and prints.
     *
     * @param arguments what followed the name on the command line
     */
    void run(List<String> arguments, PrintStream out) throws Exception;

    /** The argument at this place, or what it is unless given. */
    static int number(List<String> arguments, int place, int unlessGiven) {
        return arguments.size() > place ? Integer.parseInt(arguments.get(place)) : unlessGiven;
    }
}
