package dev.shorewise.gateway.identity.http;

import dev.shorewise.gateway.door.http.Calls;
import dev.shorewise.gateway.door.http.Refusals;
import dev.shorewise.gateway.identity.Mistakes;
import dev.shorewise.gateway.identity.ToolSettings;
import dev.shorewise.gateway.identity.ToolTokens;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Context;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Lets finance tools sign in that can send a name and a password and nothing else, as Excel does: under the feed, and nowhere
 * else, the id and secret of a machine client are exchanged for its token, and the request goes on as if it had come with
 * that. What the token may do is decided where it always is.
 */
@ApplicationScoped
class ToolSignIn {

    private static final Logger LOG = Logger.getLogger(ToolSignIn.class);

    /** After the fence, before authentication (200). */
    private static final int BEFORE_AUTHENTICATION = 900;

    private static final String FEED = "/v1/odata";
    private static final String BASIC = "Basic ";
    private static final String CHALLENGE = "Basic realm=\"Shorewise\", charset=\"UTF-8\"";
    private static final int LONGEST = 2_000;

    private final ToolTokens tokens;
    private final Mistakes mistakes;

    ToolSignIn(ToolTokens tokens, ToolSettings settings) {
        this.tokens = tokens;
        this.mistakes = new Mistakes(settings.mistakesPerMinute(), System::nanoTime);
    }

    void install(@Observes Filters filters) {
        filters.register(this::signIn, BEFORE_AUTHENTICATION);
    }

    private void signIn(RoutingContext call) {
        String path = Calls.path(call);
        if (!path.equals(FEED) && !path.startsWith(FEED + "/")) {
            call.next();
            return;
        }
        call.addHeadersEndHandler(ending -> {
            if (call.response().getStatusCode() == 401) {
                call.response().headers().add("WWW-Authenticate", CHALLENGE);
            }
        });
        String said = call.request().getHeader("Authorization");
        if (said == null || said.length() > LONGEST || !said.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            call.next();
            return;
        }
        String address = call.request().remoteAddress().hostAddress();
        if (mistakes.tooMany(address)) {
            call.response().putHeader("Retry-After", "60");
            Refusals.send(call, 429, "quota-exceeded", "Too many wrong passwords. Wait a minute.");
            return;
        }
        call.request().pause();
        Context loop = call.vertx().getOrCreateContext();
        tokens.of(said)
                .whenComplete((token, failure) -> loop.runOnContext(back -> {
                    call.request().resume();
                    goOn(call, address, token, failure);
                }));
    }

    private void goOn(
            RoutingContext call, String address, @Nullable Optional<String> token, @Nullable Throwable failure) {
        if (failure != null || token == null) {
            LOG.warnf("Tools cannot sign in: %s", failure);
            Refusals.send(call, 503, "login-unavailable", "Who you are cannot be checked now. Try again in a moment.");
        } else if (token.isEmpty()) {
            mistakes.add(address);
            Refusals.send(
                    call, 401, "not-authenticated", "Name and password are the id and secret of a machine client.");
        } else {
            call.request().headers().set("Authorization", "Bearer " + token.get());
            call.next();
        }
    }
}
