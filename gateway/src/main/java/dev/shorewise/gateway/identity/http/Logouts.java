package dev.shorewise.gateway.identity.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.shorewise.gateway.door.http.Refusals;
import dev.shorewise.gateway.identity.Ended;
import dev.shorewise.gateway.identity.EndedSessions;
import dev.shorewise.gateway.identity.LogoutToken;
import dev.shorewise.gateway.identity.Session;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.oidc.SecurityEvent;
import io.quarkus.oidc.runtime.OidcProvider;
import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.unchecked.Unchecked;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jose4j.lang.UnresolvableKeyException;

/**
 * Ends sessions: when the provider says so behind the person's back (OpenID Connect Back-Channel Logout 1.0), and when the
 * person leaves by our own door, so that no copy of the cookies outlives it. Ours and not the framework's, because that
 * one forgets an end as soon as one request has met it, and keeps it from the other replicas.
 */
@ApplicationScoped
class Logouts {

    static final String PATH = "/logout/back-channel";

    private static final Logger LOG = Logger.getLogger(Logouts.class);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Before pages and files. */
    private static final int BEFORE_FILES = -45;

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String FIELD = "logout_token=";
    private static final int MOST_BYTES = 16 * 1024;

    private final TenantConfigBean tenants;
    private final EndedSessions sessions;
    private final Vertx vertx;
    private final Clock clock;

    Logouts(TenantConfigBean tenants, EndedSessions sessions, Vertx vertx, Clock clock) {
        this.tenants = tenants;
        this.sessions = sessions;
        this.vertx = vertx;
        this.clock = clock;
    }

    void install(@Observes Router router) {
        router.post(PATH).order(BEFORE_FILES).handler(this::receive);
    }

    /** The person leaves; what Keycloak is told besides is the framework's part. */
    void left(@Observes SecurityEvent event) {
        IdTokenCredential login = event.getEventType() == SecurityEvent.Type.OIDC_LOGOUT_RP_INITIATED
                ? event.getSecurityIdentity().getCredential(IdTokenCredential.class)
                : null;
        if (login != null) {
            Session session = SessionClaims.session(login.getToken());
            if (!session.id().isEmpty()) {
                end(new Ended(session.id(), session.subject(), clock.instant()))
                        .onFailure(cause -> LOG.warnf(cause, "A logout is known to this replica only"));
            }
        }
    }

    private void receive(RoutingContext call) {
        var request = call.request();
        String type = Objects.requireNonNullElse(request.getHeader("Content-Type"), "");
        String length = request.getHeader("Content-Length");
        if (!type.toLowerCase(Locale.ROOT).startsWith(FORM) || length == null || Long.parseLong(length) > MOST_BYTES) {
            refuse(call);
            return;
        }
        request.resume();
        request.body().onSuccess(body -> verify(call, body)).onFailure(gone -> LOG.debug("A logout broke off"));
    }

    private void verify(RoutingContext call, Buffer body) {
        TenantConfigContext portal = tenants.getStaticTenant(Sessions.PORTAL);
        if (portal == null || !portal.ready()) {
            Refusals.send(
                    call, 503, "login-unavailable", "Logout tokens cannot be checked now. Try again in a moment.");
            return;
        }
        Context context = call.vertx().getOrCreateContext();
        verified(portal.provider(), token(body.toString()))
                .subscribe()
                .with(
                        claims -> context.runOnContext(done -> end(call, claims)),
                        failure -> context.runOnContext(done -> refuse(call)));
    }

    /** The claims of a token that the realm signed for this client; a key that is not known yet is fetched first. */
    private static Uni<String> verified(OidcProvider provider, String token) {
        return Uni.createFrom()
                .item(Unchecked.supplier(() -> provider.verifyLogoutJwtToken(token)))
                .onFailure(failure -> failure.getCause() instanceof UnresolvableKeyException)
                .recoverWithUni(() -> provider.refreshJwksAndVerifyJwtToken(token, true, false, null))
                .map(verified -> SessionClaims.of(token).toJson());
    }

    private static String token(String form) {
        return Arrays.stream(form.split("&", -1))
                .filter(field -> field.startsWith(FIELD))
                .map(field -> field.substring(FIELD.length()))
                .findFirst()
                .orElse("");
    }

    private void end(RoutingContext call, String claims) {
        read(claims)
                .ifPresentOrElse(
                        ended -> end(ended)
                                .onSuccess(done ->
                                        call.response().setStatusCode(200).end())
                                .onFailure(cause -> unwritten(call, cause)),
                        () -> refuse(call));
    }

    private Optional<Ended> read(String claims) {
        try {
            return LogoutToken.read(JSON.readTree(claims), clock.instant());
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static void unwritten(RoutingContext call, Throwable cause) {
        LOG.errorf(cause, "The provider's logout is known to this replica only");
        Refusals.send(call, 503, "logout-unavailable", "The logout is not known everywhere. Send it again.");
    }

    private Future<Boolean> end(Ended ended) {
        return vertx.executeBlocking(
                () -> {
                    sessions.end(ended);
                    return true;
                },
                false);
    }

    private static void refuse(RoutingContext call) {
        Refusals.send(call, 400, "bad-logout-token", "Send one logout_token of this suite's realm as a form.");
    }
}
