package dev.shorewise.gateway.identity.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The cookies of a login under https, on a real server without the rest of the gateway. */
class CookieNamesTest {

    private final Vertx vertx = Vertx.vertx();
    private HttpServer server;

    @BeforeEach
    void start() throws Exception {
        Router router = Router.router(vertx);
        router.route().handler(CookieNames::rename);
        router.get("/login").handler(call -> {
            call.response().addCookie(Cookie.cookie("q_session_portal", "s").setHttpOnly(true));
            call.response().end();
        });
        router.get("/logout").handler(call -> {
            Cookie session = Objects.requireNonNull(call.request().getCookie("q_session_portal"));
            session.setValue("").setMaxAge(0).setPath("/");
            call.response().end();
        });
        router.get("/seen")
                .handler(call -> call.end(new TreeMap<>(call.request().cookies().stream()
                                .collect(java.util.stream.Collectors.toMap(Cookie::getName, Cookie::getValue)))
                        .toString()));
        server = vertx.createHttpServer()
                .requestHandler(router)
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get();
    }

    @AfterEach
    void stop() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get();
    }

    private HttpResponse<String> get(String path, String... cookies) throws Exception {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.actualPort() + path));
        for (String cookie : cookies) {
            request.header("Cookie", cookie);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void aLoginsCookieIsThisHostsAloneAndForTlsOnly() throws Exception {
        List<String> set = get("/login").headers().allValues("Set-Cookie");
        assertThat(set)
                .singleElement()
                .asString()
                .startsWith("__Host-q_session_portal=s")
                .contains("Secure", "HTTPOnly", "Path=/")
                .doesNotContain("Domain");
    }

    @Test
    void whatANeighbourPlantedIsNotRead() throws Exception {
        assertThat(get("/seen", "q_session_portal=planted; lang=de; __Host-q_session_portal=real")
                        .body())
                .isEqualTo("{lang=de, q_session_portal=real}");
        assertThat(get("/seen", "q_session_portal=planted").body()).isEqualTo("{}");
    }

    @Test
    void aLogoutTakesTheSameCookieAway() throws Exception {
        assertThat(get("/logout", "__Host-q_session_portal=s").headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("__Host-q_session_portal=;")
                .contains("Max-Age=0", "Secure", "Path=/");
    }
}
