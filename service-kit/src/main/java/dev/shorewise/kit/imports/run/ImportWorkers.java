package dev.shorewise.kit.imports.run;

import dev.shorewise.kit.imports.ImportConfig;
import dev.shorewise.kit.imports.ImportTarget;
import dev.shorewise.kit.imports.store.JobLeases;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The workers of this process: started with it, and stopped with it after the chunks at hand. */
@ApplicationScoped
public class ImportWorkers {

    private static final Logger LOG = Logger.getLogger(ImportWorkers.class);
    private static final long PATIENCE_MILLIS = 8_000;

    private final DataSource database;
    private final JobLeases leases;
    private final JobRunner runner;
    private final ImportConfig config;
    private final List<String> kinds;
    private final String node;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final List<Thread> threads = new ArrayList<>();

    ImportWorkers(
            DataSource database,
            JobLeases leases,
            JobRunner runner,
            ImportConfig config,
            @ConfigProperty(name = "HOSTNAME", defaultValue = "localhost") String host,
            @ConfigProperty(name = "quarkus.http.port", defaultValue = "0") int port,
            @All List<ImportTarget> targets) {
        this.database = database;
        this.leases = leases;
        this.runner = runner;
        this.config = config;
        this.kinds = targets.stream().map(ImportTarget::kind).toList();
        this.node = config.node().orElse(host + ":" + port).replace('/', '-');
    }

    void start(@Observes StartupEvent event) {
        Worker worker = create(node, UUID.randomUUID().toString());
        for (int i = 0; i < config.workers() && !kinds.isEmpty(); i++) {
            Thread thread = new Thread(() -> loop(worker), "import-worker-" + i);
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stop.countDown();
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        for (Thread thread : threads) {
            long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
            thread.join(Math.max(1, left));
        }
    }

    /** A worker that is not started; for those who drive it themselves. */
    Worker create(String nodeName, String process) {
        return new Worker(database, leases, runner, config, new JobLeases.Worker(nodeName, process), kinds);
    }

    private void loop(Worker worker) {
        boolean stopped = false;
        while (!stopped) {
            long pause = config.poll().toMillis();
            try {
                if (worker.workOnce(() -> stop.getCount() == 0)) {
                    pause = 0;
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (Exception e) {
                LOG.warnf("No import job can be claimed just now: %s", e);
                pause = 1000;
            }
            stopped = stopped(pause);
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
