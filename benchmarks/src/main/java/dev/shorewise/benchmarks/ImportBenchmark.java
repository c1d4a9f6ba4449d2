package dev.shorewise.benchmarks;

import dev.shorewise.stack.Stack;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Rows a second of the whole import path, from the first byte sent to the gateway to the last committed roll-up, against
 * {@link PostgresAlone} with the same rows; and of the same file sent again, of which nothing changes.
 *
 * @param rows calls in the file
 * @param rounds how often each side is measured, in turn
 */
record ImportBenchmark(int rows, int rounds) {

    private static final long SEED = 20_261_122;

    void run(Stack stack, Path folder, PrintStream out) throws Exception {
        Path calls = folder.resolve("calls.csv");
        Path staged = folder.resolve("staged.copy");
        new CallFile(rows, SEED).writeTo(calls);
        Api api = new Api(stack);
        PostgresAlone peer = new PostgresAlone(stack);
        out.printf("%,d calls, %,d bytes; %d rounds after one to warm up%n", rows, Files.size(calls), rounds);

        Rounds path = new Rounds();
        Rounds replay = new Rounds();
        Rounds alone = new Rounds();
        for (int round = 0; round <= rounds; round++) {
            boolean counts = round > 0;
            String vendor = vendor(api, "suite-" + round);
            String query = "/v1/contact-imports?vendorId=" + vendor + "&siteId=main&profileId=calls";
            (counts ? path : new Rounds()).time(() -> api.importFile(query, calls));
            (counts ? replay : new Rounds()).time(() -> api.importFile(query, calls));
            peer.unload(vendor, staged);
            String other = vendor(api, "alone-" + round);
            (counts ? alone : new Rounds()).time(() -> peer.load(staged, other, "main"));
        }
        out.printf("%-52s %12s %10s%n", "", "rows/s", "ratio");
        print(out, "PostgreSQL alone: COPY, one merge", alone, alone);
        print(out, "gateway to committed roll-ups", path, alone);
        print(out, "the same file again, all unchanged", replay, alone);
    }

    private void print(PrintStream out, String what, Rounds side, Rounds peer) {
        out.printf("%-52s %,12.0f %10.2f%n", what, rows / side.median(), side.paceOver(peer));
    }

    private static String vendor(Api api, String id) throws Exception {
        api.send("POST", "/v1/vendors", "{\"id\":\"%s\",\"name\":\"%s\",\"kind\":\"VENDOR\"}".formatted(id, id));
        api.send("POST", "/v1/vendors/" + id + "/sites", """
                {"id":"main","name":"Main","country":"DE","timeZone":"UTC","deliveryModel":"ONSHORE","languages":["en"]}""");
        api.send("PUT", "/v1/contact-profiles/" + id + "/calls", CallFile.PROFILE);
        return id;
    }
}
