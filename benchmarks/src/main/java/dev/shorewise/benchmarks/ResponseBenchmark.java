package dev.shorewise.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shorewise.stack.Part;
import dev.shorewise.stack.Stack;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Rows a second of a file of responses, from the first byte sent to the gateway to the last committed row, and the most
 * memory that feedback-service has meanwhile: a file ten times as long must not need more.
 */
final class ResponseBenchmark {

    private static final int ROWS = 1_000_000;
    private static final long SEED = 20_261_124;

    private ResponseBenchmark() {}

    /** Arguments: rows. */
    static void measure(Stack stack, Path folder, List<String> arguments, PrintStream out) throws Exception {
        int rows = Benchmark.number(arguments, 0, ROWS);
        Api api = new Api(stack);
        api.send("POST", "/v1/surveys", ResponseFile.SURVEY);
        out.printf("%-12s %12s %12s %14s%n", "responses", "seconds", "rows/s", "resident MB");
        for (int some : new int[] {rows / 10, rows / 10, rows, rows}) {
            Path file = folder.resolve("responses.csv");
            new ResponseFile(some, SEED).writeTo(file);
            String vendor = api.vendor("responses-" + System.nanoTime());
            api.send("PUT", "/v1/response-profiles/" + vendor + "/answers", ResponseFile.PROFILE);
            long[] most = {Resident.megabytes(stack, Part.FEEDBACK)};
            long begun = System.nanoTime();
            JsonNode job = api.importFile(
                    "/v1/response-imports",
                    "vendorId=" + vendor + "&profileId=answers",
                    file,
                    () -> most[0] = Math.max(most[0], Resident.megabytes(stack, Part.FEEDBACK)));
            double seconds = (System.nanoTime() - begun) / 1e9;
            if (job.at("/rows/accepted").asInt() != some) {
                throw new IllegalStateException("all rows should be in: " + job);
            }
            out.printf("%,-12d %12.1f %,12.0f %14d%n", some, seconds, some / seconds, most[0]);
        }
    }
}
