package dev.shorewise.kit.imports;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file as it arrives.
 *
 * @param submittedBy name of the caller
 * @param fileName as the sender calls it; null if not told
 * @param mediaType {@code Content-Type}; null if not told
 * @param contentEncoding {@code Content-Encoding}; only gzip, identity or none are taken
 * @param body read once, to its end or to the refusal
 */
public record Upload(
        String submittedBy,
        @Nullable String fileName,
        @Nullable String mediaType,
        @Nullable String contentEncoding,
        InputStream body) {}
