package dev.shorewise.gateway.identity.http;

import dev.shorewise.gateway.door.http.Calls;
import io.quarkus.oidc.TenantResolver;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Chooses between the two ways of being known: a session, or a bearer token. A request that carries an Authorization
 * header is judged by it alone, whatever cookies came along; the API without a session expects a token and never
 * redirects.
 */
@ApplicationScoped
class Sessions implements TenantResolver {

    /** The OIDC tenant of people: authorization code with PKCE, session cookie. */
    static final String PORTAL = "portal";

    private static final String BEARER = "Default";
    private static final String COOKIE = "q_session_" + PORTAL;

    @Override
    public String resolve(RoutingContext call) {
        return inUse(call) || !Calls.path(call).startsWith("/v1") && !authorized(call) ? PORTAL : BEARER;
    }

    /** True if the request is judged by its session cookie. */
    static boolean inUse(RoutingContext call) {
        return !authorized(call)
                && call.request().cookies().stream()
                        .anyMatch(cookie -> cookie.getName().startsWith(COOKIE));
    }

    private static boolean authorized(RoutingContext call) {
        return call.request().headers().contains("Authorization");
    }
}
