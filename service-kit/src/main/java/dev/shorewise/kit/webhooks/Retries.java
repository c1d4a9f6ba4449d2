package dev.shorewise.kit.webhooks;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** When a delivery is tried again: ten times within three days, each pause longer by up to a tenth, at random. */
final class Retries {

    private static final List<Duration> PAUSES = List.of(
            Duration.ZERO,
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    private Retries() {}

    /** The pause after so many failed attempts; empty when there are no more. */
    static Optional<Duration> after(int attempts, RandomGenerator random) {
        if (attempts >= PAUSES.size()) {
            return Optional.empty();
        }
        Duration pause = PAUSES.get(attempts);
        long jitter = pause.isZero() ? 0 : random.nextLong(pause.toMillis() / 10 + 1);
        return Optional.of(pause.plusMillis(jitter));
    }
}
