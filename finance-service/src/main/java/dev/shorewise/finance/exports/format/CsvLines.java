package dev.shorewise.finance.exports.format;

import dev.shorewise.finance.ledger.StoredCostLine;
import dev.shorewise.kit.exports.CsvCell;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * RFC 4180 in UTF-8, dates as ISO 8601; no cell is a formula, see {@link CsvCell}.
 */
public final class CsvLines implements LineWriter {

    private static final String END = "\r\n";

    /** From this edition on, a text that begins with an apostrophe can be told from one that got it here. */
    private static final int GIVES_TEXTS_BACK_SINCE = 3;

    private final int edition;
    private final List<Column> columns;
    private final Writer out;

    /** Writes the header at once. */
    public CsvLines(int edition, OutputStream out) throws IOException {
        this.edition = edition;
        this.columns = Column.of(edition);
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

    private String cell(@Nullable Object value) {
        return edition < GIVES_TEXTS_BACK_SINCE && value instanceof String text && text.startsWith("'")
                ? CsvCell.asItIs(text)
                : CsvCell.of(value);
    }
}
