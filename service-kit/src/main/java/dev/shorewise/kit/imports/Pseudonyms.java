package dev.shorewise.kit.imports;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names of people as keyed hashes: HMAC-SHA256 over the domain, a zero byte and the name, cut to 128 bits and written
 * as 32 hexadecimal digits. The same name under the same key and domain is the same everywhere; in another domain it is
 * unrelated. Not for use by several threads at once.
 */
public final class Pseudonyms {

    private static final int BYTES = 16;

    private final Mac mac;

    /** Hashes under a key of at least 32 bytes. */
    public Pseudonyms(byte[] key) {
        if (key.length < 32) {
            throw new IllegalArgumentException("SHOREWISE_PSEUDONYM_KEY: at least 32 bytes, in base64");
        }
        try {
            mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The pseudonym of a name in a domain, for example {@code customer}. */
    public String of(String domain, String name) {
        mac.update(domain.getBytes(StandardCharsets.UTF_8));
        mac.update((byte) 0);
        byte[] hash = mac.doFinal(name.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(Arrays.copyOf(hash, BYTES));
    }
}
