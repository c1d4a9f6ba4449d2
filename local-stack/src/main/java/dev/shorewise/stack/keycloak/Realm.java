package dev.shorewise.stack.keycloak;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shorewise.stack.Texts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The realm {@code shorewise}. It is created at the first start. When what we wrote into it differs later, because the
 * portal moved to another port, a secret is new or the repository changed it, then our clients, roles and users are
 * written again; signing keys, and whatever people added by hand, stay.
 */
public final class Realm {

    /** Its name in addresses. */
    public static final String NAME = "shorewise";

    private static final String FINGERPRINT = "shorewise.fingerprint";
    private static final List<String> WRITTEN_AGAIN = List.of("roles", "clients", "users");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode content;

    private Realm(ObjectNode content) {
        this.content = content;
    }

    /**
     * The realm of one installation.
     *
     * @param gateway address of the portal
     * @param secretOfClient the secret of each confidential client
     * @param additions further clients, users or roles in the same form, for tests
     */
    public static Realm of(String gateway, UnaryOperator<String> secretOfClient, List<String> additions) {
        ObjectNode content = parse(RealmTemplate.fill(Texts.named("keycloak/realm.json"), gateway, secretOfClient));
        for (String addition : additions) {
            add(parse(RealmTemplate.fill(addition, gateway, secretOfClient)), content);
        }
        content.withObject("/attributes").put(FINGERPRINT, fingerprint(content));
        return new Realm(content);
    }

    /** Brings the realm in Keycloak up to this content; answers whether anything had to be written. */
    public boolean ensure(KeycloakAdmin admin) {
        Optional<JsonNode> present = admin.get("/admin/realms/" + NAME);
        if (present.isEmpty()) {
            admin.post("/admin/realms", content);
            return true;
        }
        if (present.get().at("/attributes/" + FINGERPRINT).equals(content.at("/attributes/" + FINGERPRINT))) {
            return false;
        }
        ObjectNode parts = JSON.createObjectNode().put("ifResourceExists", "OVERWRITE");
        WRITTEN_AGAIN.forEach(part -> parts.set(part, content.path(part)));
        admin.post("/admin/realms/" + NAME + "/partialImport", parts);
        ObjectNode changed = present.get().deepCopy();
        changed.withObject("/attributes").setAll((ObjectNode) content.path("attributes"));
        admin.put("/admin/realms/" + NAME, changed);
        return true;
    }

    private static void add(ObjectNode addition, ObjectNode whole) {
        addition.properties().forEach(entry -> {
            JsonNode there = whole.path(entry.getKey());
            if (there instanceof ArrayNode array) {
                array.addAll((ArrayNode) entry.getValue());
            } else if (there instanceof ObjectNode object) {
                add((ObjectNode) entry.getValue(), object);
            } else {
                whole.set(entry.getKey(), entry.getValue());
            }
        });
    }

    private static ObjectNode parse(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the realm is no JSON", e);
        }
    }

    private static String fingerprint(ObjectNode content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(content.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
