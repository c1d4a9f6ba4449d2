package dev.shorewise.gateway.proxy.http;

import dev.shorewise.gateway.door.DoorSettings;
import dev.shorewise.gateway.door.http.Calls;
import dev.shorewise.gateway.door.http.Refusals;
import dev.shorewise.gateway.proxy.Circuit;
import dev.shorewise.gateway.proxy.ProxyLimits;
import dev.shorewise.gateway.routing.PublicPages;
import dev.shorewise.gateway.routing.Routes;
import dev.shorewise.gateway.routing.Service;
import dev.shorewise.gateway.routing.ServiceAddresses;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Hands each request for a service's resource to an {@link Exchange}. */
@ApplicationScoped
class Proxy {

    /** After the gate, before JAX-RS and before the server's own limit for bodies. */
    private static final int AFTER_GATE = -50;

    /** Shorter than the services' idle time-out, so that no request meets a connection that is just being closed. */
    private static final int KEEP_ALIVE_SECONDS = 15;

    private final ServiceAddresses addresses;
    private final ProxyLimits limits;
    private final DoorSettings door;
    private final HttpClient client;
    private final Map<Service, Circuit> circuits = new EnumMap<>(Service.class);

    Proxy(Vertx vertx, ServiceAddresses addresses, ProxyLimits limits, DoorSettings door) {
        this.addresses = addresses;
        this.limits = limits;
        this.door = door;
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setProtocolVersion(HttpVersion.HTTP_1_1)
                .setConnectTimeout((int) limits.connectTimeout().toMillis())
                .setIdleTimeout((int) limits.idleTimeout().toMillis())
                .setIdleTimeoutUnit(TimeUnit.MILLISECONDS)
                .setKeepAliveTimeout(KEEP_ALIVE_SECONDS)
                .setMaxPoolSize(limits.connections())
                .setMaxWaitQueueSize(limits.waiting())
                .setDecompressionSupported(false));
        for (Service service : Service.values()) {
            circuits.put(service, new Circuit(limits.failures(), limits.rest(), System::nanoTime));
        }
    }

    void install(@Observes Router router) {
        router.route("/v1/*").order(AFTER_GATE).handler(this::route);
        router.route(PublicPages.PATH + "*").order(AFTER_GATE).handler(this::open);
    }

    @PreDestroy
    void close() {
        client.close();
    }

    private void route(RoutingContext call) {
        String resource = Routes.resource(Calls.path(call));
        Optional<Service> service = Routes.of(Calls.path(call));
        if (service.isPresent() && call.user() instanceof QuarkusHttpUser caller) {
            AccessTokenCredential token = caller.getSecurityIdentity().getCredential(AccessTokenCredential.class);
            exchange(call, service.get(), resource, token.getToken());
        } else if (Routes.isOwn(Calls.path(call))) {
            call.request().resume();
            call.next();
        } else {
            Refusals.send(call, 404, "unknown", "There is nothing here that you may see.");
        }
    }

    /** A page for whoever has its link: whatever else the caller is, the service is not told. */
    private void open(RoutingContext call) {
        exchange(call, PublicPages.SERVICE, "", null);
    }

    private void exchange(RoutingContext call, Service service, String resource, @Nullable String token) {
        boolean file = resource.endsWith("-imports");
        long most = (file ? limits.importBody() : limits.body()).asLongValue();
        String length = call.request().getHeader("Content-Length");
        if (length != null && Long.parseLong(length) > most) {
            Refusals.send(call, 413, "too-large", "The body is larger than this resource takes.");
            return;
        }
        var request = new ServiceRequest(
                call.request(), addresses.of(service), token, door.publicUrl(), file ? null : limits.answerTimeout());
        Circuit circuit = Objects.requireNonNull(circuits.get(service));
        new Exchange(call, client, circuit, request, limits.answerTimeout().toMillis(), most).start();
    }
}
