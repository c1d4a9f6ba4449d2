package dev.shorewise.finance.exports;

import dev.shorewise.finance.exports.format.CsvLines;
import dev.shorewise.finance.exports.format.JsonLines;
import dev.shorewise.finance.exports.format.LineWriter;
import dev.shorewise.finance.exports.format.WorkbookLines;
import dev.shorewise.finance.ledger.CostFilter;
import dev.shorewise.finance.ledger.CostLines;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Writes cost lines for finance tools, a few hundred in memory at a time. */
@ApplicationScoped
public class LedgerExport {

    private final CostLines lines;

    LedgerExport(CostLines lines) {
        this.lines = lines;
    }

    /** What it is written as. */
    public enum Format {
        CSV,
        NDJSON,
        XLSX
    }

    /** Writes all lines that a filter by vendor, month and time of change lets through; how many. */
    public long write(CostFilter filter, Format format, OutputStream out) throws IOException {
        long[] count = new long[1];
        try (LineWriter writer = writer(format, out)) {
            lines.each(filter, line -> {
                count[0]++;
                try {
                    writer.write(line);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return count[0];
    }

    private static LineWriter writer(Format format, OutputStream out) throws IOException {
        return switch (format) {
            case CSV -> new CsvLines(out);
            case NDJSON -> new JsonLines(out);
            case XLSX -> new WorkbookLines(out);
        };
    }
}
