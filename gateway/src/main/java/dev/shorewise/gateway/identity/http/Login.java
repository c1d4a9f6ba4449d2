package dev.shorewise.gateway.identity.http;

import dev.shorewise.gateway.door.http.Calls;
import dev.shorewise.gateway.door.http.Refusals;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Context;
import io.vertx.ext.web.RoutingContext;
import java.util.function.BiConsumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Finds out who calls, and what to say to those who are not known. */
public final class Login {

    private static final Logger LOG = Logger.getLogger(Login.class);

    /** Where the provider sends people back to; whose login fails there is not sent round again. */
    private static final String RETURN = "/login";

    /** What a person sees whose login failed. */
    public static final String REFUSED = "/not-signed-in.html";

    /** What a person sees while nobody can be signed in. */
    public static final String LATER = "/not-now.html";

    /** The framework would answer a failed login itself, before anybody here is asked. */
    private static final BiConsumer<RoutingContext, Throwable> ANSWERED_HERE = (call, failure) -> {};

    private Login() {}

    /** Goes on with {@code known}, on the call's own event loop, or else with {@code unknown} and the reason. */
    public static void check(RoutingContext call, Runnable known, BiConsumer<RoutingContext, Throwable> unknown) {
        call.request().pause();
        call.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, ANSWERED_HERE);
        Context context = call.vertx().getOrCreateContext();
        QuarkusHttpUser.getSecurityIdentity(call, null)
                .subscribe()
                .with(
                        caller -> context.runOnContext(done -> decide(call, caller, known, unknown)),
                        failure -> context.runOnContext(done -> unknown.accept(call, failure)));
    }

    private static void decide(
            RoutingContext call,
            @Nullable SecurityIdentity caller,
            Runnable known,
            BiConsumer<RoutingContext, Throwable> unknown) {
        if (caller == null || caller.isAnonymous()) {
            unknown.accept(call, new UnauthorizedException());
        } else {
            QuarkusHttpUser.setIdentity(caller, call);
            known.run();
        }
    }

    /** Refuses with a problem; for machines and scripts, which follow no login page. */
    public static void refuse(RoutingContext call, Throwable failure) {
        if (isNobody(failure)) {
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

    private static boolean isNobody(Throwable failure) {
        return failure instanceof UnauthorizedException
                || failure instanceof AuthenticationFailedException
                || failure instanceof AuthenticationCompletionException
                || failure instanceof AuthenticationRedirectException;
    }

    /** Says on a page of its own that the login failed, where a person looks; refuses with a problem otherwise. */
    private static void tell(RoutingContext call, Throwable failure) {
        if (!Calls.isLookedAt(call) || call.response().ended()) {
            refuse(call, failure);
            return;
        }
        boolean nobody = isNobody(failure);
        if (!nobody) {
            LOG.warnf("People cannot be signed in: %s", failure.getMessage());
        }
        call.response().setStatusCode(nobody ? 401 : 503);
        call.reroute(nobody ? REFUSED : LATER);
    }

    /** Sends a person to the provider's login, or on to where the login wants them. */
    public static void offer(RoutingContext call, Throwable failure) {
        if (failure instanceof AuthenticationRedirectException onwards) {
            call.response()
                    .setStatusCode(onwards.getCode())
                    .putHeader("Location", onwards.getRedirectUri())
                    .end();
            return;
        }
        HttpAuthenticator login = call.get(HttpAuthenticator.class.getName());
        boolean over = failure instanceof AuthenticationCompletionException
                && !Calls.path(call).equals(RETURN);
        boolean stranger =
                over || failure instanceof UnauthorizedException || failure instanceof AuthenticationFailedException;
        if (stranger && login != null) {
            login.sendChallenge(call)
                    .subscribe()
                    .with(
                            sent -> {
                                if (!call.response().ended()) {
                                    call.response().end();
                                }
                            },
                            broken -> tell(call, broken));
        } else {
            tell(call, failure);
        }
    }
}
