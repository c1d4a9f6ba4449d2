package dev.shorewise.gateway.questions;

import dev.shorewise.gateway.routing.Service;
import dev.shorewise.gateway.routing.ServiceAddresses;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Asks services in parallel, each in lanes of its own, so that a slow one holds up nobody but itself. */
@ApplicationScoped
public class Questions {

    private final Map<Service, Lanes> services = new EnumMap<>(Service.class);

    Questions(ServiceAddresses addresses, QuestionSettings settings) {
        HttpClient http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(1))
                .build();
        for (Service service : Service.values()) {
            services.put(service, new Lanes(service, addresses.of(service), http, settings));
        }
    }

    /**
     * Asks in the name of a viewer. The future never fails.
     *
     * @param given told a good answer before the future completes, also when nobody waits for it any more
     */
    public CompletableFuture<Answer> ask(
            Service service, String question, Viewer viewer, Consumer<Answer.Given> given) {
        return Objects.requireNonNull(services.get(service)).ask(question, viewer.headers(), given);
    }

    @PreDestroy
    void close() {
        services.values().forEach(Lanes::close);
    }
}
