package dev.shorewise.feedback.text;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Reads comments in the background, one thread, from the start of the process to its end. */
@ApplicationScoped
public class EnrichmentWorker {

    private static final Logger LOG = Logger.getLogger(EnrichmentWorker.class);
    private static final long PATIENCE_MILLIS = 8_000;

    private final Enrichment enrichment;
    private final TextSettings settings;
    private final CountDownLatch stop = new CountDownLatch(1);
    private @Nullable Thread thread;

    EnrichmentWorker(Enrichment enrichment, TextSettings settings) {
        this.enrichment = enrichment;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        if (settings.enabled()) {
            Thread worker = new Thread(this::loop, "comment-reader");
            worker.setDaemon(true);
            worker.setPriority(Thread.MIN_PRIORITY);
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
                if (enrichment.readSome() > 0) {
                    pause = 0;
                }
            } catch (Exception | LinkageError e) {
                LOG.warnf(e, "No comment can be read just now.");
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
