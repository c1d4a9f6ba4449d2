package dev.shorewise.finance.exports.format;

import dev.shorewise.finance.ledger.StoredCostLine;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook: numbers as numbers, dates as dates, every text as text and never as a formula; at the end a sheet of
 * definitions and one of what was asked. A sheet that is full is followed by another.
 */
public final class WorkbookLines implements LineWriter {

    private static final int MOST_ROWS = 1_048_576;
    private static final int AT_A_TIME = 1_000;

    private final int edition;
    private final List<Column> columns;
    private final Map<String, String> parameters;
    private final Workbook workbook;
    private Worksheet sheet;
    private int sheets;
    private int row;

    /** Begins a workbook whose last sheet names the parameters in their order. */
    public WorkbookLines(int edition, Map<String, String> parameters, OutputStream out) throws IOException {
        this.edition = edition;
        this.columns = Column.of(edition);
        this.parameters = parameters;
        workbook = new Workbook(out, "Shorewise", "01.0000");
        sheet = next();
    }

    @Override
    public void write(StoredCostLine line) throws IOException {
        if (row == MOST_ROWS) {
            sheet.finish();
            sheet = next();
        }
        for (int at = 0; at < columns.size(); at++) {
            cell(at, columns.get(at).of(line));
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
        for (int at = 0; at < columns.size(); at++) {
            definitions.inlineString(at, 0, columns.get(at).header());
            definitions.inlineString(at, 1, columns.get(at).meaning());
        }
        definitions.finish();
        Worksheet asked = workbook.newWorksheet("Parameters");
        int at = 0;
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            asked.inlineString(at, 0, parameter.getKey());
            asked.inlineString(at, 1, parameter.getValue());
            at++;
        }
        asked.finish();
        workbook.finish();
    }

    private Worksheet next() {
        sheets++;
        Worksheet fresh = workbook.newWorksheet(sheets == 1 ? "Data" : "Data " + sheets);
        for (int at = 0; at < columns.size(); at++) {
            fresh.inlineString(0, at, columns.get(at).header());
        }
        row = 1;
        return fresh;
    }

    private void cell(int column, @Nullable Object value) {
        if (value instanceof BigDecimal number) {
            sheet.value(row, column, number);
            sheet.style(row, column).format(Column.shown(number, edition)).set();
        } else if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (value != null) {
            sheet.inlineString(row, column, value.toString());
        }
    }
}
