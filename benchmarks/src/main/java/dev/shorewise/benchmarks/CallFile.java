package dev.shorewise.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.SplittableRandom;
import java.util.function.IntUnaryOperator;

/**
 * A file of calls as a vendor would send it: the same seed and number give the same bytes.
 *
 * @param rows calls, in the order in which they came
 * @param seed of the generator
 */
record CallFile(int rows, long seed) {

    /** How such a file is read. */
    static final String PROFILE = """
            {"identity": ["id"],
             "times": {"zone": "UTC"},
             "fields": {
               "offeredAt": {"columns": ["offered"], "patterns": ["yyyy-MM-dd HH:mm:ss"]},
               "channel": {"constant": "VOICE"},
               "outcome": {"columns": ["outcome"], "values": {"A": "ANSWERED", "H": "ABANDONED"}},
               "queueId": {"columns": ["queue"]},
               "language": {"columns": ["language"]},
               "wait": {"columns": ["wait"]},
               "talk": {"columns": ["talk"]},
               "wrap": {"columns": ["wrap"]},
               "agent": {"columns": ["agent"]},
               "customer": {"columns": ["customer"]}}}""";

    private static final String[] QUEUES = {"billing", "delivery", "technical", "sales", "orders", "returns"};
    private static final String[] LANGUAGES = {"en", "de", "fr", "es", "pl"};
    private static final int SECONDS_BETWEEN = 7;

    /** Writes it. */
    void writeTo(Path file) throws IOException {
        SplittableRandom chance = new SplittableRandom(seed);
        writeTo(file, chance, LocalDateTime.of(2026, 1, 1, 0, 0), call -> chance.nextInt(2 * SECONDS_BETWEEN));
    }

    /** Writes it with all calls in October 2026, evenly. */
    void writeOctoberTo(Path file) throws IOException {
        long seconds = Duration.ofDays(31).toSeconds();
        writeTo(file, new SplittableRandom(seed), LocalDateTime.of(2026, 10, 1, 0, 0), call ->
                (int) (seconds * call / rows - seconds * Math.max(0, call - 1) / rows));
    }

    private void writeTo(Path file, SplittableRandom chance, LocalDateTime begin, IntUnaryOperator gap)
            throws IOException {
        DateTimeFormatter pattern = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
        LocalDateTime time = begin;
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("id,offered,outcome,queue,language,wait,talk,wrap,agent,customer\n");
            for (int i = 0; i < rows; i++) {
                time = time.plusSeconds(gap.applyAsInt(i));
                boolean answered = chance.nextInt(100) < 93;
                out.write("C%09d,%s,%s,%s,%s,%d,%s,%s,%s,K%06d%n"
                        .formatted(
                                i,
                                time.format(pattern),
                                answered ? "A" : "H",
                                QUEUES[chance.nextInt(QUEUES.length)],
                                LANGUAGES[chance.nextInt(LANGUAGES.length)],
                                (int) (-30 * Math.log(1 - chance.nextDouble())),
                                answered ? String.valueOf(20 + chance.nextInt(600)) : "",
                                answered ? String.valueOf(chance.nextInt(90)) : "",
                                answered ? "agent-%03d".formatted(chance.nextInt(120)) : "",
                                chance.nextInt(200_000)));
            }
        }
    }
}
