package dev.shorewise.kit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.interceptor.InvocationContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;

/** What makes two requests the same: address and body. A streamed body is hashed while the method reads it. */
final class RequestHash {

    private final MessageDigest digest;
    private Optional<InputStream> stream = Optional.empty();

    RequestHash(ObjectMapper json, URI uri, InvocationContext method) throws JsonProcessingException {
        digest = sha256();
        digest.update(
                uri.getRawSchemeSpecificPart().replaceFirst("^//[^/]*", "").getBytes(StandardCharsets.UTF_8));
        Object[] arguments = method.getParameters();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof InputStream body) {
                InputStream hashed = new LeftOpen(body, digest);
                arguments[i] = hashed;
                stream = Optional.of(hashed);
            } else if (arguments[i] instanceof Record body) {
                digest.update(json.writeValueAsBytes(body));
            }
        }
        method.setParameters(arguments);
    }

    /** The hash, after whatever the method left unread of a streamed body. */
    byte[] afterReadingAll() throws IOException {
        if (stream.isPresent()) {
            stream.get().transferTo(OutputStream.nullOutputStream());
        }
        return Arrays.copyOf(digest.digest(), 32);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The method may close its stream; the rest of it is still wanted here. */
    private static final class LeftOpen extends DigestInputStream {

        LeftOpen(InputStream body, MessageDigest digest) {
            super(body, digest);
        }

        @Override
        public void close() {}
    }
}
