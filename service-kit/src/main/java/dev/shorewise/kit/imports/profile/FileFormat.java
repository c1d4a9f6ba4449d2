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
 * @param sheet of a workbook, the name of the sheet; the first one unless said otherwise
 * @param timeColumns of a workbook, columns whose numbers are times although their cells are not formatted so: they are
 *     read as {@code HH:mm:ss} if less than a day, else as {@code yyyy-MM-dd'T'HH:mm:ss}
 */
public record FileFormat(
        Type type,
        String delimiter,
        String quote,
        String charset,
        Boolean header,
        List<String> columns,
        @Nullable String sheet,
        List<String> timeColumns) {

    /** The families of files. */
    public enum Type {
        CSV(",", "\""),
        TSV("\t", ""),
        /** A workbook; rows of one sheet, which pass as CSV. A corrected reject file is taken as well. */
        XLSX(",", "\""),
        /** A JSON object a line; columns are names of members, or of members of members joined by a point. */
        NDJSON(",", "\"");

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
            @Nullable List<String> columns,
            @Nullable String sheet,
            @Nullable List<String> timeColumns) {
        this.sheet = sheet;
        this.timeColumns = timeColumns == null ? List.of() : List.copyOf(timeColumns);
        this.type = type == null ? Type.CSV : type;
        this.delimiter = delimiter == null ? this.type.delimiter : delimiter;
        this.quote = quote == null ? this.type.quote : quote;
        this.charset = charset == null ? "UTF-8" : charset;
        this.header = header == null || header;
        this.columns = columns == null ? List.of() : List.copyOf(columns);
    }

    /** A format of delimited text. */
    public FileFormat(
            @Nullable Type type,
            @Nullable String delimiter,
            @Nullable String quote,
            @Nullable String charset,
            @Nullable Boolean header,
            @Nullable List<String> columns) {
        this(type, delimiter, quote, charset, header, columns, null, null);
    }
}
