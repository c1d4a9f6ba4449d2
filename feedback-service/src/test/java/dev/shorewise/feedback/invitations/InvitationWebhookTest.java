package dev.shorewise.feedback.invitations;

import static dev.shorewise.feedback.Calls.as;
import static dev.shorewise.feedback.invitations.Asking.aContact;
import static dev.shorewise.feedback.invitations.Asking.handOver;
import static dev.shorewise.feedback.invitations.Asking.open;
import static dev.shorewise.feedback.invitations.Asking.policy;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.shorewise.kit.callers.VendorScope;
import dev.shorewise.test.ServiceResources;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Links on their way to the client's own system: one that takes them, one that does not answer, one that is gone. */
@QuarkusTest
@QuarkusTestResource(ServiceResources.class)
class InvitationWebhookTest {

    private static final long PATIENCE_SECONDS = 60;

    @Inject
    Postman postman;

    private record Call(String id, String timestamp, String signature, String body) {}

    private final BlockingQueue<Call> taken = new LinkedBlockingQueue<>();
    private final CountDownLatch released = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer receiver = receiver();

    private HttpServer receiver() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/takes", call -> {
                taken.add(read(call));
                answer(call, 204);
            });
            server.createContext("/sleeps", call -> {
                read(call);
                try {
                    released.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                answer(call, 204);
            });
            server.createContext("/gone", call -> {
                taken.add(read(call));
                answer(call, 410);
            });
            server.setExecutor(threads);
            server.start();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Call read(HttpExchange call) throws IOException {
        return new Call(
                call.getRequestHeaders().getFirst("webhook-id"),
                call.getRequestHeaders().getFirst("webhook-timestamp"),
                call.getRequestHeaders().getFirst("webhook-signature"),
                new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    }

    private static void answer(HttpExchange call, int status) throws IOException {
        call.sendResponseHeaders(status, -1);
        call.close();
    }

    @BeforeEach
    void aSurvey() {
        Asking.publishSurvey();
    }

    @AfterEach
    void away() {
        released.countDown();
        receiver.stop(0);
        threads.shutdownNow();
    }

    private JsonPath registered(String path) {
        return as("admin")
                .body(Map.of("url", "http://localhost:" + receiver.getAddress().getPort() + path))
                .post("/v1/invitation-webhooks")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private Map<String, Object> invited(String vendorId, int number) throws Exception {
        Map<String, Object> contact = aContact(vendorId, number);
        handOver(List.of(contact)).then().statusCode(200);
        VendorScope.ALL.call(postman::deliver);
        return contact;
    }

    private Call next(Map<String, Object> contact) throws InterruptedException {
        while (true) {
            Call call = taken.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(call).as("a call about " + contact.get("customer")).isNotNull();
            if (call.body().contains(String.valueOf(contact.get("customer")))) {
                return call;
            }
        }
    }

    /** As Standard Webhooks 1.0.0 has it: HMAC-SHA256 of id, time and body under the secret after its prefix. */
    private static String signed(String secret, Call call) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        return "v1,"
                + Base64.getEncoder()
                        .encodeToString(mac.doFinal((call.id() + "." + call.timestamp() + "." + call.body())
                                .getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aLinkArrivesSignedWhileAnotherReceiverDoesNotAnswer() throws Exception {
        policy("hook-takes", Map.of("delivery", "WEBHOOK"));
        registered("/sleeps");
        String secret = registered("/takes").getString("secret");

        Call call = next(invited("hook-takes", 1));

        assertThat(call.signature()).isEqualTo(signed(secret, call));
        JsonPath event = JsonPath.from(call.body());
        assertThat(event.getString("type")).isEqualTo("invitation.due");
        assertThat(event.getBoolean("data.reminder")).isFalse();
        String link = event.getString("data.link");
        open(link.substring(link.indexOf("/a/"))).then().statusCode(200);
    }

    @Test
    void aReceiverThatIsGoneIsToldOnceAndNeverAgain() throws Exception {
        policy("hook-gone", Map.of("delivery", "WEBHOOK"));
        String id = registered("/gone").getString("id");
        next(invited("hook-gone", 1));
        while (!"DISABLED"
                .equals(as("auditor").get("/v1/invitation-webhooks").path("find { it.id == '" + id + "' }.state"))) {
            Thread.sleep(50);
        }
        String secret = registered("/takes").getString("secret");

        Call second = next(invited("hook-gone", 2));

        assertThat(second.signature()).as("from the one that is left").isEqualTo(signed(secret, second));
        assertThat(taken).isEmpty();
    }
}
