package dev.shorewise.gateway.identity.http;

import dev.shorewise.gateway.door.DoorSettings;
import dev.shorewise.gateway.door.http.Calls;
import dev.shorewise.gateway.door.http.Refusals;
import dev.shorewise.gateway.identity.SameOrigin;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Context;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Lets nobody reach the API whom it does not know, and no other site act in a person's name. */
@ApplicationScoped
class Gate {

    private static final Logger LOG = Logger.getLogger(Gate.class);

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
        router.route("/v1/*").order(BEFORE_PROXY).handler(this::admit);
    }

    private void fence(RoutingContext call) {
        var request = call.request();
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

    private void admit(RoutingContext call) {
        call.request().pause();
        Context context = call.vertx().getOrCreateContext();
        QuarkusHttpUser.getSecurityIdentity(call, null)
                .subscribe()
                .with(
                        caller -> context.runOnContext(known -> enter(call, caller)),
                        failure -> context.runOnContext(unknown -> refuse(call, failure)));
    }

    private static void enter(RoutingContext call, SecurityIdentity caller) {
        if (caller == null || caller.isAnonymous()) {
            refuse(call, new UnauthorizedException());
        } else {
            QuarkusHttpUser.setIdentity(caller, call);
            call.next();
        }
    }

    private static void refuse(RoutingContext call, Throwable failure) {
        if (failure instanceof UnauthorizedException
                || failure instanceof AuthenticationFailedException
                || failure instanceof AuthenticationCompletionException
                || failure instanceof AuthenticationRedirectException) {
            Refusals.send(
                    call,
                    401,
                    "not-authenticated",
                    "Send a valid access token of this suite's realm, or log in first.");
        } else {
            LOG.warnf("Callers cannot be checked: %s", failure.getMessage());
            Refusals.send(call, 503, "login-unavailable", "Who you are cannot be checked now. Try again in a moment.");
        }
    }
}
