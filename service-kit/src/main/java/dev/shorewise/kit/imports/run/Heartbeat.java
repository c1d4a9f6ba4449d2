package dev.shorewise.kit.imports.run;

import dev.shorewise.kit.callers.VendorScope;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Renews a lease at a third of its length until it is closed. */
final class Heartbeat implements AutoCloseable {

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "import-heartbeat");
        thread.setDaemon(true);
        return thread;
    });

    Heartbeat(Runnable renew, Duration lease) {
        long pause = Math.max(1, lease.toMillis() / 3);
        clock.scheduleAtFixedRate(() -> VendorScope.ALL.run(renew), pause, pause, TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
