package dev.shorewise.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;

/**
 * A file of survey responses as a survey tool would send it, every tenth with a comment: the same seed and number give the
 * same bytes.
 *
 * @param rows responses in October 2026, evenly
 * @param seed of the generator
 */
record ResponseFile(int rows, long seed) {

    /** The survey that is answered. */
    static final String SURVEY = """
            {"id": "benchmark", "title": "After the call", "questions": [
              {"id": "satisfied", "kind": "CSAT", "wording": "How satisfied are you?"},
              {"id": "recommend", "kind": "NPS", "wording": "Would you recommend us?"},
              {"id": "why", "kind": "TEXT", "wording": "Why?"}]}""";

    /** How such a file is read. */
    static final String PROFILE = """
            {"identity": ["id"],
             "fields": {
               "surveyId": {"constant": "benchmark"},
               "respondedAt": {"columns": ["at"]},
               "siteId": {"constant": "main"},
               "channel": {"constant": "VOICE"},
               "language": {"columns": ["language"]},
               "csat": {"columns": ["csat"]},
               "nps": {"columns": ["nps"]},
               "comment": {"columns": ["words"]},
               "agent": {"columns": ["agent"]},
               "customer": {"columns": ["customer"]}}}""";

    private static final String[] WORDS = {
        "I waited on hold for an hour, terrible.",
        "Wonderful, quick and friendly, thank you!",
        "Nobody could tell me where my parcel is, call me at +44 20 7946 0018."
    };
    private static final String[] LANGUAGES = {"en", "de", "fr"};

    /** Writes it. */
    void writeTo(Path file) throws IOException {
        SplittableRandom chance = new SplittableRandom(seed);
        Instant begin = Instant.parse("2026-10-01T00:00:00Z");
        long seconds = Duration.ofDays(31).toSeconds();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("id,at,language,csat,nps,words,agent,customer\n");
            for (int i = 0; i < rows; i++) {
                out.write("R%09d,%s,%s,%d,%d,\"%s\",agent-%03d,K%06d%n"
                        .formatted(
                                i,
                                begin.plusSeconds(seconds * i / rows),
                                LANGUAGES[chance.nextInt(LANGUAGES.length)],
                                1 + chance.nextInt(5),
                                chance.nextInt(11),
                                i % 10 == 0 ? comment(chance) : "",
                                chance.nextInt(120),
                                chance.nextInt(200_000)));
            }
        }
    }

    /** Hardly ever the same twice, for a text that was met before is not read anew. */
    private static String comment(SplittableRandom chance) {
        return "%s It took %d minutes and %d calls."
                .formatted(WORDS[chance.nextInt(WORDS.length)], chance.nextInt(9_000), chance.nextInt(90));
    }
}
