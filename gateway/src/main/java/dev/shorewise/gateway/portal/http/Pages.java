package dev.shorewise.gateway.portal.http;

import dev.shorewise.gateway.door.http.Calls;
import dev.shorewise.gateway.portal.PagePaths;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Context;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.BiConsumer;

/** Serves one file for the address of every page, after the login; {@code /login} and {@code /logout} lead there. */
@ApplicationScoped
class Pages {

    /** After authentication is at hand, before files and JAX-RS. */
    private static final int BEFORE_FILES = -40;

    private static final String FILE = "/index.html";

    void install(@Observes Router router) {
        router.getWithRegex("/|/vendors/.*").order(BEFORE_FILES).handler(this::page);
        router.get("/login").order(BEFORE_FILES).handler(call -> known(call, () -> redirect(call, "/")));
        router.get("/logout").order(BEFORE_FILES).handler(call -> known(call, () -> redirect(call, "/signed-out")));
        router.get("/signed-out").order(BEFORE_FILES).handler(call -> call.reroute("/signed-out.html"));
    }

    private void page(RoutingContext call) {
        if (PagePaths.isPage(Calls.path(call))) {
            known(call, () -> call.reroute(FILE));
        } else {
            call.next();
        }
    }

    private static void known(RoutingContext call, Runnable then) {
        Context context = call.vertx().getOrCreateContext();
        QuarkusHttpUser.getSecurityIdentity(call, null)
                .subscribe()
                .with(
                        person -> context.runOnContext(done -> enter(call, person, then)),
                        failure -> context.runOnContext(done -> login(call, failure)));
    }

    private static void enter(RoutingContext call, SecurityIdentity person, Runnable then) {
        if (person == null || person.isAnonymous()) {
            login(call, new AuthenticationFailedException());
        } else {
            then.run();
        }
    }

    /** Sends the person to the provider's login, or on to where the login mechanism wants them. */
    private static void login(RoutingContext call, Throwable reason) {
        BiConsumer<RoutingContext, Throwable> challenge = call.get(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        if (challenge == null) {
            call.fail(reason);
        } else {
            challenge.accept(call, reason);
        }
    }

    private static void redirect(RoutingContext call, String path) {
        call.response().setStatusCode(303).putHeader("Location", path).end();
    }
}
