package dev.shorewise.finance.exports;

import dev.shorewise.finance.exports.format.Column;
import dev.shorewise.finance.exports.format.CsvLines;
import dev.shorewise.finance.exports.format.JsonLines;
import dev.shorewise.finance.exports.format.LineWriter;
import dev.shorewise.finance.exports.format.SteadyWorkbook;
import dev.shorewise.finance.exports.format.WorkbookLines;
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

    /** Writes all lines that the order's filter lets through; how many. */
    public long write(ExportOrder order, OutputStream out) throws IOException {
        long[] count = new long[1];
        try (LineWriter writer = writer(order, out)) {
            lines.each(order.filter(), line -> {
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

    private static LineWriter writer(ExportOrder order, OutputStream out) throws IOException {
        return switch (order.format()) {
            case CSV -> new CsvLines(order.edition(), out);
            case NDJSON -> new JsonLines(Column.of(order.edition()), out);
            case XLSX ->
                order.closed().isPresent()
                        ? new SteadyWorkbook(order.edition(), order.parameters(), order.asOf(), out)
                        : new WorkbookLines(order.edition(), order.parameters(), out);
        };
    }
}
