package dev.shorewise.stack.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shorewise.stack.Part;
import dev.shorewise.stack.house.House;
import dev.shorewise.stack.house.WalkingHouse;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The service is killed in the middle of an import, twice: nothing is lost and nothing counts twice. */
@ExtendWith(WalkingHouse.class)
class KilledImportIT {

    private static final int ROWS = 300_000;
    private static final int KILLS = 2;
    private static final String PROFILE = """
            {"identity": ["id"],
             "fields": {"offeredAt": {"columns": ["offered"]}, "channel": {"constant": "VOICE"},
                        "outcome": {"columns": ["outcome"]}, "wait": {"columns": ["wait"]}}}""";

    @Test
    void theJobFinishesByItselfAndEveryRowIsThereOnce(House house) throws Exception {
        Sender sender = Sender.prepare(house, "cebu", "Asia/Manila", PROFILE);
        JsonNode job = sender.send(BodyPublishers.ofByteArray(file()), "");

        long seen = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            long before = seen;
            JsonNode running = sender.await(job, now -> now.at("/rows/read").asLong() > before || Sender.hasEnded(now));
            assertThat(Sender.hasEnded(running))
                    .as("it is killed while it works")
                    .isFalse();
            seen = running.at("/rows/read").asLong();
            house.stack().process(Part.VENDOR).kill();
            house.stack().restart(Part.VENDOR);
        }
        JsonNode done = sender.await(job, Sender::hasEnded);

        assertThat(done.path("state").asText()).as(done.toString()).isEqualTo("COMPLETED");
        assertThat(done.at("/rows/read").asInt()).isEqualTo(ROWS);
        assertThat(done.at("/rows/accepted").asInt()).isEqualTo(ROWS);
        assertThat(count(sender, "volume/offered@1")).isEqualTo(ROWS);
        assertThat(count(sender, "volume/abandoned@1")).isEqualTo(ROWS / 10);
    }

    private static long count(Sender sender, String definition) throws Exception {
        return sender.figure(definition, "from=2026-03-01&to=2026-05-01")
                .path("value")
                .asLong();
    }

    /** Every tenth call is abandoned; the order is random, so that a chunk touches many days. */
    private static byte[] file() {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            rows.add("k%06d,2026-03-%02dT%02d:%02d:00Z,%s,%d"
                    .formatted(i, 1 + i % 28, i % 24, i % 60, i % 10 == 0 ? "ABANDONED" : "ANSWERED", i % 90));
        }
        Collections.shuffle(rows, new Random(11));
        return ("id,offered,outcome,wait\n" + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8);
    }
}
