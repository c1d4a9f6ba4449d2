package dev.shorewise.feedback.invitations;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The lot of a contact: the first 53 bits of SHA-256 over {@code seed|vendor|contact}, as a number from 0 up to 1. A
 * contact is drawn if its lot is below its stratum's rate, so anybody who knows the seed can repeat every draw, and nobody
 * who does not can choose a contact's id to suit.
 */
public final class Draw {

    private static final int SEED_BYTES = 32;
    private static final int BITS = 53;

    private Draw() {}

    /** A new seed: 64 hexadecimal digits. */
    static String seed(SecureRandom random) {
        byte[] bytes = new byte[SEED_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** The lot of one contact, from 0 (included) to 1 (excluded). */
    public static double lot(String seed, String vendorId, String contactId) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((seed + "|" + vendorId + "|" + contactId).getBytes(StandardCharsets.UTF_8));
            return (ByteBuffer.wrap(hash).getLong() >>> (Long.SIZE - BITS)) * 0x1.0p-53;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
