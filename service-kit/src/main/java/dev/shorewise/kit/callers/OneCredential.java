package dev.shorewise.kit.callers;

import dev.shorewise.kit.problems.Problems;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** A request with two Authorization headers could be one caller to a proxy and another to us: it is nobody's. */
public class OneCredential {

    @ServerRequestFilter(preMatching = true)
    @Priority(Priorities.AUTHENTICATION)
    public Optional<Response> refuseSeveral(ContainerRequestContext request) {
        List<String> credentials = request.getHeaders().get(HttpHeaders.AUTHORIZATION);
        return credentials != null && credentials.size() > 1
                ? Optional.of(Problems.response(401, "not-authenticated", "Send one Authorization header."))
                : Optional.empty();
    }
}
