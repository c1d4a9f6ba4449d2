package dev.shorewise.kit.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shorewise.kit.callers.VendorScope;
import dev.shorewise.kit.problems.KitRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;

/**
 * A job's progress as server-sent events: one {@code progress} whenever it moved, and {@code end} when it has ended. A
 * listener holds a thread, so there are at most {@value #LISTENERS}, each for at most ten minutes; a browser comes back by itself.
 */
@ApplicationScoped
public class JobEvents {

    private static final int LISTENERS = 20;
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final long LONGEST = Duration.ofMinutes(10).toNanos();

    private final ImportJobs jobs;
    private final ObjectMapper json;
    private final Semaphore seats = new Semaphore(LISTENERS);

    JobEvents(ImportJobs jobs, ObjectMapper json) {
        this.jobs = jobs;
        this.json = json;
    }

    /**
     * The events of a job from now on.
     *
     * @param path under which the service keeps its jobs
     * @throws KitRefusal (404) if there is no such job
     */
    public StreamingOutput of(String kind, UUID id, String path) {
        ImportJob first = jobs.find(kind, id).orElseThrow(KitRefusal::unknown).linkedUnder(path);
        VendorScope scope = VendorScope.current();
        return out -> {
            if (!seats.tryAcquire()) {
                send(out, "busy", first);
                return;
            }
            try {
                follow(out, kind, path, first, scope);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                seats.release();
            }
        };
    }

    private void follow(OutputStream out, String kind, String path, ImportJob first, VendorScope scope)
            throws IOException, InterruptedException {
        long begin = System.nanoTime();
        ImportJob job = first;
        send(out, name(job), job);
        while (job.finishedAt() == null && System.nanoTime() - begin < LONGEST) {
            Thread.sleep(PAUSE.toMillis());
            ImportJob now = find(kind, job.id(), scope).linkedUnder(path);
            if (!now.rows().equals(job.rows()) || now.percent() != job.percent() || now.state() != job.state()) {
                send(out, name(now), now);
            }
            job = now;
        }
    }

    private ImportJob find(String kind, UUID id, VendorScope scope) throws IOException {
        try {
            return scope.call(() -> jobs.find(kind, id).orElseThrow(KitRefusal::unknown));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    private static String name(ImportJob job) {
        return job.finishedAt() == null ? "progress" : "end";
    }

    private void send(OutputStream out, String event, ImportJob job) throws IOException {
        String text = "event: " + event + "\ndata: " + json.writeValueAsString(job) + "\n\n";
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
