package dev.shorewise.stack.keycloak;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** The realm as the repository holds it: without secrets and addresses, which differ from installation to installation. */
final class RealmTemplate {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^}]+)}");

    private RealmTemplate() {}

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
