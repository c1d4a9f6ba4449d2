package dev.shorewise.kit.imports.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How bytes become rows and cells. Lines end in LF or CRLF; a byte order mark is skipped.
 *
 * @param type {@code CSV} (comma, cells may stand in double quotes) unless said otherwise; {@code TSV} is tab and no quotes
 * @param delimiter one ASCII character between cells; the type's unless said otherwise
 * @param quote one ASCII character around cells, doubled inside them; empty for none; the type's unless said otherwise
 * @param charset an encoding that contains ASCII, for example {@code UTF-8} (the default), {@code windows-1252}
 * @param header whether the first line names the columns; true unless said otherwise
 * @param columns the names of the columns where there is no header
 */
public record FileFormat(
        Type type, String delimiter, String quote, String charset, Boolean header, List<String> columns) {

    /** The two families of files. */
    public enum Type {
        CSV(",", "\""),
        TSV("\t", "");

        private final String delimiter;
        private final String quote;

        Type(String delimiter, String quote) {
            this.delimiter = delimiter;
            this.quote = quote;
        }
    }

    /** RFC 4180 in UTF-8 with a header line. */
    public static final FileFormat CSV = new FileFormat(Type.CSV, null, null, null, null, null);

    public FileFormat(
            @Nullable Type type,
            @Nullable String delimiter,
            @Nullable String quote,
            @Nullable String charset,
            @Nullable Boolean header,
            @Nullable List<String> columns) {
        this.type = type == null ? Type.CSV : type;
        this.delimiter = delimiter == null ? this.type.delimiter : delimiter;
        this.quote = quote == null ? this.type.quote : quote;
        this.charset = charset == null ? "UTF-8" : charset;
        this.header = header == null || header;
        this.columns = columns == null ? List.of() : List.copyOf(columns);
    }
}
