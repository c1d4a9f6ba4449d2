package dev.shorewise.feedback.invitations;

import dev.shorewise.kit.imports.PseudonymKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/**
 * Signs links and reads them. A token is a random id of 122 bits and a signature of 128 bits (HMAC-SHA256 under the
 * installation's key, in a domain of its own), in base64url. Nothing of it is stored but the id; a forged one is refused
 * before the database is asked.
 */
@ApplicationScoped
public class Link {

    private static final String DOMAIN = "invitation-link";
    private static final int BYTES = 32;

    private final PseudonymKey key;
    private final InvitationSettings settings;

    Link(PseudonymKey key, InvitationSettings settings) {
        this.key = key;
        this.settings = settings;
    }

    /** The address that a customer gets. */
    public String of(UUID invitation) {
        return settings.publicUrl() + "/a/" + token(invitation);
    }

    String token(UUID invitation) {
        byte[] signature = HexFormat.of().parseHex(key.create().of(DOMAIN, invitation.toString()));
        byte[] token = ByteBuffer.allocate(BYTES)
                .putLong(invitation.getMostSignificantBits())
                .putLong(invitation.getLeastSignificantBits())
                .put(signature)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /** The invitation that a token names; empty unless we signed it. */
    Optional<UUID> read(String token) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(token);
            if (bytes.length != BYTES) {
                return Optional.empty();
            }
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            UUID invitation = new UUID(buffer.getLong(), buffer.getLong());
            boolean ours = MessageDigest.isEqual(
                    token(invitation).getBytes(StandardCharsets.US_ASCII), token.getBytes(StandardCharsets.US_ASCII));
            return ours ? Optional.of(invitation) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
