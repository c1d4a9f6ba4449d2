package dev.shorewise.stack.house;

import dev.shorewise.stack.Checkout;
import dev.shorewise.stack.Part;
import dev.shorewise.stack.Progress;
import dev.shorewise.stack.Stack;
import dev.shorewise.stack.StackOptions;
import dev.shorewise.stack.Texts;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jspecify.annotations.Nullable;

/** A running stack with an empty past, on free ports, and short ways to talk to it through its gateway. */
public final class House implements AutoCloseable {

    private static final String PEOPLE_CLIENT = "story-teller";

    private final StackOptions options;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private @Nullable Stack stack;

    private House(StackOptions options) {
        this.options = options;
        this.stack = Stack.start(options.fromNothing(), new Progress(System.out));
    }

    static House start() {
        return new House(StackOptions.forTests(Checkout.locate().root().resolve("local-stack/target/house"))
                .withRealmAddition(Texts.named("house/realm-for-tests.json")));
    }

    /** The stack itself. */
    public synchronized Stack stack() {
        Stack running = stack;
        if (running == null) {
            running = Stack.start(options, new Progress(System.out));
            stack = running;
        }
        return running;
    }

    /** What the stack was started with. */
    public StackOptions options() {
        return options;
    }

    /** The address of a part. */
    public String url(Part part) {
        return options.ports().url(part);
    }

    /** A fresh token of a person of the demo. */
    public String person(String name) {
        Stack asked = stack();
        return asked.tokens().ofUser(PEOPLE_CLIENT, asked.environment().clientSecret(PEOPLE_CLIENT), name, "shorewise");
    }

    /** A fresh token of a machine. */
    public String machine(String clientId) {
        return stack().tokenOf(clientId);
    }

    /** Asks the gateway. */
    public HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
        return send(request(path, token).GET());
    }

    /** Posts JSON to the gateway. */
    public HttpResponse<String> post(String path, String token, String json) throws IOException, InterruptedException {
        return send(
                request(path, token).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    /** Puts JSON to the gateway. */
    public HttpResponse<String> put(String path, String token, String json) throws IOException, InterruptedException {
        return send(
                request(path, token).header("Content-Type", "application/json").PUT(BodyPublishers.ofString(json)));
    }

    /** A request to the gateway, for what the short ways do not cover. */
    public HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(url(Part.GATEWAY) + path)).header("Authorization", "Bearer " + token);
    }

    /** Sends any request. */
    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    /** Stops the stack; whoever asks for it next starts it again on the same data and ports. */
    public synchronized void pause() {
        if (stack != null) {
            stack.close();
            stack = null;
        }
    }

    @Override
    public void close() {
        pause();
    }
}
