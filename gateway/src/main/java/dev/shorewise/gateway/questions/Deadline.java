package dev.shorewise.gateway.questions;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** The moment until which a viewer waits, for all questions together. */
public final class Deadline {

    private static final Logger LOG = Logger.getLogger(Deadline.class);

    private final long nanos;

    private Deadline(long nanos) {
        this.nanos = nanos;
    }

    public static Deadline in(Duration patience) {
        return new Deadline(System.nanoTime() + patience.toNanos());
    }

    /** The answer if it comes in time; the question itself goes on. */
    public Answer await(CompletableFuture<Answer> question) {
        try {
            return question.get(Math.max(0, nanos - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            return new Answer.Silent("SLOW");
        } catch (ExecutionException surprise) {
            LOG.error("A question to a service failed in the gateway itself", surprise);
            return new Answer.Silent("UNREACHABLE");
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return new Answer.Silent("CLOSING");
        }
    }
}
