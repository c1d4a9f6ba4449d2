package dev.shorewise.kit.requests;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives each request an id before anything else and names it in the answer. */
public class RequestIdFilter {

    private static final String PROPERTY = RequestIds.HEADER;

    @ServerRequestFilter(preMatching = true)
    public void begin(ContainerRequestContext request) {
        String id = RequestIds.acceptOrNew(request.getHeaderString(RequestIds.HEADER));
        request.setProperty(PROPERTY, id);
        RequestIds.begin(id, loggable(request.getUriInfo().getRequestUri().getRawPath()));
    }

    /** A customer's link is a right, and a log is no place for it. */
    private static String loggable(String path) {
        return path.startsWith("/a/") ? "/a/{token}" : path;
    }

    @ServerResponseFilter
    public void name(ContainerRequestContext request, ContainerResponseContext response) {
        Object id = request.getProperty(PROPERTY);
        if (id != null) {
            response.getHeaders().putSingle(RequestIds.HEADER, id);
        }
    }
}
