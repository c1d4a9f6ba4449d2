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

/**
 * RFC 4180 in UTF-8, dates as ISO 8601; no cell is a formula, see {@link CsvCell}.
 */
public final class CsvLines implements LineWriter {

    private static final String END = "\r\n";

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
            out.write(CsvCell.of(column.of(line)));
            before = ",";
        }
        out.write(END);
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
