package dev.shorewise.gateway.proxy.http;

import dev.shorewise.gateway.door.http.Calls;
import dev.shorewise.gateway.proxy.PassedHeaders;
import dev.shorewise.gateway.routing.TraceParent;
import dev.shorewise.kit.requests.RequestIds;
import dev.shorewise.kit.requests.TimeBudget;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A caller's request as the service is to see it: the same method, path and body; known headers; the caller's own token, if
 * there is one;
 * and the gateway's word on where it came from.
 *
 * @param budget how long the gateway waits for the answer; null for a file, which takes as long as it takes
 */
record ServiceRequest(
        HttpServerRequest caller,
        URI service,
        @Nullable String token,
        URI publicUrl,
        @Nullable Duration budget) {

    RequestOptions line() {
        return new RequestOptions()
                .setMethod(caller.method())
                .setHost(service.getHost())
                .setPort(service.getPort())
                .setSsl("https".equals(service.getScheme()))
                .setURI(caller.uri());
    }

    /** Writes the head; the body is framed by the length the caller gave, or in chunks. */
    void head(HttpClientRequest request) {
        MultiMap offered = caller.headers();
        MultiMap headers = request.headers();
        Set<String> named = PassedHeaders.named(offered.getAll("Connection"));
        offered.forEach(header -> {
            if (PassedHeaders.toService(header.getKey(), named)) {
                headers.add(header.getKey(), header.getValue());
            }
        });
        if (token != null) {
            headers.set("Authorization", "Bearer " + token);
        }
        headers.set(RequestIds.HEADER, offered.get(RequestIds.HEADER));
        headers.set("X-Forwarded-For", caller.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", publicUrl.getScheme());
        headers.set("X-Forwarded-Host", publicUrl.getRawAuthority());
        if (TraceParent.wellFormed(offered.get(TraceParent.HEADER))) {
            headers.set(TraceParent.HEADER, offered.get(TraceParent.HEADER));
        }
        if (budget != null) {
            headers.set(TimeBudget.HEADER, String.valueOf(budget.toMillis()));
        }
        String length = offered.get("Content-Length");
        if (length != null) {
            headers.set("Content-Length", length);
        } else if (hasBody()) {
            request.setChunked(true);
        }
    }

    /** True for requests that change nothing and carry nothing. */
    boolean onlyReads() {
        return !hasBody()
                && (caller.method().equals(HttpMethod.GET) || caller.method().equals(HttpMethod.HEAD));
    }

    boolean hasBody() {
        return Calls.hasBody(caller);
    }

    /** A service names itself in absolute locations; callers know only the gateway. */
    String location(String location) {
        String own = service.getScheme() + "://" + service.getRawAuthority();
        return location.startsWith(own + "/") ? location.substring(own.length()) : location;
    }
}
