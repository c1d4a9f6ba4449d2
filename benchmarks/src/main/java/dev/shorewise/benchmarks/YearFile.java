package dev.shorewise.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.SplittableRandom;

/**
 * A site's year of calls, chats and callbacks, however many: the same number and seed give the same bytes.
 *
 * @param rows contacts, evenly over 2026
 * @param seed of the generator
 */
record YearFile(int rows, long seed) {

    /** How such a file is read. */
    static final String PROFILE = """
            {"identity": ["id"],
             "times": {"zone": "UTC"},
             "fields": {
               "offeredAt": {"columns": ["offered"], "patterns": ["yyyy-MM-dd HH:mm:ss"]},
               "channel": {"columns": ["channel"]},
               "outcome": {"columns": ["outcome"], "values": {"A": "ANSWERED", "H": "ABANDONED"}},
               "queueId": {"columns": ["queue"]},
               "language": {"columns": ["language"]},
               "reasonCode": {"columns": ["reason"]},
               "wait": {"columns": ["wait"]},
               "talk": {"columns": ["talk"]},
               "wrap": {"columns": ["wrap"]},
               "agent": {"columns": ["agent"]},
               "customer": {"columns": ["customer"]}}}""";

    private static final String[] CHANNELS = {"VOICE", "VOICE", "VOICE", "CHAT", "CALLBACK"};
    private static final String[] QUEUES = {"billing", "delivery", "technical", "sales", "orders", "returns"};
    private static final String[] LANGUAGES = {"en", "de", "fr", "es", "pl"};
    private static final String[] REASONS = {"invoice", "address", "login", "price", "status", "refund", "other"};

    /** Writes it. */
    void writeTo(Path file) throws IOException {
        SplittableRandom chance = new SplittableRandom(seed);
        DateTimeFormatter pattern = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
        LocalDateTime begin = LocalDateTime.of(2026, 1, 1, 0, 0);
        long seconds = Duration.ofDays(365).toSeconds();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("id,offered,channel,outcome,queue,language,reason,wait,talk,wrap,agent,customer\n");
            for (int i = 0; i < rows; i++) {
                boolean answered = chance.nextInt(100) < 93;
                out.write("Y%d-%08d,%s,%s,%s,%s,%s,%s,%d,%s,%s,%s,K%06d%n"
                        .formatted(
                                seed,
                                i,
                                begin.plusSeconds(seconds * i / rows).format(pattern),
                                one(CHANNELS, chance),
                                answered ? "A" : "H",
                                one(QUEUES, chance),
                                one(LANGUAGES, chance),
                                one(REASONS, chance),
                                (int) (-30 * Math.log(1 - chance.nextDouble())),
                                answered ? String.valueOf(20 + chance.nextInt(600)) : "",
                                answered ? String.valueOf(chance.nextInt(90)) : "",
                                answered ? "agent-%03d".formatted(chance.nextInt(40)) : "",
                                chance.nextInt(200_000)));
            }
        }
    }

    private static String one(String[] of, SplittableRandom chance) {
        return of[chance.nextInt(of.length)];
    }
}
