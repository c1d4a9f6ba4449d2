package dev.shorewise.kit.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The key under which names of people are hashed; the same in all services of an installation. */
@ApplicationScoped
public class PseudonymKey {

    private final byte[] key;

    /**
     * @param base64 at least 32 bytes, in base64
     */
    public PseudonymKey(@ConfigProperty(name = "SHOREWISE_PSEUDONYM_KEY") Optional<String> base64) {
        this.key = base64.map(Base64.getDecoder()::decode).orElse(new byte[0]);
    }

    /** A hasher for one thread; fails if no key was set. */
    public Pseudonyms create() {
        return new Pseudonyms(key);
    }
}
