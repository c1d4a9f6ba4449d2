package dev.shorewise.benchmarks;

import dev.shorewise.stack.Part;
import dev.shorewise.stack.Stack;
import dev.shorewise.stack.postgres.Databases;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cost lines a second out of finance-service in each format, as a finance tool pulls them, and how much memory the service
 * takes meanwhile. It runs with the heap that the stack gives it; flat memory means that the peaks do not grow with the
 * lines.
 *
 * @param lines in the ledger
 */
record ExportBenchmark(int lines) {

    private static final int LINES = 1_000_000;
    private static final Pattern NEXT = Pattern.compile("\"@odata.nextLink\":\"([^\"]+)\"");
    private static final double MEBI = 1 << 20;

    /** Arguments: lines. */
    static void measure(Stack stack, Path folder, List<String> arguments, PrintStream out) throws Exception {
        new ExportBenchmark(Benchmark.number(arguments, 0, LINES)).run(stack, out);
    }

    private void run(Stack stack, PrintStream out) throws Exception {
        fill(stack.postgres().databases());
        out.printf(
                "%,d cost lines; finance-service with a heap of at most %d MiB%n", lines, Part.FINANCE.heapMebibytes());
        out.printf("%-8s %14s %12s %16s %16s%n", "", "bytes", "lines/s", "heap peak MiB", "RSS peak MiB");
        try (Watch watch = new Watch(stack.process(Part.FINANCE).pid())) {
            out.printf(
                    "%-8s %14s %12s %16.0f %16.0f%n", "before", "", "", watch.heap() / MEBI, watch.resident() / MEBI);
            for (String format : List.of("csv", "ndjson", "xlsx")) {
                pull(stack, watch, format, out);
            }
            feed(stack, watch, out);
        }
    }

    private void fill(Databases databases) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        databases.url(Part.FINANCE.id()), databases.superuser(), databases.password());
                PreparedStatement insert = connection.prepareStatement("""
                        insert into cost_line (source, line_id, vendor_id, category, period_from, period_to, amount,
                            currency, charge_category, charge_class, charge_frequency, invoice_id, description, tags)
                        select 'ledger', to_char(n, 'FM000000000'), 'vendor-' || n % 40, 'service', '2026-10-01',
                            '2026-11-01', n % 100000 / 100.0, 'EUR', 'USAGE', 'REGULAR', 'USAGE_BASED',
                            'INV-' || n % 5000, 'calls answered in the night of a line ' || n, '{"costCentre":"4711"}'
                        from generate_series(1, ?) n""")) {
            insert.setInt(1, lines);
            insert.executeUpdate();
        }
    }

    private void pull(Stack stack, Watch watch, String format, PrintStream out)
            throws IOException, InterruptedException {
        watch.begin();
        long begin = System.nanoTime();
        long bytes = drain(get(stack, "/v1/cost-exports?format=" + format));
        print(out, format, bytes, begin, watch);
    }

    private void feed(Stack stack, Watch watch, PrintStream out) throws IOException, InterruptedException {
        watch.begin();
        long begin = System.nanoTime();
        long bytes = 0;
        Optional<String> page = Optional.of("/v1/odata/CostLines");
        while (page.isPresent()) {
            byte[] content;
            try (InputStream body = get(stack, page.get())) {
                content = body.readAllBytes();
            }
            bytes += content.length;
            Matcher next = NEXT.matcher(new String(content, StandardCharsets.UTF_8));
            page = next.find()
                    ? Optional.of(next.group(1).substring(next.group(1).indexOf("/v1/")))
                    : Optional.empty();
        }
        print(out, "odata", bytes, begin, watch);
    }

    private void print(PrintStream out, String format, long bytes, long begin, Watch watch) {
        double seconds = (System.nanoTime() - begin) / 1e9;
        out.printf(
                "%-8s %,14d %,12.0f %16.0f %16.0f%n",
                format, bytes, lines / seconds, watch.heapPeak() / MEBI, watch.residentPeak() / MEBI);
    }

    private static InputStream get(Stack stack, String path) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(stack.url(Part.FINANCE) + path))
                                .header("Authorization", "Bearer " + stack.tokenOf("finance-tool"))
                                .header("Accept", path.contains("/odata") ? "application/json" : "*/*")
                                .build(),
                        BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return answer.body();
    }

    private static long drain(InputStream body) throws IOException {
        try (body) {
            byte[] some = new byte[1 << 16];
            long bytes = 0;
            for (int read = body.read(some); read >= 0; read = body.read(some)) {
                bytes += read;
            }
            return bytes;
        }
    }
}
