package dev.shorewise.stack.keycloak;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The realm as the repository holds it: without secrets and addresses, which differ from installation to installation. */
final class RealmTemplate {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]+)}");

    private RealmTemplate() {}

    /** The realm of this module's resources. */
    static String shipped() {
        try (InputStream json = RealmTemplate.class.getResourceAsStream("realm.json")) {
            if (json == null) {
                throw new IllegalStateException("realm.json is not on the class path");
            }
            return new String(json.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fills {@code ${secret:client}} and {@code ${gateway}}. */
    static String fill(String template, String gateway, UnaryOperator<String> secretOfClient) {
        return PLACEHOLDER.matcher(template).replaceAll(found -> {
            String name = found.group(1);
            if (name.equals("gateway")) {
                return gateway;
            }
            if (name.startsWith("secret:")) {
                return secretOfClient.apply(name.substring("secret:".length()));
            }
            throw new IllegalArgumentException("the realm asks for ${" + name + "}, which nobody fills");
        });
    }
}
