package dev.shorewise.gateway.questions;

import dev.shorewise.gateway.routing.Service;
import io.smallrye.faulttolerance.api.CircuitBreakerState;
import io.smallrye.faulttolerance.api.TypedGuard;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jboss.logging.Logger;

/**
 * The questions to one service: a few at a time, and none while the service is resting after failures. A refusal (4xx)
 * is an answer, not a failure.
 */
final class Lanes {

    private static final Logger LOG = Logger.getLogger(Lanes.class);
    private static final double MOSTLY = 0.75;

    private final URI address;
    private final HttpClient http;
    private final Duration timeLimit;
    private final ExecutorService lanes;
    private final TypedGuard<Answer> breaker;

    Lanes(Service service, URI address, HttpClient http, QuestionSettings settings) {
        this.address = address;
        this.http = http;
        this.timeLimit = settings.timeLimit();
        String name = service.name().toLowerCase(Locale.ROOT);
        this.lanes = Executors.newFixedThreadPool(settings.lanes(), work -> {
            Thread thread = new Thread(work, "ask-" + name);
            thread.setDaemon(true);
            return thread;
        });
        this.breaker = TypedGuard.create(Answer.class)
                .withCircuitBreaker()
                .requestVolumeThreshold(settings.failures())
                .failureRatio(MOSTLY)
                .delay(settings.rest().toMillis(), ChronoUnit.MILLIS)
                .onStateChange(state -> told(name, state))
                .done()
                .build();
    }

    CompletableFuture<Answer> ask(String question, Map<String, String> headers, Consumer<Answer.Given> given) {
        long asked = System.nanoTime();
        return CompletableFuture.supplyAsync(
                () -> {
                    if (System.nanoTime() - asked > timeLimit.toNanos()) {
                        return new Answer.Silent("SLOW");
                    }
                    Answer answer = guarded(question, headers);
                    if (answer instanceof Answer.Given good) {
                        given.accept(good);
                    }
                    return answer;
                },
                lanes);
    }

    void close() {
        lanes.shutdownNow();
    }

    private Answer guarded(String question, Map<String, String> headers) {
        try {
            return breaker.call(() -> fetch(question, headers));
        } catch (CircuitBreakerOpenException resting) {
            return new Answer.Silent("RESTING");
        } catch (HttpTimeoutException slow) {
            return new Answer.Silent("SLOW");
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return new Answer.Silent("CLOSING");
        } catch (Exception failure) {
            LOG.debugf(failure, "%s does not answer %s", address, question);
            return new Answer.Silent("UNREACHABLE");
        }
    }

    private Answer fetch(String question, Map<String, String> headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address.resolve(question))
                .timeout(timeLimit)
                .header("Accept", "application/json");
        headers.forEach(request::header);
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        int status = answer.statusCode();
        if (status >= 500 || status == 429) {
            throw new IOException("status " + status);
        }
        return status >= 200 && status < 300 ? new Answer.Given(answer.body()) : new Answer.Refused(status);
    }

    private static void told(String name, CircuitBreakerState state) {
        LOG.infof("The %s service is asked again: %s", name, state != CircuitBreakerState.OPEN);
    }
}
