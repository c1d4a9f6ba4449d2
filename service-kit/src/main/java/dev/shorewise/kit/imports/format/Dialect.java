package dev.shorewise.kit.imports.format;

import dev.shorewise.kit.imports.profile.FileFormat;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How a file's bytes separate its cells.
 *
 * @param delimiter the byte between cells
 * @param quote the byte around cells, or {@link #NO_QUOTE}
 * @param charset an encoding that contains ASCII
 * @param members of a file of JSON objects, the names of the members that are its columns; empty for delimited text
 */
public record Dialect(byte delimiter, int quote, Charset charset, List<String> members) {

    /** Delimited text. */
    public Dialect(byte delimiter, int quote, Charset charset) {
        this(delimiter, quote, charset, List.of());
    }

    /** Quotes are ordinary characters. */
    public static final int NO_QUOTE = 256;

    /** What a profile says. */
    public static Dialect of(FileFormat format) {
        return new Dialect(
                (byte) format.delimiter().charAt(0),
                format.quote().isEmpty() ? NO_QUOTE : format.quote().charAt(0),
                Charset.forName(format.charset()));
    }

    /** What a profile says, unless the file turned out to be RFC 4180. */
    public static Dialect of(FileFormat format, Layout layout) {
        if (layout.rfc4180()) {
            return rfc4180(Charset.forName(format.charset()));
        }
        return format.type() == FileFormat.Type.NDJSON ? json(layout.columns()) : of(format);
    }

    /** A JSON object a line, in UTF-8. */
    public static Dialect json(List<String> members) {
        return new Dialect((byte) ',', NO_QUOTE, StandardCharsets.UTF_8, List.copyOf(members));
    }

    boolean isJson() {
        return !members.isEmpty();
    }

    /** Comma and double quotes: how rejected rows are handed out. */
    public static Dialect rfc4180(Charset charset) {
        return new Dialect((byte) ',', '"', charset);
    }
}
