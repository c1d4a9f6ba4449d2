package dev.shorewise.kit.imports.format;

import dev.shorewise.kit.imports.ImportRefusal;
import dev.shorewise.kit.imports.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The bytes of an upload, inflated if they are gzip, within limits. */
public final class UploadSource {

    private UploadSource() {}

    /**
     * Opens an upload. Gzip is known by its first bytes, so that it need not be announced.
     *
     * @param mostReceived bytes that may arrive
     * @param mostExpanded bytes that they may inflate to
     * @param mostRatio how many times larger they may become
     * @throws ImportRefusal if the announced encoding is not taken; reading throws it for all else
     */
    public static InputStream open(Upload upload, long mostReceived, long mostExpanded, int mostRatio)
            throws IOException {
        boolean announced = isGzip(upload.contentEncoding());
        PushbackInputStream in = new PushbackInputStream(new LimitedSource(upload.body(), mostReceived, "The file"), 2);
        byte[] head = in.readNBytes(2);
        in.unread(head);
        if (GzipSource.isGzip(head)) {
            return new LimitedSource(new GzipSource(in, mostRatio), mostExpanded, "The inflated file");
        }
        if (announced && head.length > 0) {
            throw new ImportRefusal(ImportRefusal.Kind.BROKEN_GZIP, "The file was announced as gzip and is not.");
        }
        return in;
    }

    private static boolean isGzip(@Nullable String encoding) {
        if (encoding == null || encoding.isBlank() || encoding.equalsIgnoreCase("identity")) {
            return false;
        }
        String name = encoding.trim().toLowerCase(Locale.ROOT);
        if (name.equals("gzip") || name.equals("x-gzip")) {
            return true;
        }
        throw new ImportRefusal(
                ImportRefusal.Kind.UNSUPPORTED_ENCODING, "Content-Encoding can be gzip or identity, not " + name + ".");
    }
}
