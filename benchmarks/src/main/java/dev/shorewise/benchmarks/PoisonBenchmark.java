package dev.shorewise.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shorewise.stack.Stack;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** What one bad row among many costs: the time of the same file with it over the time without. */
final class PoisonBenchmark {

    private static final int ROWS = 1_000_000;
    private static final long SEED = 12;

    private PoisonBenchmark() {}

    /** Arguments: rows. */
    static void measure(Stack stack, Path folder, List<String> arguments, PrintStream out) throws Exception {
        int rows = Benchmark.number(arguments, 0, ROWS);
        Api api = new Api(stack);
        Path clean = folder.resolve("clean.csv");
        new CallFile(rows, SEED).writeTo(clean);
        api.importCalls(api.vendor("warm-up"), clean);
        out.printf("%,d calls, one of them bad%n%-18s %10s %10s %10s  %s%n", rows, "", "row", "seconds", "ratio", "");
        int number = 0;
        for (Poison poison : Poison.values()) {
            for (int row : new int[] {1, rows / 2, rows}) {
                Path spoilt = folder.resolve("spoilt.csv");
                poison.spoil(clean, row, spoilt);
                String pair = "pair-" + number++;
                Rounds without = new Rounds();
                Rounds with = new Rounds();
                String one = api.vendor(pair + "-clean");
                without.time(() -> api.importCalls(one, clean));
                String other = api.vendor(pair + "-spoilt");
                with.time(() -> checked(api.importCalls(other, spoilt), rows));
                out.printf("%-18s %,10d %10.1f %10.2f%n", poison, row, with.median(), with.median() / without.median());
            }
        }
    }

    private static void checked(JsonNode job, int rows) {
        if (job.at("/rows/accepted").asInt() != rows - 1
                || job.at("/rows/rejected").asInt() != 1) {
            throw new IllegalStateException("all rows but one should be in: " + job);
        }
    }
}
