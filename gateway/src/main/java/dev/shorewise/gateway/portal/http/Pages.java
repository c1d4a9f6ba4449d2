package dev.shorewise.gateway.portal.http;

import dev.shorewise.gateway.door.http.Calls;
import dev.shorewise.gateway.door.http.Refusals;
import dev.shorewise.gateway.identity.http.Login;
import dev.shorewise.gateway.portal.PagePaths;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Serves one file for the address of every page, after the login; {@code /login} and {@code /logout} lead there. */
@ApplicationScoped
class Pages {

    /** After authentication is at hand, before files and JAX-RS. */
    private static final int BEFORE_FILES = -40;

    private static final String FILE = "/index.html";

    /** The same frame around the words that there is no such page. */
    private static final String LOST = "/lost.html";

    void install(@Observes Router router) {
        router.getWithRegex("/[a-z]*(/[^/]*)?").order(BEFORE_FILES).handler(this::page);
        router.get("/login").order(BEFORE_FILES).handler(call -> known(call, () -> redirect(call, "/")));
        router.get("/logout").order(BEFORE_FILES).handler(call -> known(call, () -> redirect(call, "/signed-out")));
        router.get("/signed-out").order(BEFORE_FILES).handler(call -> call.reroute("/signed-out.html"));
        router.get(Login.REFUSED).order(BEFORE_FILES).handler(call -> with(call, "WWW-Authenticate", "Bearer"));
        router.get(Login.LATER).order(BEFORE_FILES).handler(call -> with(call, "Retry-After", Refusals.RETRY_AFTER));
        router.get().order(BEFORE_FILES + 1).handler(this::lost);
    }

    private void page(RoutingContext call) {
        if (PagePaths.isPage(Calls.path(call))) {
            known(call, () -> call.reroute(FILE));
        } else {
            call.next();
        }
    }

    /** Tells a person in a browser that there is no such page; machines are told as always. */
    private void lost(RoutingContext call) {
        if (Calls.isLookedAt(call) && PagePaths.couldBeMeantAsPage(Calls.path(call))) {
            known(call, () -> {
                call.response().setStatusCode(404);
                call.reroute(LOST);
            });
        } else {
            call.next();
        }
    }

    /** A reroute forgets the headers that were set before it. */
    private static void with(RoutingContext call, String header, String value) {
        call.response().putHeader(header, value);
        call.next();
    }

    private static void known(RoutingContext call, Runnable then) {
        Login.check(call, then, Login::offer);
    }

    private static void redirect(RoutingContext call, String path) {
        call.response().setStatusCode(303).putHeader("Location", path).end();
    }
}
