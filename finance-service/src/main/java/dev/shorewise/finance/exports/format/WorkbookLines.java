package dev.shorewise.finance.exports.format;

import dev.shorewise.finance.ledger.StoredCostLine;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A workbook: numbers as numbers, dates as dates, every text as text and never as a formula; a sheet of definitions at the
 * end. A sheet that is full is followed by another.
 */
public final class WorkbookLines implements LineWriter {

    private static final int MOST_ROWS = 1_048_576;
    private static final int AT_A_TIME = 1_000;

    private final Workbook workbook;
    private Worksheet sheet;
    private int sheets;
    private int row;

    public WorkbookLines(OutputStream out) throws IOException {
        workbook = new Workbook(out, "Shorewise", "01.0000");
        sheet = next();
    }

    @Override
    public void write(StoredCostLine line) throws IOException {
        if (row == MOST_ROWS) {
            sheet.finish();
            sheet = next();
        }
        for (Column column : Column.values()) {
            cell(column.ordinal(), column.of(line));
        }
        row++;
        if (row % AT_A_TIME == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        Worksheet definitions = workbook.newWorksheet("Definitions");
        for (Column column : Column.values()) {
            definitions.inlineString(column.ordinal(), 0, column.header());
            definitions.inlineString(column.ordinal(), 1, column.meaning());
        }
        definitions.finish();
        workbook.finish();
    }

    private Worksheet next() {
        sheets++;
        Worksheet fresh = workbook.newWorksheet(sheets == 1 ? "Data" : "Data " + sheets);
        for (Column column : Column.values()) {
            fresh.inlineString(0, column.ordinal(), column.header());
        }
        row = 1;
        return fresh;
    }

    private void cell(int column, @org.jspecify.annotations.Nullable Object value) {
        if (value instanceof BigDecimal number) {
            sheet.value(row, column, number);
            sheet.style(row, column).format("#,##0.00").set();
        } else if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (value != null) {
            sheet.inlineString(row, column, value.toString());
        }
    }
}
