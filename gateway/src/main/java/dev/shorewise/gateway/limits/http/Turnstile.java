package dev.shorewise.gateway.limits.http;

import dev.shorewise.gateway.door.http.Calls;
import dev.shorewise.gateway.door.http.Refusals;
import dev.shorewise.gateway.limits.Allowances;
import dev.shorewise.gateway.limits.Claimant;
import dev.shorewise.gateway.limits.LimitSettings;
import dev.shorewise.gateway.limits.PublicAllowances;
import dev.shorewise.gateway.limits.Verdict;
import dev.shorewise.gateway.routing.PublicPages;
import io.github.bucket4j.TimeMeter;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Counts the requests of known callers, tells each what is left, and refuses what is too much. */
@ApplicationScoped
class Turnstile {

    /** After the gate has found out who calls, before the proxy. */
    private static final int AFTER_GATE = -55;

    private final Allowances allowances;
    private final PublicAllowances strangers;
    private final long window;

    Turnstile(LimitSettings settings) {
        this.allowances = new Allowances(settings, TimeMeter.SYSTEM_NANOTIME);
        this.strangers = new PublicAllowances(settings, TimeMeter.SYSTEM_NANOTIME);
        this.window = Math.max(1, settings.burst().toSeconds());
    }

    void install(@Observes Router router) {
        router.route("/v1/*").order(AFTER_GATE).handler(this::admit);
        router.route(PublicPages.PATH + "*").order(AFTER_GATE).handler(this::admitAnybody);
    }

    private void admitAnybody(RoutingContext call) {
        if (strangers.admits(call.request().remoteAddress().hostAddress())) {
            call.next();
        } else {
            call.response().putHeader("Retry-After", "60");
            Refusals.send(call, 429, "quota-exceeded", "You ask more often than you may. Wait a minute.");
        }
    }

    private void admit(RoutingContext call) {
        if (!(call.user() instanceof QuarkusHttpUser user
                && user.getSecurityIdentity().getPrincipal() instanceof JsonWebToken token)) {
            call.next();
            return;
        }
        Claimant claimant = Claimant.of(String.valueOf(token.getSubject()), token.getClaim("vendor_id"));
        Verdict verdict = allowances.begin(claimant);
        call.response()
                .putHeader("RateLimit-Policy", "\"caller\";q=" + verdict.quota() + ";w=" + window)
                .putHeader("RateLimit", "\"caller\";r=" + verdict.remaining() + ";t=" + verdict.seconds());
        if (verdict.goesOn()) {
            Calls.whenEnded(call, () -> allowances.end(claimant));
            call.next();
        } else {
            refuse(call, verdict);
        }
    }

    private static void refuse(RoutingContext call, Verdict verdict) {
        call.response().putHeader("Retry-After", String.valueOf(verdict.seconds()));
        switch (verdict.kind()) {
            case TOO_MANY ->
                Refusals.send(
                        call, 429, "quota-exceeded", "You ask more often than you may. Wait as Retry-After says.");
            case TOO_MUCH_AT_ONCE ->
                Refusals.send(
                        call,
                        429,
                        "too-much-at-once",
                        "You have too many requests under way. Wait until one has ended.");
            case OVERLOADED ->
                Refusals.send(call, 503, "overloaded", "Too much is under way here. Try again in a moment.");
            case GO_ON -> throw new IllegalArgumentException("nothing to refuse");
        }
    }
}
