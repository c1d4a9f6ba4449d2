package dev.shorewise.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shorewise.stack.Part;
import dev.shorewise.stack.Stack;
import dev.shorewise.stack.postgres.Databases;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * A month's statement of three levels with an approved exclusion, as it is computed over HTTP, beside PostgreSQL alone
 * aggregating the parts of the same figures from the same rows in one query. Every statement is held to that answer.
 *
 * @param contacts of the month
 * @param rounds of both, in turn
 */
record StatementBenchmark(int contacts, int rounds) {

    private static final int CONTACTS = 1_000_000;
    private static final int ROUNDS = 9;
    private static final int WARM_UP = 3;
    private static final String MONTH = "2026-10";

    private static final String TERMS = """
            {"effectiveFrom": "2026-07-01", "terms": {"levels": [
              {"id": "CSL-1", "name": "Service level",
               "measurement": {"definition": "service-level/answered-in-time-over-offered@1", "params": {"T": "PT20S"}},
               "promise": {"side": "AT_LEAST", "expected": 0.80, "minimum": 0.75},
               "stake": {"pool": "RESP", "allocation": 60}},
              {"id": "CSL-2", "name": "Abandonment",
               "measurement": {"definition": "abandonment/over-offered@1", "scope": {"channels": ["VOICE"]}},
               "promise": {"side": "AT_MOST", "expected": 0.05, "minimum": 0.08},
               "stake": {"pool": "RESP", "allocation": 40}},
              {"id": "KM-1", "name": "Handle time", "standing": "KEY",
               "measurement": {"definition": "aht/talk-hold@1", "scope": {"channels": ["VOICE"]}},
               "promise": {"side": "AT_MOST", "expected": 400}}],
             "pools": [{"id": "RESP", "percent": 60}]}}""";

    private static final String CLAIM = """
            {"reason": "CLIENT_FAILURE", "mode": "EXCLUDE_CONTACTS",
             "time": {"from": "2026-10-12T08:00:00Z", "to": "2026-10-12T18:00:00Z"},
             "proof": {"noticeAt": "2026-10-12T12:00:00Z", "evidence": ["INC-1"], "mitigation": "none"}}""";

    /** The figures as measured and after relief: numerator, denominator, for each level in turn. */
    private static final String PLAIN = """
            select
                count(*) filter (where outcome = 'ANSWERED' and wait_ms <= 20000),
                count(*) filter (where outcome in ('ANSWERED', 'ABANDONED') and wait_ms is not null),
                count(*) filter (where outcome = 'ANSWERED' and wait_ms <= 20000 and not %1$s),
                count(*) filter (where outcome in ('ANSWERED', 'ABANDONED') and wait_ms is not null and not %1$s),
                count(*) filter (where channel = 'VOICE' and outcome = 'ABANDONED' and wait_ms is not null),
                count(*) filter (where channel = 'VOICE' and outcome in ('ANSWERED', 'ABANDONED') and wait_ms is not null),
                count(*) filter (where channel = 'VOICE' and outcome = 'ABANDONED' and wait_ms is not null and not %1$s),
                count(*) filter (where channel = 'VOICE' and outcome in ('ANSWERED', 'ABANDONED') and wait_ms is not null
                    and not %1$s),
                sum(talk_ms + coalesce(hold_ms, 0)) filter (where channel = 'VOICE' and outcome = 'ANSWERED') / 1000.0,
                count(talk_ms) filter (where channel = 'VOICE' and outcome = 'ANSWERED'),
                sum(talk_ms + coalesce(hold_ms, 0)) filter (where channel = 'VOICE' and outcome = 'ANSWERED' and not %1$s)
                    / 1000.0,
                count(talk_ms) filter (where channel = 'VOICE' and outcome = 'ANSWERED' and not %1$s)
            from contact
            where vendor_id = 'stated' and direction = 'INBOUND' and offered_at >= '2026-10-01T00:00Z'
                and offered_at < '2026-11-01T00:00Z'"""
            .formatted("(offered_at >= '2026-10-12T08:00Z' and offered_at < '2026-10-12T18:00Z')");

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
                boolean counts = round >= 0;
                (counts ? plain : new Rounds()).time(() -> aggregate(sql));
                (counts ? stated : new Rounds()).time(() -> compute(api));
            }
            check(aggregate(sql), api.get("/v1/statements/" + compute(api)));
        }
        out.printf("a statement over %,d contacts, three levels and an exclusion, median of %d rounds%n", contacts, rounds);
        out.printf("%-52s %9.0f ms%n", "PostgreSQL alone, the parts in one aggregate", 1_000 * plain.median());
        out.printf("%-52s %9.0f ms%n", "the statement, over HTTP", 1_000 * stated.median());
        out.printf("%-52s %9.2f%n", "ratio, the median of the rounds'", 1 / stated.paceOver(plain));
    }

    private void prepare(Api api, Path folder) throws Exception {
        api.send("POST", "/v1/vendors", "{\"id\":\"stated\",\"name\":\"stated\",\"kind\":\"VENDOR\"}");
        api.send("PUT", "/v1/contact-profiles/stated/calls", YearFile.PROFILE);
        api.send("POST", "/v1/vendors/stated/sites", """
                {"id":"main","name":"Main","country":"DE","timeZone":"UTC","deliveryModel":"ONSHORE","languages":["en"]}""");
        Path file = folder.resolve("month.csv");
        YearFile.october(contacts).writeTo(file);
        api.importCalls("stated", file);
        api.send("POST", "/v1/agreements", """
                {"vendorId":"stated","id":"ag-stated","name":"Stated","currency":"EUR","timeZone":"UTC"}""");
        api.send("POST", "/v1/agreements/ag-stated/versions", TERMS);
        api.change("/v1/agreements/ag-stated/versions/1/publication", "");
        api.send("POST", "/v1/agreement-months?agreementId=ag-stated", """
                {"month": "%s", "fees": {"invoiced": 128000.00}}""".formatted(MONTH));
        String claim = api.sendAs("stated", "/v1/exclusions?agreementId=ag-stated", CLAIM).path("id").asText();
        api.change("/v1/exclusions/" + claim + "/state", "{\"state\":\"UNDER_REVIEW\"}");
        api.change("/v1/exclusions/" + claim + "/state", "{\"state\":\"APPROVED\"}");
    }
}
