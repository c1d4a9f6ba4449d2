package dev.shorewise.kit.background;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** The threads that do background work: begun with the process, and ended with it after what is at hand. */
@ApplicationScoped
public class BackgroundWorkers {

    private static final Logger LOG = Logger.getLogger(BackgroundWorkers.class);
    private static final long PATIENCE_MILLIS = 8_000;
    private static final long AFTER_FAILURE_MILLIS = 1_000;

    private final List<BackgroundWork> all;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final List<Thread> threads = new ArrayList<>();

    BackgroundWorkers(@All List<BackgroundWork> all) {
        this.all = all;
    }

    void start(@Observes StartupEvent event) {
        for (BackgroundWork work : all) {
            BackgroundWork.Pace pace = work.pace();
            for (int i = 0; i < pace.threads(); i++) {
                Thread thread = new Thread(() -> loop(work, pace), pace.name() + "-" + i);
                thread.setDaemon(true);
                thread.start();
                threads.add(thread);
            }
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stop.countDown();
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        for (Thread thread : threads) {
            thread.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime())));
        }
    }

    private void loop(BackgroundWork work, BackgroundWork.Pace pace) {
        try {
            long pause = 0;
            while (!stop.await(pause, TimeUnit.MILLISECONDS)) {
                pause = pauseAfter(work, pace);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Works once and says how long to rest: not at all where more may be left. */
    private long pauseAfter(BackgroundWork work, BackgroundWork.Pace pace) throws InterruptedException {
        try {
            return work.workSome(() -> stop.getCount() == 0) ? 0 : pace.poll().toMillis();
        } catch (InterruptedException e) {
            throw e;
        } catch (Exception | LinkageError e) {
            LOG.warnf(e, "%s cannot go on just now; it is tried again", pace.name());
            return Math.max(AFTER_FAILURE_MILLIS, pace.poll().toMillis());
        }
    }
}
