package dev.shorewise.gateway.proxy.http;

import dev.shorewise.gateway.door.http.Calls;
import dev.shorewise.gateway.door.http.Refusals;
import dev.shorewise.gateway.proxy.Circuit;
import dev.shorewise.gateway.proxy.PassedHeaders;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One request on its way to a service and its answer on the way back, on one event loop. Each side is paused while the
 * other is full, so the memory needed does not depend on the size of the bodies.
 */
final class Exchange {

    private static final Logger LOG = Logger.getLogger(Exchange.class);
    private static final long NONE = -1;

    private final RoutingContext call;
    private final HttpClient client;
    private final Circuit circuit;
    private final ServiceRequest request;
    private final long answerMillis;
    private final long mostBytes;

    private final HttpServerRequest caller;
    private final HttpServerResponse back;
    private @Nullable HttpClientRequest out;
    private long received;
    private long patience = NONE;
    private boolean over;
    private boolean repeated;
    private boolean judged;

    Exchange(
            RoutingContext call,
            HttpClient client,
            Circuit circuit,
            ServiceRequest request,
            long answerMillis,
            long mostBytes) {
        this.call = call;
        this.client = client;
        this.circuit = circuit;
        this.request = request;
        this.answerMillis = answerMillis;
        this.mostBytes = mostBytes;
        this.caller = call.request();
        this.back = call.response();
    }

    void start() {
        if (!circuit.admits()) {
            judged = true;
            finish(503, "service-resting", "The service that answers this fails and is left alone for a moment.");
            return;
        }
        caller.pause();
        caller.exceptionHandler(gone -> giveUp());
        back.closeHandler(gone -> giveUp());
        send();
    }

    private void send() {
        client.request(request.line()).onSuccess(this::open).onFailure(this::unreachable);
    }

    private void open(HttpClientRequest opened) {
        if (over) {
            opened.reset();
            return;
        }
        out = opened;
        request.head(opened);
        opened.response().onSuccess(this::answer).onFailure(this::unreachable);
        if (!request.hasBody()) {
            caller.resume();
            opened.end();
            waitForAnswer();
            return;
        }
        if ("100-continue".equalsIgnoreCase(caller.getHeader("Expect"))) {
            back.writeContinue();
        }
        caller.handler(bytes -> forward(opened, bytes));
        caller.endHandler(end -> {
            opened.end();
            waitForAnswer();
        });
        caller.resume();
    }

    private void forward(HttpClientRequest opened, Buffer bytes) {
        if (over) {
            return;
        }
        received += bytes.length();
        if (received > mostBytes) {
            finish(413, "too-large", "The body is larger than this resource takes.");
            return;
        }
        opened.write(bytes);
        if (opened.writeQueueFull()) {
            caller.pause();
            opened.drainHandler(room -> caller.resume());
        }
    }

    private void waitForAnswer() {
        if (!over && patience == NONE && !back.headWritten()) {
            patience = call.vertx().setTimer(answerMillis, late -> {
                judge(false);
                finish(
                        504,
                        "service-slow",
                        "The service did not answer in time. Whether it did the work is not known.");
            });
        }
    }

    private void answer(HttpClientResponse answer) {
        stopWaiting();
        if (over) {
            return;
        }
        judge(true);
        back.setStatusCode(answer.statusCode());
        Set<String> named = PassedHeaders.named(answer.headers().getAll("Connection"));
        answer.headers().forEach(header -> {
            if (PassedHeaders.toCaller(header.getKey(), named)) {
                back.headers().add(header.getKey(), header.getValue());
            }
        });
        String location = answer.getHeader("Location");
        if (location != null) {
            back.putHeader("Location", request.location(location));
        }
        boolean early = request.hasBody() && !caller.isEnded();
        if (early) {
            Calls.closeAfter(call);
        }
        if (!answer.headers().contains("Content-Length")) {
            back.setChunked(true);
        }
        answer.pipe().endOnFailure(false).to(back).onComplete(done -> {
            over = true;
            if (done.failed()) {
                LOG.debugf(done.cause(), "An answer broke off");
                caller.connection().close();
            }
            if (early || done.failed()) {
                giveUp();
            }
        });
    }

    private void unreachable(Throwable cause) {
        if (!over && mayRepeat()) {
            repeated = true;
            out = null;
            stopWaiting();
            send();
        } else if (!over) {
            if (!(cause instanceof ConnectionPoolTooBusyException)) {
                LOG.warnf("%s is not reached: %s", request.service(), cause);
                judge(false);
            }
            finish(503, "service-unavailable", "The service that answers this is not reached. Try again in a moment.");
        }
    }

    /** A connection that broke before an answer says nothing; what only reads may be asked again, once. */
    private boolean mayRepeat() {
        return !repeated && out != null && request.onlyReads() && circuit.admitsRepeat();
    }

    /** Tells the circuit, once, whether the service answered. */
    private void judge(boolean reached) {
        if (!judged) {
            judged = true;
            if (reached) {
                circuit.reached();
            } else {
                circuit.missed();
            }
        }
    }

    private void finish(int status, String code, String detail) {
        if (!over && !back.headWritten()) {
            Refusals.send(call, status, code, detail);
        }
        giveUp();
    }

    /** Ends the request to the service; nobody waits for its answer any more. */
    private void giveUp() {
        over = true;
        stopWaiting();
        if (!judged) {
            judged = true;
            circuit.abandoned();
        }
        if (out != null) {
            out.reset();
        }
    }

    private void stopWaiting() {
        if (patience != NONE) {
            call.vertx().cancelTimer(patience);
            patience = NONE;
        }
    }
}
