package dev.shorewise.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shorewise.stack.Part;
import dev.shorewise.stack.Stack;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.LongAccumulator;

/**
 * Rows a second of a file of responses, from the first byte sent to the gateway to the last committed row, and the most
 * memory that feedback-service has meanwhile: a file ten times as long must not need more. Each file is sent twice, and what
 * was counted is checked; at the end all comments are waited for, which are read in the background from the first row on.
 */
final class ResponseBenchmark {

    private static final int ROWS = 1_000_000;
    private static final long SEED = 20_261_124;
    private static final String OCTOBER = "&month=2026-10";
    private static final long PAUSE_MILLIS = 500;

    private final Stack stack;
    private final Api api;
    private final PrintStream out;

    private ResponseBenchmark(Stack stack, PrintStream out) {
        this.stack = stack;
        this.api = new Api(stack);
        this.out = out;
    }

    /** Arguments: rows. */
    static void measure(Stack stack, Path folder, List<String> arguments, PrintStream out) throws Exception {
        new ResponseBenchmark(stack, out).measure(Benchmark.number(arguments, 0, ROWS), folder);
    }

    private void measure(int rows, Path folder) throws Exception {
        api.send("POST", "/v1/surveys", ResponseFile.SURVEY);
        out.printf("%-12s %12s %12s %14s%n", "responses", "seconds", "rows/s", "resident MB");
        Path file = folder.resolve("responses.csv");
        String vendor = "";
        for (int some : new int[] {rows / 10, rows / 10, rows, rows}) {
            new ResponseFile(some, SEED).writeTo(file);
            vendor = api.vendor("responses-" + System.nanoTime());
            api.send("PUT", "/v1/response-profiles/" + vendor + "/answers", ResponseFile.PROFILE);
            sent(vendor, file, "accepted", some, "");
            sent(vendor, file, "unchanged", some, "sent again");
            JsonNode satisfied =
                    api.get("/v1/satisfaction?vendorId=" + vendor + OCTOBER).at("/groups/0/measures/0");
            must(satisfied.path("denominator").asLong() == some, "every response should be in the figure", satisfied);
        }
        read(vendor, rows);
    }

    private void sent(String vendor, Path file, String expected, int some, String what) throws Exception {
        LongAccumulator most = watched();
        long begun = System.nanoTime();
        JsonNode job = api.importFile(
                "/v1/response-imports", "vendorId=" + vendor + "&profileId=answers", file, () -> look(most));
        must(job.at("/rows/" + expected).asInt() == some, "all rows should be " + expected, job);
        line(some, begun, most, what);
    }

    /** Waits until the last comment is read. */
    private void read(String vendor, int rows) throws Exception {
        LongAccumulator most = watched();
        long begun = System.nanoTime();
        String path = "/v1/customer-voice?vendorId=" + vendor + OCTOBER;
        JsonNode voice = api.get(path).at("/groups/0");
        while (voice.path("unread").asLong() > 0) {
            Thread.sleep(PAUSE_MILLIS);
            look(most);
            voice = api.get(path).at("/groups/0");
        }
        long comments = voice.path("comments").asLong();
        must(comments == (rows + 9L) / 10, "every tenth should have a comment", voice);
        line(comments, begun, most, "comments of the last file, until all are read");
    }

    private LongAccumulator watched() {
        LongAccumulator most = new LongAccumulator(Math::max, 0);
        look(most);
        return most;
    }

    private void look(LongAccumulator most) {
        most.accumulate(Resident.megabytes(stack, Part.FEEDBACK));
    }

    private void line(long some, long begun, LongAccumulator most, String what) {
        double seconds = (System.nanoTime() - begun) / 1e9;
        out.printf(Locale.ROOT, "%,-12d %12.1f %,12.0f %14d  %s%n", some, seconds, some / seconds, most.get(), what);
    }

    private static void must(boolean holds, String what, JsonNode found) {
        if (!holds) {
            throw new IllegalStateException(what + ": " + found);
        }
    }
}
