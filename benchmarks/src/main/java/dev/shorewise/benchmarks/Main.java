package dev.shorewise.benchmarks;

import dev.shorewise.benchmarks.door.DoorBenchmark;
import dev.shorewise.benchmarks.door.OverloadBenchmark;
import dev.shorewise.stack.Stack;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every benchmark under its name; without a name the first. */
public final class Main {

    private static final Map<String, Benchmark> ALL = new LinkedHashMap<>();

    static {
        ALL.put("imports", new OnAStack(ImportBenchmark::measure));
        ALL.put("responses", new OnAStack(ResponseBenchmark::measure));
        ALL.put("poison", new OnAStack(PoisonBenchmark::measure));
        ALL.put("door", new OnAStack(Main::door));
        ALL.put("overload", new OnAStack(Main::overload));
        ALL.put("series", new OnAStack(SeriesBenchmark::measure));
        ALL.put("export", new OnAStack(ExportBenchmark::measure));
        ALL.put("statement", new OnAStack(StatementBenchmark::measure));
    }

    private Main() {}

    /** Arguments: seconds of each measurement, connections, and requests a second of the calm load. */
    private static void door(Stack stack, Path folder, List<String> arguments, PrintStream out) throws Exception {
        new DoorBenchmark(
                        Benchmark.number(arguments, 0, 10),
                        Benchmark.number(arguments, 1, 8),
                        Benchmark.number(arguments, 2, 200))
                .run(stack, folder, out);
    }

    /** Arguments: seconds of each measurement. */
    private static void overload(Stack stack, Path folder, List<String> arguments, PrintStream out) throws Exception {
        new OverloadBenchmark(Benchmark.number(arguments, 0, 8)).run(stack, out);
    }

    /** Arguments: a benchmark's name and what it takes, all optional. */
    public static void main(String[] arguments) throws Exception {
        String name = arguments.length == 0 ? "imports" : arguments[0];
        Benchmark benchmark = ALL.get(name);
        if (benchmark == null) {
            System.err.println("There is no benchmark " + name + "; there are " + String.join(", ", ALL.keySet()));
            System.exit(2);
            return;
        }
        List<String> more = Arrays.asList(arguments).subList(Math.min(1, arguments.length), arguments.length);
        benchmark.run(more, System.out);
    }
}
