package dev.shorewise.vendor;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/**
 * A feedback-service over real HTTP. What it says depends on the month that is asked for: in October 2026 it knows what
 * customers say if it is shown a token, in November it has no such figure, in December it fails, in January it sleeps.
 * Of September it knows how many customers of five agents were asked: those of the third too few. Of contacts r-0 to r-95 in
 * October it knows answers, on two pages: every third customer is dissatisfied and says that the matter is open. Of answers
 * in August it says nothing, and nothing at all to executives. It knows how satisfied customers with questions about billing
 * are, in October, and at the site main-site by voice that they were more so in July to September. In place of finance-service it knows a budget of September 2026, none of other months, and
 * fails for January 2026.
 */
public class FeedbackServer implements QuarkusTestResourceLifecycleManager {

    private static final long TOO_LONG = 3_000;

    private static final List<String> TAKEN = new CopyOnWriteArrayList<>();
    private static volatile int handoverStatus = 200;

    private @Nullable HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            http.setExecutor(Executors.newCachedThreadPool());
            http.createContext("/v1/satisfaction", FeedbackServer::answer);
            http.createContext("/v1/invitation-rates", FeedbackServer::rates);
            http.createContext("/v1/experience/figures", FeedbackServer::figures);
            http.createContext("/v1/budgets/", FeedbackServer::budgets);
            http.createContext("/v1/responses", FeedbackServer::responses);
            http.createContext("/protocol/openid-connect/token", FeedbackServer::token);
            http.createContext("/v1/contact-handovers", FeedbackServer::take);
            http.start();
            server = http;
            String address = "http://localhost:" + http.getAddress().getPort();
            return Map.of(
                    "SHOREWISE_FEEDBACK_URL", address,
                    "SHOREWISE_FINANCE_URL", address,
                    "SHOREWISE_HANDOVER_CLIENT_SECRET", "test-secret-of-the-handover",
                    "quarkus.oidc-client.contact-handover.auth-server-url", address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private static void answer(HttpExchange call) throws IOException {
        String query = String.valueOf(call.getRequestURI().getQuery());
        boolean known = String.valueOf(call.getRequestHeaders().getFirst("Authorization"))
                .startsWith("Bearer ey");
        if (query.contains("from=2027-01")) {
            sleep();
        }
        if (query.contains("from=2026-12") || !known) {
            send(call, 500, "{}");
        } else if (query.contains("from=2026-10")) {
            send(call, 200, """
                    {"vendorId": "v", "surprise": 1, "groups": [{"key": "all", "measures": [
                      {"definition": "csat/top2-of-5@1", "unit": "1", "n": 9, "status": "MEASURED"},
                      {"definition": "fcr/customer-stated@1", "value": 0.6, "numerator": 30, "denominator": 50,
                       "unit": "1", "n": 50, "status": "MEASURED", "params": {"x": "y"}}]}]}""");
        } else {
            send(call, 200, "{\"groups\": [{\"key\": \"all\", \"measures\": []}]}");
        }
    }

    private static void rates(HttpExchange call) throws IOException {
        if (!String.valueOf(call.getRequestURI().getQuery()).contains("from=2026-09")) {
            send(call, 404, "{}");
            return;
        }
        int[] eligible = {400, 380, 420, 410, 390};
        int[] asked = {84, 76, 38, 90, 82};
        StringBuilder groups = new StringBuilder();
        for (int i = 0; i < eligible.length; i++) {
            groups.append(i == 0 ? "" : ",").append("""
                    {"key": "agent-%d", "measures": [{"definition": "invitation/share-invited@1", "numerator": %d,
                      "denominator": %d, "unit": "1"}]}""".formatted(i + 1, asked[i], eligible[i]));
        }
        send(call, 200, "{\"groups\": [" + groups + "]}");
    }

    private static void figures(HttpExchange call) throws IOException {
        String query = String.valueOf(call.getRequestURI().getQuery());
        boolean october = query.contains("from=2026-10");
        if (query.endsWith("groupBy=siteId,channel,reason") && (october || query.contains("from=2026-07"))) {
            send(call, 200, """
                    {"groups": [{"by": {"siteId": "main-site", "channel": "VOICE", "reason": "billing"}, "measures": [
                      {"definition": "csat/top2-of-5@1", "numerator": %d, "denominator": 200, "unit": "1"}]}]}""".formatted(october ? 130 : 170));
            return;
        }
        if (!october || !query.endsWith("groupBy=reason")) {
            send(call, 404, "{}");
            return;
        }
        send(call, 200, """
                {"groups": [{"by": {"reason": "billing"}, "measures": [
                  {"definition": "csat/top2-of-5@1", "numerator": 120, "denominator": 200, "unit": "1"}]}]}""");
    }

    private static void responses(HttpExchange call) throws IOException {
        String query = String.valueOf(call.getRequestURI().getQuery());
        if (isExecutive(call)) {
            send(call, 403, "{}");
            return;
        }
        if (!query.contains("from=2026-10")) {
            send(call, query.contains("from=2026-08") ? 500 : 200, "{\"items\": []}");
            return;
        }
        boolean second = query.contains("cursor=half");
        StringBuilder items = new StringBuilder();
        for (int i = second ? 48 : 0; i < (second ? 96 : 48); i++) {
            boolean bad = i % 3 == 0;
            items.append(items.isEmpty() ? "" : ",").append("""
                    {"scores": {"csat": %d, "resolved": "%s"}, "comment": "x", "attribution": {"contactId": "r-%d"}}""".formatted(bad ? 2 : 5, bad ? "NOT_YET" : "YES", i));
        }
        send(call, 200, "{\"items\": [" + items + "]" + (second ? "}" : ", \"nextCursor\": \"half\"}"));
    }

    /** Whether the bearer is one of those who may not read single answers. */
    private static boolean isExecutive(HttpExchange call) {
        String[] token = String.valueOf(call.getRequestHeaders().getFirst("Authorization"))
                .split("\\.");
        return token.length > 1
                && new String(Base64.getUrlDecoder().decode(token[1]), StandardCharsets.UTF_8).contains("executive");
    }

    private static void budgets(HttpExchange call) throws IOException {
        String path = call.getRequestURI().getPath();
        if (!path.contains("/2026-09/")) {
            send(call, path.contains("/2026-01/") ? 503 : 404, "{}");
            return;
        }
        send(call, 200, """
                {"vendorId": "v", "rows": [], "total": {"category": "total",
                  "planned": {"amount": "42000.00", "currency": "EUR"}, "actual": {"amount": "43500.00", "currency": "EUR"},
                  "difference": {"amount": "1500.00", "currency": "EUR"},
                  "spending": {"amount": "2100.00", "currency": "EUR"},
                  "currency": {"amount": "-600.00", "currency": "EUR"}}}""");
    }

    /** The bodies of handovers that were taken. */
    public static List<String> taken() {
        return TAKEN;
    }

    /** From now on handovers are answered with this status. */
    public static void answerHandoversWith(int status) {
        handoverStatus = status;
    }

    private static void token(HttpExchange call) throws IOException {
        String form = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean ours = form.contains("grant_type=client_credentials");
        send(
                call,
                ours ? 200 : 400,
                "{\"access_token\": \"eyHandover\", \"token_type\": \"Bearer\", \"expires_in\": 300}");
    }

    private static void take(HttpExchange call) throws IOException {
        String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean ours = "Bearer eyHandover".equals(call.getRequestHeaders().getFirst("Authorization"));
        int status = ours ? handoverStatus : 401;
        if (status == 200) {
            TAKEN.add(body);
        }
        send(call, status, "{\"taken\": 1, \"known\": 0}");
    }

    private static void sleep() {
        try {
            Thread.sleep(TOO_LONG);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(HttpExchange call, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.sendResponseHeaders(status, bytes.length);
        try (var out = call.getResponseBody()) {
            out.write(bytes);
        }
    }
}
