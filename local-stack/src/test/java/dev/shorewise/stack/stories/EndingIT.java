package dev.shorewise.stack.stories;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.stack.Part;
import dev.shorewise.stack.house.House;
import dev.shorewise.stack.house.WalkingHouse;
import java.io.IOException;
import java.net.ConnectException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * R14: the gateway is told to end while many ask. Callers come as a cluster sends them, as long as it says that it is ready;
 * whoever it has let in gets a whole answer.
 */
@ExtendWith(WalkingHouse.class)
class EndingIT {

    private static final int CALLERS = 12;
    private static final int ANSWERS_BEFORE = 300;

    /** Answered, or told in so many words to come back. */
    private static final Set<Integer> WHOLE = Set.of(200, 503);

    @AfterEach
    void theGatewayComesBack(House house) {
        if (!house.stack().process(Part.GATEWAY).isAlive()) {
            house.stack().restart(Part.GATEWAY);
        }
    }

    @Test
    void whoWasLetInIsAnsweredToTheEnd(House house) throws Exception {
        String token = house.person("helen");
        CountDownLatch answered = new CountDownLatch(ANSWERS_BEFORE);
        AtomicBoolean closed = new AtomicBoolean();
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try {
            List<Future<List<Integer>>> all = new ArrayList<>();
            for (int caller = 0; caller < CALLERS; caller++) {
                all.add(callers.submit(asking(house, token, answered, closed)));
            }
            answered.await();
            house.stack().process(Part.GATEWAY).stop();
            closed.set(true);

            for (Future<List<Integer>> caller : all) {
                assertThat(caller.get()).isNotEmpty().allSatisfy(status -> assertThat(WHOLE)
                        .contains(status));
            }
        } finally {
            callers.shutdownNow();
        }
    }

    /** Asks until the door is shut; an answer that breaks off is a failure of this test. */
    private static Callable<List<Integer>> asking(
            House house, String token, CountDownLatch answered, AtomicBoolean closed) {
        return () -> {
            List<Integer> statuses = new ArrayList<>();
            while (!closed.get()) {
                try {
                    if (house.get("/q/health/ready", token).statusCode() != 200) {
                        return statuses;
                    }
                    statuses.add(house.get("/v1/vendors?limit=5", token).statusCode());
                    answered.countDown();
                } catch (ConnectException shut) {
                    return statuses;
                } catch (IOException broken) {
                    throw new AssertionError("an answer broke off after " + statuses.size(), broken);
                }
            }
            return statuses;
        };
    }
}
