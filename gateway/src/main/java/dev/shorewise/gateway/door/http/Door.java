package dev.shorewise.gateway.door.http;

import dev.shorewise.gateway.door.AnswerHeaders;
import dev.shorewise.gateway.door.DoorSettings;
import dev.shorewise.gateway.door.Framing;
import dev.shorewise.gateway.door.PathRules;
import dev.shorewise.gateway.routing.PublicPages;
import dev.shorewise.gateway.routing.RequestLabel;
import dev.shorewise.kit.requests.RequestIds;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;

/** The first handler of every request: id, framing, path; and the last word on the answer's headers. */
@ApplicationScoped
class Door {

    /** Filters run from high to low; authentication has 200. */
    private static final int FIRST = 10_000;

    private static final String METRICS = "/q/metrics";

    private final DoorSettings settings;
    private final boolean overTls;
    private volatile boolean closing;

    Door(DoorSettings settings) {
        this.settings = settings;
        this.overTls = "https".equals(settings.publicUrl().getScheme());
    }

    void install(@Observes Filters filters) {
        filters.register(this::enter, FIRST);
    }

    void close(@Observes ShutdownDelayInitiatedEvent told) {
        closing = true;
    }

    private void enter(RoutingContext call) {
        HttpServerRequest request = call.request();
        String id = RequestIds.acceptOrNew(request.getHeader(RequestIds.HEADER));
        request.headers().set(RequestIds.HEADER, id);
        Optional<String> badPath = PathRules.refusal(request.uri());
        String path = badPath.isPresent() ? "/" : Calls.path(call);
        RequestIds.begin(id, PublicPages.holds(path) ? PublicPages.LABEL : path);
        Calls.countAs(call, RequestLabel.of(path));
        call.addHeadersEndHandler(done -> leave(call.response(), id, path));
        Receiving line = Receiving.of(request.connection());
        line.headCame();
        Calls.whenEnded(call, () -> ended(call, line));
        if (Calls.hasBody(request)) {
            SlowBodies.watch(call, line, settings);
        }
        if (!Framing.known(request.method().name())) {
            Refusals.send(call, 405, "method-not-allowed", "This method is not served here.");
            return;
        }
        Optional<String> badFrame = Framing.refusal(
                request.headers().getAll("Host"),
                request.headers().getAll("Content-Length"),
                request.headers().getAll("Transfer-Encoding"));
        Optional<String> bad = badFrame.or(() -> badPath);
        if (bad.isPresent()) {
            Calls.closeAfter(call);
            Refusals.send(call, 400, "ambiguous-request", bad.get());
        } else if (path.startsWith(METRICS) && !settings.metricsOpen()) {
            Refusals.send(call, 404, "unknown", "There is nothing here that you may see.");
        } else {
            call.next();
        }
    }

    private void ended(RoutingContext call, Receiving line) {
        line.answered();
        if (closing) {
            Calls.close(call);
        }
    }

    private void leave(HttpServerResponse answer, String id, String path) {
        answer.putHeader(RequestIds.HEADER, id);
        answer.headers().remove("Server");
        if (closing) {
            answer.putHeader("Connection", "close");
        }
        String own = answer.headers().get("Content-Security-Policy");
        AnswerHeaders.of(path, own, overTls, answer.getStatusCode() < 400).forEach(answer::putHeader);
    }
}
