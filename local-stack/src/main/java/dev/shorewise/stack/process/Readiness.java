package dev.shorewise.stack.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Waits until a process answers 200 at an address, and gives up when it ends or takes too long. */
public final class Readiness {

    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration ANSWER = Duration.ofSeconds(5);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(ANSWER)
            .build();

    /** Returns when the process is ready. */
    public void await(Child child, String address, Duration limit) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address)).timeout(ANSWER).build();
        long deadline = System.nanoTime() + limit.toNanos();
        try {
            while (!isReady(request)) {
                if (!child.isAlive()) {
                    throw child.failure("ended while it was starting");
                }
                if (System.nanoTime() > deadline) {
                    throw child.failure("is not ready after %d s".formatted(limit.toSeconds()));
                }
                Thread.sleep(PAUSE.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw child.failure("was waited for, but the wait was interrupted");
        }
    }

    private boolean isReady(HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
