package dev.shorewise.stack.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.stack.house.House;
import dev.shorewise.stack.house.WalkingHouse;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * R15: far more ask at once than can be served. Whoever is not served is told so and when to come back, nothing else breaks,
 * and as soon as the crowd is gone everybody is served. What it does to speed is written down and not judged here.
 */
@ExtendWith(WalkingHouse.class)
class OverloadIT {

    private static final int CAPACITY_LINES = 16;
    private static final int CROWD = 240;
    private static final long LASTS = Duration.ofSeconds(5).toNanos();
    private static final Path MEASURES = Path.of("target", "overload.csv");

    private record Asked(int status, boolean toldWhen, long nanos) {}

    @Test
    void whoIsNotServedIsToldWhenToComeBackAndAfterwardsEverybodyIs(House house) throws Exception {
        String token = house.person("helen");
        List<Asked> calm = crowd(house, token, CAPACITY_LINES);
        assertThat(calm).allMatch(each -> each.status() == 200);

        List<Asked> loaded = crowd(house, token, CROWD);

        assertThat(loaded).allSatisfy(each -> assertThat(each.status()).isIn(200, 429, 503));
        assertThat(loaded).filteredOn(each -> each.status() != 200).isNotEmpty().allMatch(Asked::toldWhen);
        assertThat(loaded).filteredOn(each -> each.status() == 200).isNotEmpty();
        for (int times = 0; times < 10; times++) {
            assertThat(house.get("/v1/vendors?limit=1", token).statusCode()).isEqualTo(200);
        }
        write(calm, loaded);
    }

    private static List<Asked> crowd(House house, String token, int lines) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(lines);
        try {
            long end = System.nanoTime() + LASTS;
            List<Future<List<Asked>>> all = new ArrayList<>();
            for (int line = 0; line < lines; line++) {
                all.add(threads.submit(() -> {
                    List<Asked> asked = new ArrayList<>();
                    while (System.nanoTime() < end) {
                        long begin = System.nanoTime();
                        HttpResponse<String> answer = house.get("/v1/vendors?limit=1", token);
                        asked.add(new Asked(
                                answer.statusCode(),
                                answer.headers().firstValue("Retry-After").isPresent(),
                                System.nanoTime() - begin));
                    }
                    return asked;
                }));
            }
            List<Asked> together = new ArrayList<>();
            for (Future<List<Asked>> each : all) {
                together.addAll(each.get());
            }
            return together;
        } finally {
            threads.shutdownNow();
        }
    }

    private static void write(List<Asked> calm, List<Asked> loaded) throws Exception {
        long served = loaded.stream().filter(each -> each.status() == 200).count();
        double[] refusals = loaded.stream()
                .filter(each -> each.status() != 200)
                .mapToDouble(each -> each.nanos() / 1e6)
                .sorted()
                .toArray();
        Files.writeString(
                MEASURES,
                String.format(
                        Locale.ROOT,
                        "served,refused,capacity,goodput,medianRefusalMs%n%d,%d,%d,%.2f,%.1f%n",
                        served,
                        refusals.length,
                        calm.size(),
                        served / (double) calm.size(),
                        refusals[refusals.length / 2]));
    }
}
