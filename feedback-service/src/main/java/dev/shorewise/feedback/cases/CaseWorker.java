package dev.shorewise.feedback.cases;

import dev.shorewise.kit.callers.VendorScope;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Opens and escalates cases in the background, one thread, from the start of the process to its end. */
@ApplicationScoped
public class CaseWorker {

    private static final Logger LOG = Logger.getLogger(CaseWorker.class);
    private static final int BATCH = 500;
    private static final long PATIENCE_MILLIS = 5_000;

    private final CaseDesk desk;
    private final CaseSettings settings;
    private final CountDownLatch stop = new CountDownLatch(1);
    private @Nullable Thread thread;

    CaseWorker(CaseDesk desk, CaseSettings settings) {
        this.desk = desk;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        if (settings.enabled()) {
            Thread worker = new Thread(this::loop, "case-desk");
            worker.setDaemon(true);
            worker.start();
            thread = worker;
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stop.countDown();
        Thread worker = thread;
        if (worker != null) {
            worker.join(PATIENCE_MILLIS);
        }
    }

    private void loop() {
        long pause = 0;
        while (!stopped(pause)) {
            pause = settings.poll().toMillis();
            try {
                int done = VendorScope.ALL.call(() -> desk.judgeSome(BATCH) + desk.escalateSome(BATCH));
                if (done > 0) {
                    pause = 0;
                }
            } catch (Exception e) {
                LOG.warnf(e, "No case can be opened just now.");
            }
        }
    }

    private boolean stopped(long pause) {
        try {
            return stop.await(pause, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
