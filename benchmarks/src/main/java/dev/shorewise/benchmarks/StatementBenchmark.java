package dev.shorewise.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shorewise.stack.Part;
import dev.shorewise.stack.Stack;
import dev.shorewise.stack.postgres.Databases;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * A month's statement of three levels, computed anew over HTTP, beside PostgreSQL alone aggregating the parts of the same
 * three figures from the same rows in one query. The statement is held to that answer.
 *
 * @param contacts of the month
 * @param rounds of both, in turn
 */
record StatementBenchmark(int contacts, int rounds) {

    private static final int CONTACTS = 1_000_000;
    private static final int ROUNDS = 15;
    private static final int WARM_UP = 5;
    private static final int PARTS = 6;
    private static final double MILLIS = 1_000;
    private static final String VENDOR = "stated";

    private static final String TERMS = """
            {"effectiveFrom": "2026-07-01", "terms": {"levels": [
              {"id": "CSL-1", "name": "Service level",
               "measurement": {"definition": "service-level/answered-in-time-over-offered@1", "params": {"T": "PT20S"}},
               "promise": {"side": "AT_LEAST", "expected": 0.80, "minimum": 0.75},
               "stake": {"pool": "RESP", "allocation": 60}},
              {"id": "CSL-2", "name": "Abandonment in billing",
               "measurement": {"definition": "abandonment/over-offered@1", "scope": {"queues": ["billing"]}},
               "promise": {"side": "AT_MOST", "expected": 0.05, "minimum": 0.08},
               "stake": {"pool": "RESP", "allocation": 40}},
              {"id": "KM-1", "name": "Speed of answer", "standing": "KEY",
               "measurement": {"definition": "asa/answered@1"},
               "promise": {"side": "AT_MOST", "expected": 40}}],
             "pools": [{"id": "RESP", "percent": 60}]}}""";

    /** Numerator and denominator of each level in turn; times in seconds. */
    private static final String PLAIN = """
            select
                count(*) filter (where outcome = 'ANSWERED' and wait_ms <= 20000),
                count(*) filter (where outcome in ('ANSWERED', 'ABANDONED') and wait_ms is not null),
                count(*) filter (where queue_id = 'billing' and outcome = 'ABANDONED' and wait_ms is not null),
                count(*) filter (where queue_id = 'billing' and outcome in ('ANSWERED', 'ABANDONED')
                    and wait_ms is not null),
                sum(wait_ms) filter (where outcome = 'ANSWERED') / 1000.0,
                count(wait_ms) filter (where outcome = 'ANSWERED')
            from contact
            where vendor_id = 'stated' and direction = 'INBOUND' and offered_at >= '2026-10-01T00:00Z'
                and offered_at < '2026-11-01T00:00Z'""";

    /** Arguments: contacts and rounds. */
    static void measure(Stack stack, Path folder, List<String> arguments, PrintStream out) throws Exception {
        new StatementBenchmark(Benchmark.number(arguments, 0, CONTACTS), Benchmark.number(arguments, 1, ROUNDS))
                .run(stack, folder, out);
    }

    private void run(Stack stack, Path folder, PrintStream out) throws Exception {
        Api api = new Api(stack);
        prepare(api, folder);
        Databases databases = stack.postgres().databases();
        Rounds stated = new Rounds();
        Rounds plain = new Rounds();
        // as superuser, so that row-level security costs PostgreSQL alone nothing
        try (Connection connection = DriverManager.getConnection(
                        databases.url(Part.VENDOR.id()), databases.superuser(), databases.password());
                Statement sql = connection.createStatement()) {
            sql.execute("vacuum analyze contact");
            for (int round = -WARM_UP; round < rounds; round++) {
                (round < 0 ? new Rounds() : plain).time(() -> aggregate(sql));
                (round < 0 ? new Rounds() : stated).time(() -> compute(api));
            }
            check(aggregate(sql), api.get("/v1/statements/" + compute(api)));
        }
        out.printf("a statement of three levels over %,d contacts, %d rounds after %d%n", contacts, rounds, WARM_UP);
        out.printf("%-56s %8.0f ms%n", "PostgreSQL alone, median", plain.median() * MILLIS);
        out.printf("%-56s %8.0f ms%n", "the statement over HTTP, median", stated.median() * MILLIS);
        out.printf("%-56s %8.2f%n", "times as long, median of the rounds (at most 3)", plain.paceOver(stated));
    }

    private void prepare(Api api, Path folder) throws Exception {
        Path file = folder.resolve("october.csv");
        new CallFile(contacts, 1).writeOctoberTo(file);
        api.importCalls(api.vendor(VENDOR), file);
        api.send("POST", "/v1/agreements", """
                {"vendorId":"stated","id":"ag-stated","name":"Stated","currency":"EUR","timeZone":"UTC"}""");
        api.send("POST", "/v1/agreements/ag-stated/versions", TERMS);
        api.change("/v1/agreements/ag-stated/versions/1/publication", "{}");
        api.send("POST", "/v1/agreement-months?agreementId=ag-stated", """
                {"month": "2026-10", "fees": {"invoiced": 128000.00}}""");
    }

    private static String compute(Api api) throws Exception {
        return api.send("POST", "/v1/statements", "{\"agreementId\":\"ag-stated\",\"month\":\"2026-10\"}")
                .path("id")
                .asText();
    }

    private static BigDecimal[] aggregate(Statement sql) throws SQLException {
        try (ResultSet row = sql.executeQuery(PLAIN)) {
            row.next();
            BigDecimal[] parts = new BigDecimal[PARTS];
            for (int i = 0; i < PARTS; i++) {
                parts[i] = row.getBigDecimal(i + 1);
            }
            return parts;
        }
    }

    private static void check(BigDecimal[] parts, JsonNode statement) {
        for (int i = 0; i < PARTS; i++) {
            String part = i % 2 == 0 ? "numerator" : "denominator";
            JsonNode stated = statement.at("/result/levels/" + i / 2 + "/values/measured/" + part);
            if (stated.isMissingNode() || parts[i].compareTo(new BigDecimal(stated.asText())) != 0) {
                throw new IllegalStateException("level " + i / 2 + " is not what the rows say: " + statement);
            }
        }
    }
}
