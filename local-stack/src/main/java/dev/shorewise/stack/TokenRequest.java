package dev.shorewise.stack;

import dev.shorewise.stack.StackFailure.Kind;
import dev.shorewise.stack.keycloak.Tokens;
import dev.shorewise.stack.services.Environment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jspecify.annotations.Nullable;

/**
 * Asks the stack that runs on a data folder for a machine's access token, as {@code ./run --token} does.
 *
 * @param folder of the running stack
 * @param ports of the running stack
 * @param client id of the machine's client
 */
record TokenRequest(DataFolder folder, Ports ports, String client) {

    static TokenRequest of(CommandLine line) {
        return new TokenRequest(
                new DataFolder(line.stack().data()),
                line.stack().ports(),
                line.client().orElseThrow());
    }

    /** The token; or a failure that says whether the stack or the client is missing. */
    String token() {
        Secrets secrets = new Secrets(folder.secrets());
        if (!Files.exists(folder.issuer())) {
            throw notRunning(null);
        }
        if (!secrets.knows(Environment.CLIENT_SECRET + client)) {
            throw StackFailure.usage("no machine of the stack on %s is called '%s'".formatted(folder.root(), client));
        }
        try {
            return new Tokens(Files.readString(folder.issuer()))
                    .ofClient(client, new Environment(ports, secrets).clientSecret(client));
        } catch (IOException | UncheckedIOException e) {
            throw notRunning(e);
        }
    }

    private StackFailure notRunning(@Nullable Exception cause) {
        String message = "no stack is running on " + folder.root() + "; start it with ./run";
        return cause == null
                ? new StackFailure(Kind.PART_FAILED, message)
                : new StackFailure(Kind.PART_FAILED, message, cause);
    }
}
