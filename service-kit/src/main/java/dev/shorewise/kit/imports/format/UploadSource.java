package dev.shorewise.kit.imports.format;

import dev.shorewise.kit.imports.ImportRefusal;
import dev.shorewise.kit.imports.Upload;
import dev.shorewise.kit.imports.profile.FileFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The bytes of an upload, inflated if they are gzip, within limits. */
public final class UploadSource {

    private UploadSource() {}

    /**
     * Opens an upload. Gzip and workbooks are known by their first bytes, so that they need not be announced.
     *
     * @param format what the profile expects: of a workbook the bytes that come are those of a CSV file
     * @throws ImportRefusal if the announced encoding is not taken; reading throws it for all else
     */
    public static InputStream open(Upload upload, FileFormat format, ExpansionLimits limits) throws IOException {
        InputStream inflated = inflated(upload, limits);
        if (format.type() != FileFormat.Type.XLSX) {
            return inflated;
        }
        PushbackInputStream in = new PushbackInputStream(inflated, Magic.LONGEST);
        byte[] head = in.readNBytes(Magic.LONGEST);
        in.unread(head);
        return Magic.isZip(head) ? Workbook.open(in, format, limits) : in;
    }

    private static InputStream inflated(Upload upload, ExpansionLimits limits) throws IOException {
        boolean announced = isGzip(upload.contentEncoding());
        PushbackInputStream in =
                new PushbackInputStream(new LimitedSource(upload.body(), limits.received(), "The file"), 2);
        byte[] head = in.readNBytes(2);
        in.unread(head);
        if (GzipSource.isGzip(head)) {
            return new LimitedSource(new GzipSource(in, limits.ratio()), limits.expanded(), "The inflated file");
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
