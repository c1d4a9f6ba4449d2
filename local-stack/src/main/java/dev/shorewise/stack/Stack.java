package dev.shorewise.stack;

import dev.shorewise.stack.keycloak.Keycloak;
import dev.shorewise.stack.keycloak.Tokens;
import dev.shorewise.stack.postgres.PostgresServer;
import dev.shorewise.stack.process.Child;
import dev.shorewise.stack.process.Children;
import dev.shorewise.stack.services.Environment;
import dev.shorewise.stack.services.Services;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * All parts together. First whatever an earlier run left behind is stopped and the ports are checked; then PostgreSQL
 * starts, then Keycloak and the services side by side; in the end everything stops in the opposite order, also when
 * this process is told to end. A part that fails takes the others down with it: there is never half a stack.
 */
public final class Stack implements AutoCloseable {

    private final StackOptions options;
    private final Progress progress;
    private final DataFolder folder;
    private final Children children;
    private final Environment environment;
    private final PostgresServer postgres;
    private final Keycloak keycloak;
    private final Services services;
    private final Map<Part, Child> running = new ConcurrentHashMap<>();
    private volatile boolean closed;

    private Stack(StackOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
        Checkout checkout = Checkout.locate();
        folder = new DataFolder(options.data());
        children = new Children(folder);
        environment = new Environment(options.ports(), new Secrets(folder.secrets()));
        postgres = new PostgresServer(
                checkout.postgresHome(),
                folder,
                options.ports().of(Part.POSTGRES),
                () -> environment.databasePassword(Part.POSTGRES),
                options.durable());
        keycloak = new Keycloak(checkout.keycloakHome(), children, environment, options.realmAdditions());
        services = new Services(checkout, environment, children);
        options.services().forEach(checkout::serviceJar);
    }

    /** A stack that is ready for use. It stops when it is closed, or with this process. */
    public static Stack start(StackOptions options, Progress progress) {
        Stack stack = new Stack(options, progress);
        stack.folder.open();
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stack-stop"));
        try {
            stack.clearTheWay();
            stack.up();
            return stack;
        } catch (RuntimeException e) {
            stack.close();
            throw e;
        }
    }

    /** The address of a part. */
    public String url(Part part) {
        return options.ports().url(part);
    }

    /** Secrets and addresses of this installation. */
    public Environment environment() {
        return environment;
    }

    /** The database server. */
    public PostgresServer postgres() {
        return postgres;
    }

    /** Fresh access tokens. */
    public Tokens tokens() {
        return new Tokens(environment.issuer());
    }

    /** A fresh access token of one of the realm's machines. */
    public String tokenOf(String clientId) {
        return tokens().ofClient(clientId, environment.clientSecret(clientId));
    }

    /** The process of Keycloak or of a service. */
    public Child process(Part part) {
        Child child = running.get(part);
        if (child == null) {
            throw new IllegalArgumentException(part.id() + " was not started");
        }
        return child;
    }

    /** Starts a service again after it was stopped or killed, and waits until it is ready. */
    public void restart(Part service) {
        process(service).stop();
        running.put(service, services.start(service));
        services.await(service, process(service));
    }

    /** Waits until a part ends that nobody stopped, and fails with the end of its log. */
    public void watch() {
        Stream<CompletableFuture<StackFailure>> ends = Stream.concat(
                running.values().stream().map(child -> child.onExit().thenApply(end -> end.failure("has ended"))),
                postgres.process().stream().map(server -> server.onExit().thenApply(end -> postgres.failure())));
        Object failure =
                CompletableFuture.anyOf(ends.toArray(CompletableFuture[]::new)).join();
        if (!closed) {
            throw (StackFailure) failure;
        }
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            boolean anything = !running.isEmpty() || postgres.process().isPresent();
            if (anything) {
                progress.step("stopping");
            }
            children.close();
            postgres.close();
            folder.close();
            if (anything) {
                progress.step("everything has stopped");
            }
        }
    }

    private void clearTheWay() {
        postgres.prepare();
        List<String> left = children.stopLeftovers();
        if (postgres.stopLeftover() || !left.isEmpty()) {
            progress.step("stopped what an earlier run had left running");
        }
        if (options.fresh()) {
            folder.wipe();
            progress.step("emptied %s", folder.root());
        }
        options.ports().requireFree(options.parts());
        children.setLogsAside();
    }

    private void up() {
        boolean first = !Files.exists(folder.postgres());
        postgres.start();
        Stream.of(Part.values()).filter(Part::hasDatabase).forEach(part -> postgres.databases()
                .provide(part.id(), environment.databasePassword(part)));
        progress.step("PostgreSQL answers on port %d", options.ports().of(Part.POSTGRES));
        if (keycloak.needsBuild()) {
            progress.step("preparing Keycloak, once; this takes half a minute");
            keycloak.build();
        }
        running.put(Part.KEYCLOAK, keycloak.start());
        progress.step(first ? "starting Keycloak for the first time; this takes a minute" : "starting Keycloak");
        if (!first) {
            startServices();
        }
        keycloak.await(process(Part.KEYCLOAK));
        noteIssuer();
        progress.step("Keycloak answers on port %d", options.ports().of(Part.KEYCLOAK));
        if (first) {
            startServices();
        }
        for (Part service : Part.services()) {
            if (options.services().contains(service)) {
                services.await(service, process(service));
                progress.step(
                        "%s is ready on port %d",
                        service.module(), options.ports().of(service));
            }
        }
    }

    private void startServices() {
        Part.services().stream()
                .filter(options.services()::contains)
                .forEach(service -> running.put(service, services.start(service)));
        if (!options.services().isEmpty()) {
            progress.step("starting the services");
        }
    }

    private void noteIssuer() {
        try {
            Files.writeString(folder.issuer(), environment.issuer());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
