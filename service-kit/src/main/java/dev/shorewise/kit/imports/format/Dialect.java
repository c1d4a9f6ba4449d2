package dev.shorewise.kit.imports.format;

import dev.shorewise.kit.imports.profile.FileFormat;
import java.nio.charset.Charset;

/**
 * How a file's bytes separate its cells.
 *
 * @param delimiter the byte between cells
 * @param quote the byte around cells, or {@link #NO_QUOTE}
 * @param charset an encoding that contains ASCII
 */
public record Dialect(byte delimiter, int quote, Charset charset) {

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
        return layout.rfc4180() ? rfc4180(Charset.forName(format.charset())) : of(format);
    }

    /** Comma and double quotes: how rejected rows are handed out. */
    public static Dialect rfc4180(Charset charset) {
        return new Dialect((byte) ',', '"', charset);
    }
}
