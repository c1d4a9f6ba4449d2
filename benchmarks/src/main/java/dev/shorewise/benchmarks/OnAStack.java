package dev.shorewise.benchmarks;

import dev.shorewise.stack.Part;
import dev.shorewise.stack.Ports;
import dev.shorewise.stack.Progress;
import dev.shorewise.stack.Stack;
import dev.shorewise.stack.StackOptions;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * A benchmark that starts a stack of its own, as {@code ./run} does, and measures that.
 *
 * @param work what is measured
 */
record OnAStack(Work work) implements Benchmark {

    /** What is measured on a running stack; the folder takes its files. */
    interface Work {
        void run(Stack stack, Path folder, List<String> arguments, PrintStream out) throws Exception;
    }

    @Override
    public void run(List<String> arguments, PrintStream out) throws Exception {
        Path folder = Files.createTempDirectory("shorewise-benchmarks");
        StackOptions options = new StackOptions(
                folder.resolve("stack"), Ports.free(), Set.copyOf(Part.services()), false, List.of(), true);
        try (Stack stack = Stack.start(options, new Progress(System.err))) {
            work.run(stack, folder, arguments, out);
        } finally {
            System.err.println("its files: " + folder);
        }
    }
}
