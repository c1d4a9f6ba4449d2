package dev.shorewise.gateway.identity.http;

import dev.shorewise.gateway.door.DoorSettings;
import dev.shorewise.gateway.identity.HostCookies;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.impl.ServerCookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;

/** Renames the login's cookies on their way in and out, where callers come by https. */
@ApplicationScoped
class CookieNames {

    /** After the door, before whatever reads a cookie. */
    private static final int BEFORE_THE_GATE = 5_000;

    private final boolean overTls;

    CookieNames(DoorSettings door) {
        this.overTls = "https".equals(door.publicUrl().getScheme());
    }

    void install(@Observes Filters filters) {
        if (overTls) {
            filters.register(CookieNames::rename, BEFORE_THE_GATE);
        }
    }

    static void rename(RoutingContext call) {
        List<String> offered = call.request().headers().getAll("Cookie");
        if (!offered.isEmpty()) {
            call.request().headers().set("Cookie", HostCookies.received(offered));
        }
        call.addHeadersEndHandler(done -> call.request().cookies().forEach(cookie -> send(call, cookie)));
        call.next();
    }

    private static void send(RoutingContext call, Cookie cookie) {
        if (HostCookies.isOurs(cookie.getName()) && cookie instanceof ServerCookie ours && ours.isChanged()) {
            ours.setSecure(true).setPath("/");
            call.response().headers().add("Set-Cookie", HostCookies.sent(ours.encode()));
            ours.setChanged(false);
        }
    }
}
