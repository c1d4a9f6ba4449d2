package dev.shorewise.benchmarks;

import dev.shorewise.stack.Part;
import dev.shorewise.stack.Ports;
import dev.shorewise.stack.Progress;
import dev.shorewise.stack.Stack;
import dev.shorewise.stack.StackOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Starts a stack of its own, as {@code ./run} does, and measures it. */
public final class Main {

    private static final int ROWS = 300_000;
    private static final int ROUNDS = 3;

    private Main() {}

    /** Arguments: rows and rounds, both optional. */
    public static void main(String[] arguments) throws Exception {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : ROWS;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : ROUNDS;
        Path folder = Files.createTempDirectory("shorewise-benchmarks");
        StackOptions options = new StackOptions(
                folder.resolve("stack"), Ports.free(), Set.copyOf(Part.services()), false, List.of(), true);
        try (Stack stack = Stack.start(options, new Progress(System.err))) {
            new ImportBenchmark(rows, rounds).run(stack, folder, System.out);
        } finally {
            System.err.println("its files: " + folder);
        }
    }
}
