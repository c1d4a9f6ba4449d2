package dev.shorewise.stack.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shorewise.stack.Part;
import dev.shorewise.stack.house.House;
import dev.shorewise.stack.house.WalkingHouse;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * R1 and R12: the service is killed at twenty random moments of an import of a million rows, three of which are bad.
 * Nothing is lost, nothing counts twice, and the bad rows alone are refused.
 */
@ExtendWith(WalkingHouse.class)
class KilledImportIT {

    private static final int ROWS = 1_000_000;
    private static final int KILLS = 20;
    private static final int MOST_ROWS_BETWEEN = 60_000;
    private static final List<Integer> BAD = List.of(0, ROWS / 2, ROWS - 1);
    private static final String PROFILE = """
            {"identity": ["id"],
             "fields": {"offeredAt": {"columns": ["offered"]}, "channel": {"constant": "VOICE"},
                        "outcome": {"columns": ["outcome"]}, "wait": {"columns": ["wait"]}}}""";

    /** Days of which the contacts' and the roll-ups' counts and sums differ, however the roll-up is cut. */
    private static final String DIFFERENT_DAYS = """
            select count(*)
              from (select local_day, count(*) n, count(*) filter (where outcome = 'ANSWERED') answered,
                           sum(wait_ms) filter (where outcome = 'ANSWERED') waited
                      from contact where site_id = 'bacolod' group by 1) rows
              full join (select local_day, sum(contacts) n, sum(answered) answered, sum(wait_answered) waited
                           from contact_roll_up where site_id = 'bacolod' group by 1) cells using (local_day)
             where (rows.n, rows.answered, rows.waited) is distinct from (cells.n, cells.answered, cells.waited)""";

    @Test
    void theJobFinishesByItselfAndEveryRowIsThereOnce(House house) throws Exception {
        Sender sender = Sender.prepare(house, "bacolod", "Asia/Manila", PROFILE);
        JsonNode job = sender.send(BodyPublishers.ofByteArray(file()), "");

        Random chance = new Random(11);
        long seen = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            long next = seen + 1 + chance.nextInt(MOST_ROWS_BETWEEN);
            JsonNode running = sender.await(job, now -> read(now) >= next || Sender.hasEnded(now));
            assertThat(Sender.hasEnded(running))
                    .as("it is killed while it works")
                    .isFalse();
            seen = read(running);
            house.stack().process(Part.VENDOR).kill();
            house.stack().restart(Part.VENDOR);
        }
        JsonNode done = sender.await(job, Sender::hasEnded);

        assertThat(done.path("state").asText()).as(done.toString()).isEqualTo("COMPLETED");
        assertThat(read(done)).isEqualTo(ROWS);
        assertThat(done.at("/rows/accepted").asInt()).isEqualTo(ROWS - BAD.size());
        assertThat(done.at("/rows/rejected").asInt()).isEqualTo(BAD.size());
        assertThat(sender.rejectedLines(done)).containsExactly(2, ROWS / 2 + 2, ROWS + 1);
        assertThat(count(sender, "volume/offered@1")).isEqualTo(ROWS - BAD.size());
        assertThat(differentDays(house)).isZero();
    }

    private static long read(JsonNode job) {
        return job.at("/rows/read").asLong();
    }

    private static long count(Sender sender, String definition) throws Exception {
        return sender.figure(definition, "from=2026-03-01&to=2026-05-01")
                .path("value")
                .asLong();
    }

    private static long differentDays(House house) throws SQLException {
        var databases = house.stack().postgres().databases();
        try (Connection connection = DriverManager.getConnection(
                        databases.url(Part.VENDOR.id()), databases.superuser(), databases.password());
                Statement statement = connection.createStatement();
                ResultSet days = statement.executeQuery(DIFFERENT_DAYS)) {
            days.next();
            return days.getLong(1);
        }
    }

    /** Every tenth call is abandoned; the order is random, so that a chunk touches many days. */
    private static byte[] file() {
        List<String> rows = new ArrayList<>(ROWS);
        for (int i = 0; i < ROWS; i++) {
            rows.add("k%06d,2026-03-%02dT%02d:%02d:00Z,%s,%d"
                    .formatted(i, 1 + i % 28, i % 24, i % 60, i % 10 == 0 ? "ABANDONED" : "ANSWERED", i % 90));
        }
        Collections.shuffle(rows, new Random(11));
        BAD.forEach(row -> rows.set(row, rows.get(row).replaceAll(",[0-9]+$", ",soon")));
        return ("id,offered,outcome,wait\n" + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8);
    }
}
