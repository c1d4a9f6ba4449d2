package dev.shorewise.stack.services;

import dev.shorewise.stack.Part;
import dev.shorewise.stack.Ports;
import dev.shorewise.stack.Secrets;
import dev.shorewise.stack.keycloak.Realm;
import java.util.Map;
import java.util.TreeMap;

/** What a service is told by its environment; the keys are the same in production, except that people read the log. */
public record Environment(Ports ports, Secrets secrets) {

    /** The gateway's client in the realm. */
    public static final String GATEWAY_CLIENT = "shorewise-gateway";

    /** vendor-service's own client in the realm, which hands over contacts. */
    public static final String HANDOVER_CLIENT = "shorewise-vendor-service";

    /** Begins the names of the clients' secrets. */
    public static final String CLIENT_SECRET = "client.";

    /** All variables of one service. */
    public Map<String, String> of(Part service) {
        Map<String, String> variables = new TreeMap<>();
        variables.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        variables.put("QUARKUS_HTTP_PORT", String.valueOf(ports.of(service)));
        variables.put("QUARKUS_LOG_CONSOLE_JSON_ENABLED", "false");
        variables.put("SHOREWISE_DB_URL", databaseUrl(service));
        variables.put("SHOREWISE_DB_USER", service.id());
        variables.put("SHOREWISE_DB_PASSWORD", databasePassword(service));
        variables.put("SHOREWISE_OIDC_ISSUER", issuer());
        if (service == Part.GATEWAY) {
            addGateway(variables);
        } else {
            variables.put("SHOREWISE_PSEUDONYM_KEY", secrets.key("pseudonym-key"));
        }
        if (service == Part.VENDOR || service == Part.FINANCE) {
            variables.put("SHOREWISE_FEEDBACK_URL", ports.url(Part.FEEDBACK));
        }
        if (service == Part.VENDOR) {
            variables.put("SHOREWISE_FINANCE_URL", ports.url(Part.FINANCE));
            variables.put("SHOREWISE_HANDOVER_CLIENT_ID", HANDOVER_CLIENT);
            variables.put("SHOREWISE_HANDOVER_CLIENT_SECRET", clientSecret(HANDOVER_CLIENT));
        }
        if (service == Part.FEEDBACK) {
            variables.put("SHOREWISE_PUBLIC_URL", ports.url(Part.GATEWAY));
        }
        if (service == Part.FEEDBACK || service == Part.FINANCE) {
            variables.put("SHOREWISE_VENDOR_URL", ports.url(Part.VENDOR));
        }
        return variables;
    }

    /** The realm's address as tokens name it. */
    public String issuer() {
        return ports.url(Part.KEYCLOAK) + "/realms/" + Realm.NAME;
    }

    /** The address of a part's own database. */
    public String databaseUrl(Part part) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(ports.of(Part.POSTGRES), part.id());
    }

    /** The password of a part's database role. */
    public String databasePassword(Part part) {
        return secrets.password("database." + part.id());
    }

    /** The secret of a confidential client of the realm. */
    public String clientSecret(String clientId) {
        return secrets.password(CLIENT_SECRET + clientId);
    }

    private void addGateway(Map<String, String> variables) {
        variables.put("SHOREWISE_VENDOR_URL", ports.url(Part.VENDOR));
        variables.put("SHOREWISE_FEEDBACK_URL", ports.url(Part.FEEDBACK));
        variables.put("SHOREWISE_FINANCE_URL", ports.url(Part.FINANCE));
        variables.put("SHOREWISE_GATEWAY_CLIENT_ID", GATEWAY_CLIENT);
        variables.put("SHOREWISE_GATEWAY_CLIENT_SECRET", clientSecret(GATEWAY_CLIENT));
        variables.put("SHOREWISE_SESSION_KEY", secrets.password("session-key"));
        variables.put("SHOREWISE_PUBLIC_URL", ports.url(Part.GATEWAY));
    }
}
