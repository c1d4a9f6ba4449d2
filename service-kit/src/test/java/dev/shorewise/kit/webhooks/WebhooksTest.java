package dev.shorewise.kit.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.shorewise.kit.callers.VendorScope;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A receiver that fails for an hour, goes away, or sends us elsewhere; time is the test's own. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class WebhooksTest {

    /** Far ahead, so that the service's own sender, which lives today, finds nothing due. */
    private static final Instant START = Instant.parse("2101-01-01T00:00:00Z");

    @Inject
    WebhookRows rows;

    @Inject
    WebhookConfig config;

    @Inject
    Vertx vertx;

    private record Call(Map<String, List<String>> headers, String body) {
        String header(String name) {
            return String.join("", headers.getOrDefault(name, List.of()));
        }
    }

    private static final class Ticking extends Clock {
        private Instant now = START;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    /** Waits longer for an answer than the test does. */
    private record Patient() implements WebhookConfig {
        @Override
        public boolean allowInside() {
            return true;
        }

        @Override
        public Duration timeout() {
            return Duration.ofMinutes(5);
        }

        @Override
        public int batch() {
            return 50;
        }
    }

    private final Ticking clock = new Ticking();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private volatile int status = 200;
    private final Targets targets = new Targets(Targets::system, true);
    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final HttpServer receiver = receiver();

    private HttpServer receiver() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
                calls.add(new Call(Map.copyOf(exchange.getRequestHeaders()), body));
                exchange.getResponseHeaders().add("Location", "/elsewhere");
                exchange.sendResponseHeaders(status, -1);
                exchange.close();
            });
            server.setExecutor(executor);
            server.start();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterEach
    void away() {
        receiver.stop(0);
        executor.shutdownNow();
        VendorScope.ALL.run(() -> rows.all().forEach(hook -> rows.state(hook.id(), Webhook.State.DISABLED)));
    }

    @Test
    void aReceiverThatIsDownForAnHourGetsEveryEventAfterwardsSigned() {
        VendorScope.ALL.run(() -> {
            Webhooks.Registered target = registered("");
            status = 503;
            for (int i = 0; i < 5; i++) {
                webhooks().publish("v", "event-" + i, "statement.locked", "{\"n\":" + i + "}");
            }
            passes(Duration.ofHours(1));
            assertThat(states(target)).containsOnly(Delivery.State.PENDING);
            int failed = calls.size();

            status = 200;
            passes(Duration.ofHours(6));

            assertThat(states(target)).hasSize(5).containsOnly(Delivery.State.DELIVERED);
            assertThat(calls.subList(failed, calls.size()))
                    .extracting(Call::body)
                    .containsExactlyInAnyOrder(told(0), told(1), told(2), told(3), told(4));
            assertThat(failed).as("backing off, not hammering").isBetween(5, 30);
            Call last = calls.get(calls.size() - 1);
            assertThat(last.header("Webhook-signature"))
                    .isEqualTo(Signature.header(
                            List.of(target.secret()),
                            last.header("Webhook-id"),
                            Long.parseLong(last.header("Webhook-timestamp")),
                            last.body()));
            assertThat(calls.stream().map(call -> call.header("Webhook-id")).distinct())
                    .hasSize(5);
        });
    }

    @Test
    void aReceiverThatIsGoneIsSwitchedOff() {
        VendorScope.ALL.run(() -> {
            Webhooks.Registered target = registered("");
            status = 410;
            webhooks().publish("v", "gone", "statement.locked", "{}");
            passes(Duration.ofSeconds(1));

            assertThat(webhooks().get(target.webhook().id()).state()).isEqualTo(Webhook.State.DISABLED);
            assertThat(states(target)).containsExactly(Delivery.State.FAILED);
            webhooks().publish("v", "later", "statement.locked", "{}");
            assertThat(states(target)).hasSize(1);
        });
    }

    @Test
    void aRedirectIsNotFollowedAndTenFailuresAreEnough() {
        VendorScope.ALL.run(() -> {
            Webhooks.Registered target = registered("");
            status = 302;
            webhooks().publish("v", "moved", "statement.locked", "{}");
            passes(Duration.ofDays(5));

            assertThat(states(target)).containsExactly(Delivery.State.FAILED);
            assertThat(calls).hasSize(10);
        });
    }

    @Test
    void anEventIsToldOnceToWhoAskedForItAndReplayedUnderItsId() {
        VendorScope.ALL.run(() -> {
            Webhooks.Registered mine = registered("v");
            Webhooks.Registered other = registered("w");
            webhooks().publish("v", "once", "statement.locked", "{}");
            webhooks().publish("v", "once", "statement.locked", "{}");
            webhooks().publish("v", "unasked", "something.else", "{}");
            passes(Duration.ofSeconds(1));
            assertThat(states(mine)).containsExactly(Delivery.State.DELIVERED);
            assertThat(states(other)).isEmpty();

            Delivery first = webhooks().deliveries(mine.webhook().id(), 10).get(0);
            Webhooks.Registered rotated = webhooks().rotate(mine.webhook().id());
            webhooks().replay(mine.webhook().id(), first.id());
            passes(Duration.ofSeconds(1));

            assertThat(calls)
                    .hasSize(2)
                    .extracting(call -> call.header("Webhook-id"))
                    .containsOnly(first.eventId().toString());
            Call again = calls.get(1);
            assertThat(again.header("Webhook-signature"))
                    .isEqualTo(Signature.header(
                            List.of(rotated.secret(), mine.secret()),
                            again.header("Webhook-id"),
                            Long.parseLong(again.header("Webhook-timestamp")),
                            again.body()));
        });
    }

    @Test
    void aReceiverThatDoesNotAnswerKeepsNobodyElseWaiting() throws Exception {
        CountDownLatch heard = new CountDownLatch(1);
        CountDownLatch over = new CountDownLatch(1);
        receiver.createContext("/silent", exchange -> {
            await(over);
            exchange.close();
        });
        receiver.createContext("/quick", exchange -> {
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
            heard.countDown();
        });
        VendorScope.ALL.call(() -> {
            Webhooks.Registered silent = registered("", "/silent");
            for (int i = 0; i < 100; i++) {
                webhooks().publish("v", "before-" + i, "statement.locked", "{}");
            }
            registered("", "/quick");
            clock.now = clock.now.plusSeconds(1);
            webhooks().publish("v", "after", "statement.locked", "{}");
            WebhookSender sender = new WebhookSender(rows, new Patient(), clock, vertx, targets);

            sender.begin();

            await(heard);
            assertThat(states(silent)).hasSize(100).containsOnly(Delivery.State.PENDING);
            assertThat(webhooks().deliveries(silent.webhook().id(), 100))
                    .extracting(Delivery::attempts)
                    .as("it still has not answered")
                    .containsOnly(0);
            over.countDown();
            return silent;
        });
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String told(int n) {
        return Webhooks.envelope("statement.locked", START, "{\"n\":" + n + "}");
    }

    private Webhooks webhooks() {
        return new Webhooks(rows, targets, clock);
    }

    private Webhooks.Registered registered(String vendorId) {
        return registered(vendorId, "/in");
    }

    private Webhooks.Registered registered(String vendorId, String path) {
        String url = "http://localhost:" + receiver.getAddress().getPort() + path;
        return webhooks().register(vendorId, url, List.of("statement.locked"), "somebody");
    }

    /** Lets time pass, a minute at a time at first and then more, sending what comes due. */
    private void passes(Duration time) {
        Instant end = clock.now.plus(time);
        List<Integer> sent = new ArrayList<>();
        WebhookSender sender = new WebhookSender(rows, config, clock, vertx, targets);
        while (!clock.now.isAfter(end)) {
            sent.add(sender.sendDue());
            clock.now = clock.now.plus(Duration.ofSeconds(time.compareTo(Duration.ofDays(1)) > 0 ? 3600 : 60));
        }
        assertThat(sent).isNotEmpty();
    }

    private List<Delivery.State> states(Webhooks.Registered target) {
        return webhooks().deliveries(target.webhook().id(), 100).stream()
                .map(Delivery::state)
                .toList();
    }
}
