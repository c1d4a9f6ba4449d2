package dev.shorewise.gateway.audit.http;

import dev.shorewise.gateway.audit.Actor;
import dev.shorewise.gateway.audit.AuditTrail;
import dev.shorewise.gateway.audit.Deed;
import dev.shorewise.gateway.door.http.Calls;
import dev.shorewise.gateway.door.http.Refusals;
import dev.shorewise.kit.requests.RequestIds;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/** Writes an entry before an audited request goes on, and another when its answer has ended. */
@ApplicationScoped
class Auditor {

    private static final Logger LOG = Logger.getLogger(Auditor.class);

    /** After the turnstile, before the proxy. */
    private static final int BEFORE_PROXY = -52;

    private final AuditTrail trail;
    private final Vertx vertx;

    Auditor(AuditTrail trail, Vertx vertx) {
        this.trail = trail;
        this.vertx = vertx;
    }

    void install(@Observes Router router) {
        router.route("/v1/*").order(BEFORE_PROXY).handler(this::record);
    }

    private void record(RoutingContext call) {
        if (call.user() instanceof QuarkusHttpUser user
                && Deed.isAudited(call.request().method().name(), Calls.path(call))) {
            Actor actor = actor(user.getSecurityIdentity());
            Deed deed = new Deed(
                    String.valueOf(call.request().getHeader(RequestIds.HEADER)),
                    call.request().method().name(),
                    call.request().uri(),
                    String.valueOf(call.request().remoteAddress().hostAddress()));
            call.request().pause();
            vertx.executeBlocking(() -> trail.begin(actor, deed), false)
                    .onSuccess(number -> goOn(call, number))
                    .onFailure(cause -> refuse(call, cause));
        } else {
            call.next();
        }
    }

    private void goOn(RoutingContext call, long number) {
        Calls.whenEnded(call, () -> end(number, call.response().getStatusCode()));
        call.next();
    }

    private void end(long number, int status) {
        vertx.executeBlocking(
                        () -> {
                            trail.end(number, status);
                            return number;
                        },
                        false)
                .onFailure(cause -> LOG.errorf(cause, "The end of audited request %d is not written", number));
    }

    private static void refuse(RoutingContext call, Throwable cause) {
        LOG.errorf(cause, "The audit trail cannot be written");
        Refusals.send(
                call,
                503,
                "audit-unavailable",
                "What you do cannot be written down now, so it is not done. Try again.");
    }

    private static Actor actor(SecurityIdentity identity) {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            Object name = token.getClaim("preferred_username");
            return new Actor(
                    String.valueOf(token.getSubject()),
                    name == null ? String.valueOf(token.getSubject()) : name.toString(),
                    identity.getRoles(),
                    token.getClaim("vendor_id"));
        }
        return new Actor(
                identity.getPrincipal().getName(), identity.getPrincipal().getName(), identity.getRoles(), null);
    }
}
