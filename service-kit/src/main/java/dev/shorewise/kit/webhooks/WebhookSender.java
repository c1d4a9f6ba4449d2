package dev.shorewise.kit.webhooks;

import dev.shorewise.kit.background.BackgroundWork;
import dev.shorewise.kit.callers.VendorScope;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends what is due, to the very address that was checked, following no redirect. Several at once: a target that is slow
 * to answer keeps only itself waiting.
 */
@ApplicationScoped
public class WebhookSender implements BackgroundWork {

    private static final Logger LOG = Logger.getLogger(WebhookSender.class);
    private static final Duration POLL = Duration.ofSeconds(2);
    private static final int GONE = 410;
    private static final int AT_ONCE = 32;
    private static final int EACH = 2;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final WebhookRows rows;
    private final WebhookConfig config;
    private final Clock clock;
    private final HttpClient http;
    private final Targets targets;
    private final Set<UUID> underWay = ConcurrentHashMap.newKeySet();
    private final ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE, WebhookSender::worker);

    @Inject
    WebhookSender(WebhookRows rows, WebhookConfig config, Vertx vertx) {
        this(rows, config, Clock.systemUTC(), vertx, new Targets(Targets::system, config.allowInside()));
    }

    WebhookSender(WebhookRows rows, WebhookConfig config, Clock clock, Vertx vertx, Targets targets) {
        this.rows = rows;
        this.config = config;
        this.clock = clock;
        this.targets = targets;
        this.http = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout((int) config.timeout().toMillis())
                .setMaxPoolSize(AT_ONCE)
                .setKeepAlive(false));
    }

    /** How an attempt ended. */
    private record Outcome(
            @Nullable Integer status, @Nullable String problem) {
        boolean isDelivered() {
            return status != null && status >= 200 && status < 300;
        }
    }

    @Override
    public Pace pace() {
        return Pace.ofOne("webhook-sender", true, POLL);
    }

    @Override
    public boolean workSome(BooleanSupplier stopping) throws Exception {
        return !VendorScope.ALL.call(this::begin).isEmpty();
    }

    @PreDestroy
    void stop() {
        workers.shutdownNow();
    }

    /** Sends one batch of what is due, and waits for its end; gives how many that were. */
    int sendDue() {
        List<CompletableFuture<Void>> begun = begin();
        begun.forEach(CompletableFuture::join);
        return begun.size();
    }

    /** Begins to send what is due to targets that are not being sent to. */
    List<CompletableFuture<Void>> begin() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        // if this process dies meanwhile, another one sends it after the time that all attempts of the batch may take
        Instant until = now.plus(config.timeout().multipliedBy(config.batch()));
        Map<UUID, List<WebhookRows.Due>> due =
                rows.claim(now, until, Set.copyOf(underWay), EACH, config.batch()).stream()
                        .collect(Collectors.groupingBy(
                                claimed -> claimed.delivery().webhookId()));
        underWay.addAll(due.keySet());
        List<CompletableFuture<Void>> begun = new ArrayList<>();
        due.forEach((target, deliveries) -> {
            List<CompletableFuture<Void>> own =
                    deliveries.stream().map(this::beginOne).toList();
            CompletableFuture.allOf(own.toArray(CompletableFuture<?>[]::new))
                    .whenComplete((sent, failure) -> underWay.remove(target));
            begun.addAll(own);
        });
        return begun;
    }

    private CompletableFuture<Void> beginOne(WebhookRows.Due due) {
        return CompletableFuture.runAsync(() -> VendorScope.ALL.run(() -> send(due)), workers)
                .exceptionally(failure -> {
                    LOG.errorf(
                            failure,
                            "The outcome of delivery %s was not kept",
                            due.delivery().id());
                    return null;
                });
    }

    private static Thread worker(Runnable work) {
        Thread thread = new Thread(work, "webhooks");
        thread.setDaemon(true);
        return thread;
    }

    private void send(WebhookRows.Due due) {
        Delivery delivery = due.delivery();
        Outcome outcome = attempt(due);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        int attempts = delivery.attempts() + 1;
        if (outcome.isDelivered()) {
            rows.outcome(delivery.id(), Delivery.State.DELIVERED, attempts, now, outcome.status(), null, now);
            return;
        }
        boolean gone = outcome.status() != null && outcome.status() == GONE;
        if (gone) {
            rows.state(delivery.webhookId(), Webhook.State.DISABLED);
        }
        Optional<Duration> pause = gone ? Optional.empty() : Retries.after(attempts, RANDOM);
        rows.outcome(
                delivery.id(),
                pause.isPresent() ? Delivery.State.PENDING : Delivery.State.FAILED,
                attempts,
                now.plus(pause.orElse(Duration.ZERO)),
                outcome.status(),
                outcome.problem(),
                null);
    }

    private Outcome attempt(WebhookRows.Due due) {
        URI uri = URI.create(due.url());
        Optional<InetAddress> address = targets.address(uri);
        if (address.isEmpty()) {
            return new Outcome(null, "the host has no public address");
        }
        Delivery delivery = due.delivery();
        long timestamp = clock.instant().getEpochSecond();
        boolean tls = "https".equals(uri.getScheme());
        int port = uri.getPort() < 0 ? (tls ? 443 : 80) : uri.getPort();
        String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        RequestOptions request = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(port, address.get().getHostAddress()))
                .setHost(uri.getHost())
                .setPort(port)
                .setSsl(tls)
                .setURI(uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery())
                .setFollowRedirects(false)
                .setTimeout(config.timeout().toMillis())
                .putHeader("content-type", "application/json")
                .putHeader("user-agent", "Shorewise")
                .putHeader("webhook-id", delivery.eventId().toString())
                .putHeader("webhook-timestamp", Long.toString(timestamp))
                .putHeader(
                        "webhook-signature",
                        Signature.header(due.secrets(), delivery.eventId().toString(), timestamp, delivery.body()));
        try {
            int status = http.request(request)
                    .compose(opened -> opened.send(delivery.body()))
                    .map(answer -> {
                        // whatever else it has to say is not waited for
                        answer.exceptionHandler(cut -> {}).request().reset();
                        return answer.statusCode();
                    })
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(config.timeout().toMillis() + 1_000, TimeUnit.MILLISECONDS);
            return new Outcome(status, status >= 200 && status < 300 ? null : "answered " + status);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome(null, "interrupted");
        } catch (Exception e) {
            return new Outcome(null, "no answer");
        }
    }
}
