package dev.shorewise.benchmarks;

import dev.shorewise.stack.Stack;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Rows a second of the whole import path, from the first byte sent to the gateway to the last committed roll-up, against
 * {@link PostgresAlone} with the same rows; and of the same file sent again, of which nothing changes.
 *
 * @param rows calls in the file
 * @param rounds how often each side is measured, in turn
 */
record ImportBenchmark(int rows, int rounds) {

    private static final long SEED = 20_261_122;

    private static final int ROWS = 300_000;
    private static final int ROUNDS = 3;

    /** Arguments: rows and rounds. */
    static void measure(Stack stack, Path folder, List<String> arguments, PrintStream out) throws Exception {
        new ImportBenchmark(Benchmark.number(arguments, 0, ROWS), Benchmark.number(arguments, 1, ROUNDS))
                .run(stack, folder, out);
    }

    private void run(Stack stack, Path folder, PrintStream out) throws Exception {
        Path calls = folder.resolve("calls.csv");
        Path staged = folder.resolve("staged.copy");
        Path few = folder.resolve("warm-up.csv");
        new CallFile(rows, SEED).writeTo(calls);
        new CallFile(Math.min(rows, ROWS), SEED).writeTo(few);
        Api api = new Api(stack);
        PostgresAlone peer = new PostgresAlone(stack);
        out.printf(
                "%,d calls, %,d bytes; %d rounds after one of %,d to warm up%n",
                rows, Files.size(calls), rounds, Math.min(rows, ROWS));

        Rounds path = new Rounds();
        Rounds replay = new Rounds();
        Rounds alone = new Rounds();
        for (int round = 0; round <= rounds; round++) {
            boolean counts = round > 0;
            String vendor = api.vendor("suite-" + round);
            Path sent = counts ? calls : few;
            (counts ? path : new Rounds()).time(() -> api.importCalls(vendor, sent));
            (counts ? replay : new Rounds()).time(() -> api.importCalls(vendor, sent));
            peer.unload(vendor, staged);
            String other = api.vendor("alone-" + round);
            (counts ? alone : new Rounds()).time(() -> peer.load(staged, other, "main"));
        }
        out.printf("%-52s %12s %10s%n", "", "rows/s", "ratio");
        print(out, "PostgreSQL alone: COPY, one merge", alone, alone);
        print(out, "gateway to committed roll-ups (at least .35)", path, alone);
        print(out, "the same file again, all unchanged", replay, alone);
        out.printf("%-52s %12s %10.2f%n", "again over the first time (at least 2)", "", replay.paceOver(path));
    }

    private void print(PrintStream out, String what, Rounds side, Rounds peer) {
        out.printf("%-52s %,12.0f %10.2f%n", what, rows / side.median(), side.paceOver(peer));
    }
}
