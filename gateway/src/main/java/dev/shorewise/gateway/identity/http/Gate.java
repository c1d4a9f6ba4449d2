package dev.shorewise.gateway.identity.http;

import dev.shorewise.gateway.door.DoorSettings;
import dev.shorewise.gateway.door.http.Calls;
import dev.shorewise.gateway.door.http.Refusals;
import dev.shorewise.gateway.identity.SameOrigin;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Lets nobody reach the API whom it does not know, and no other site act in a person's name. */
@ApplicationScoped
class Gate {

    /** After the door, before authentication (200). */
    private static final int BEFORE_AUTHENTICATION = 1_000;

    /** After authentication is at hand, before the proxy. */
    private static final int BEFORE_PROXY = -60;

    private final SameOrigin sameOrigin;

    Gate(DoorSettings door) {
        this.sameOrigin = new SameOrigin(door.publicUrl());
    }

    void fence(@Observes Filters filters) {
        filters.register(this::fence, BEFORE_AUTHENTICATION);
    }

    void admit(@Observes Router router) {
        router.route("/v1/*").order(BEFORE_PROXY).handler(call -> Login.check(call, call::next, Login::refuse));
    }

    private void fence(RoutingContext call) {
        var request = call.request();
        if (request.headers().getAll("Authorization").size() > 1) {
            Refusals.send(call, 401, "not-authenticated", "Send one Authorization header.");
            return;
        }
        String fetchSite = request.getHeader("Sec-Fetch-Site");
        boolean allowed = Calls.path(call).equals("/logout")
                ? sameOrigin.allowsLogout(fetchSite)
                : sameOrigin.allows(request.method().name(), fetchSite, request.getHeader("Origin"));
        if (Sessions.inUse(call) && !allowed) {
            Refusals.send(call, 403, "other-origin", "A session acts only for pages of its own origin.");
        } else {
            call.next();
        }
    }
}
