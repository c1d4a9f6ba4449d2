package dev.shorewise.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shorewise.stack.Part;
import dev.shorewise.stack.Stack;
import dev.shorewise.stack.postgres.Databases;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * A service level by month, site and channel over a year: with few contacts, with many, and the same figure computed by
 * PostgreSQL from the rows. Both vendors are asked in turn, over HTTP, each answer checked against the rows.
 *
 * @param few contacts of the one vendor
 * @param many contacts of the other
 * @param requests to each of them
 */
record SeriesBenchmark(int few, int many, int requests) {

    private static final int FEW = 500_000;
    private static final int MANY = 5_000_000;
    private static final int REQUESTS = 1_000;
    private static final int WARM_UP = 2_000;
    private static final int FROM_ROWS = 3;
    private static final double MILLIS = 1_000;
    private static final List<String> SITES = List.of("north", "south", "island");
    private static final String SERIES = "/v1/kpis?from=2026-01-01&to=2027-01-01&groupBy=month,site,channel"
            + "&definitions=service-level/answered-in-time-over-offered@1&vendorId=";
    private static final String FROM_THE_ROWS = """
            select to_char(local_day, 'YYYY-MM') || '|' || site_id || '|' || channel,
                count(*) filter (where outcome = 'ANSWERED' and wait_ms <= 20000),
                count(*) filter (where outcome in ('ANSWERED', 'ABANDONED') and wait_ms is not null)
            from contact
            where vendor_id = ? and direction = 'INBOUND' and local_day >= '2026-01-01' and local_day < '2027-01-01'
            group by 1 order by 1""";

    /** Arguments: contacts of the one and the other, and requests. */
    static void measure(Stack stack, Path folder, List<String> arguments, PrintStream out) throws Exception {
        new SeriesBenchmark(
                        Benchmark.number(arguments, 0, FEW),
                        Benchmark.number(arguments, 1, MANY),
                        Benchmark.number(arguments, 2, REQUESTS))
                .run(stack, folder, out);
    }

    private void run(Stack stack, Path folder, PrintStream out) throws Exception {
        Api api = new Api(stack);
        vendor(api, folder, "few", few);
        vendor(api, folder, "many", many);
        settle(stack);
        out.printf("a year by month, site and channel; %,d requests each after %,d%n", requests, WARM_UP);
        Rounds small = new Rounds();
        Rounds large = new Rounds();
        for (int i = 0; i < WARM_UP + requests; i++) {
            (i < WARM_UP ? new Rounds() : small).time(() -> api.ask(Part.VENDOR, SERIES + "few"));
            (i < WARM_UP ? new Rounds() : large).time(() -> api.ask(Part.VENDOR, SERIES + "many"));
        }
        Rounds fewRows = fromTheRows(stack, api, "few");
        Rounds manyRows = fromTheRows(stack, api, "many");
        out.printf("%-52s %12s %12s %10s%n", "", "%,d".formatted(few), "%,d".formatted(many), "ratio");
        print(out, "series, median, ms", small.median(), large.median());
        print(out, "series, p99, ms (at most 25; ratio at most 1.3)", small.quantile(.99), large.quantile(.99));
        print(out, "PostgreSQL alone, from the rows, ms", fewRows.median(), manyRows.median());
    }

    /** Waits for what PostgreSQL would do by itself after so many contacts at once, instead of measuring it. */
    private static void settle(Stack stack) throws SQLException {
        Databases databases = stack.postgres().databases();
        try (Connection connection = DriverManager.getConnection(
                        databases.url(Part.VENDOR.id()), databases.superuser(), databases.password());
                Statement sql = connection.createStatement()) {
            sql.execute("vacuum analyze");
        }
    }

    private static void print(PrintStream out, String what, double small, double large) {
        out.printf("%-52s %12.1f %12.1f %10.2f%n", what, small * MILLIS, large * MILLIS, large / small);
    }

    private static void vendor(Api api, Path folder, String id, int contacts) throws Exception {
        api.send("POST", "/v1/vendors", "{\"id\":\"%s\",\"name\":\"%s\",\"kind\":\"VENDOR\"}".formatted(id, id));
        api.send("PUT", "/v1/contact-profiles/" + id + "/calls", YearFile.PROFILE);
        Path file = folder.resolve("year.csv");
        for (int site = 0; site < SITES.size(); site++) {
            api.send("POST", "/v1/vendors/" + id + "/sites", """
                    {"id":"%s","name":"Site","country":"DE","timeZone":"UTC","deliveryModel":"ONSHORE","languages":["en"]}""".formatted(SITES.get(site)));
            new YearFile(contacts / SITES.size(), site).writeTo(file);
            api.importCalls(id, SITES.get(site), file);
        }
    }

    /** Times PostgreSQL as superuser, so that row-level security costs it nothing, and holds the API to its answer. */
    private static Rounds fromTheRows(Stack stack, Api api, String vendor) throws Exception {
        Databases databases = stack.postgres().databases();
        JsonNode answer = api.ask(Part.VENDOR, SERIES + vendor);
        Rounds rounds = new Rounds();
        try (Connection connection = DriverManager.getConnection(
                        databases.url(Part.VENDOR.id()), databases.superuser(), databases.password());
                PreparedStatement query = connection.prepareStatement(FROM_THE_ROWS)) {
            query.setString(1, vendor);
            for (int round = 0; round < FROM_ROWS; round++) {
                rounds.time(() -> check(query, answer.path("groups")));
            }
        }
        return rounds;
    }

    private static void check(PreparedStatement query, JsonNode groups) throws SQLException {
        try (ResultSet row = query.executeQuery()) {
            for (JsonNode group : groups) {
                JsonNode measure = group.path("measures").path(0);
                if (!row.next()
                        || !row.getString(1).equals(group.path("key").asText())
                        || row.getLong(2) != measure.path("numerator").asLong()
                        || row.getLong(3) != measure.path("denominator").asLong()) {
                    throw new IllegalStateException("the series is not what the rows say: " + group);
                }
            }
            if (row.next()) {
                throw new IllegalStateException("the rows have a group that the series lacks: " + row.getString(1));
            }
        }
    }
}
