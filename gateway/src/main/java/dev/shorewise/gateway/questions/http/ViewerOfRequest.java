package dev.shorewise.gateway.questions.http;

import dev.shorewise.gateway.questions.Viewer;
import dev.shorewise.gateway.routing.TraceParent;
import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.requests.RequestIds;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;

/** The viewer behind the current request, who asks the services with the caller's own token. */
@RequestScoped
public class ViewerOfRequest {

    private static final String TRACE = "traceparent";

    private final Callers callers;
    private final SecurityIdentity identity;
    private final HttpServerRequest request;

    ViewerOfRequest(Callers callers, SecurityIdentity identity, HttpServerRequest request) {
        this.callers = callers;
        this.identity = identity;
        this.request = request;
    }

    /** The viewer. */
    public Viewer current() {
        Map<String, String> headers = new HashMap<>();
        String token = identity.getCredential(AccessTokenCredential.class).getToken();
        headers.put("Authorization", "Bearer " + token);
        headers.put(RequestIds.HEADER, request.getHeader(RequestIds.HEADER));
        String trace = request.getHeader(TRACE);
        if (TraceParent.wellFormed(trace)) {
            headers.put(TRACE, trace);
        }
        return new Viewer(callers.current(), headers);
    }
}
