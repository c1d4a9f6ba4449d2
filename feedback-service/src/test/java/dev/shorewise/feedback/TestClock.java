package dev.shorewise.feedback;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The service's time in tests: the real one until a test says otherwise. */
@Singleton
public class TestClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    /** From now on it is this time, and time goes on. */
    public void is(Instant time) {
        ahead = Duration.between(Instant.now(), time);
    }

    /** So much time passes at once. */
    public void passes(Duration time) {
        ahead = ahead.plus(time);
    }

    /** Real time again. */
    public void isReal() {
        ahead = Duration.ZERO;
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
