package dev.shorewise.stack.process;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** How a process is brought to its end. */
final class Endings {

    private Endings() {}

    /** Asks first; whoever has not ended after the grace is ended. */
    static void end(ProcessHandle process, Duration grace) {
        process.destroy();
        if (!await(process, grace)) {
            process.destroyForcibly();
            await(process, grace);
        }
    }

    /** Whether the process ended in time. */
    static boolean await(ProcessHandle process, Duration limit) {
        try {
            process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException tooLong) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }
}
