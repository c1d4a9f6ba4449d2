package dev.shorewise.finance.exports.format;

import dev.shorewise.finance.ledger.StoredCostLine;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * RFC 4180 in UTF-8: numbers with a point and as they are, dates as ISO 8601, empty for null. A text that a spreadsheet
 * could take for a formula begins with an apostrophe.
 */
public final class CsvLines implements LineWriter {

    private static final String END = "\r\n";
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private final List<Column> columns;
    private final Writer out;

    /** Writes the header at once. */
    public CsvLines(List<Column> columns, OutputStream out) throws IOException {
        this.columns = columns;
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.out.write(columns.stream().map(Column::header).collect(Collectors.joining(",", "", END)));
    }

    @Override
    public void write(StoredCostLine line) throws IOException {
        String before = "";
        for (Column column : columns) {
            out.write(before);
            out.write(cell(column.of(line)));
            before = ",";
        }
        out.write(END);
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }

    static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        String text = value.toString();
        if (!text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0) {
            text = "'" + text;
        }
        return text.chars().anyMatch(c -> c == '"' || c == ',' || c == '\r' || c == '\n')
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }
}
