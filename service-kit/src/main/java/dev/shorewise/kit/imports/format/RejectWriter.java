package dev.shorewise.kit.imports.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.shorewise.kit.imports.RowProblem;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes rejected rows as RFC 4180: the original columns byte for byte, then line, column, code and reason. Nothing is
 * neutralised against spreadsheets, since the file is made to be corrected and sent back. (Bytes pass through the
 * library as ISO 8859-1, which keeps every one of them.)
 */
public final class RejectWriter implements AutoCloseable {

    private final CsvWriter csv;
    private final Dialect dialect;
    private final Cells cells;
    private final int originals;
    private final Slice cell = new Slice();

    /**
     * Begins with the header.
     *
     * @param dialect how the file was separated
     * @param columns its columns; of a file of rejected rows, with their last four
     */
    public RejectWriter(OutputStream out, Dialect dialect, List<String> columns) {
        this.csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(out, StandardCharsets.ISO_8859_1));
        this.dialect = dialect;
        this.cells = new Cells(dialect);
        this.originals = Layout.isRejectFile(columns) ? columns.size() - Layout.REJECT_COLUMNS.size() : columns.size();
        List<String> header = new ArrayList<>();
        columns.subList(0, originals).forEach(name -> header.add(transparent(name, dialect.charset())));
        header.addAll(Layout.REJECT_COLUMNS);
        csv.writeRecord(header);
    }

    /** Adds a row; one that cannot be split properly is split at every delimiter, what is too much in the last cell. */
    public void write(long line, RowProblem problem, byte[] original) {
        if (cells.split(original, 0, original.length) != Cells.Shape.WHOLE) {
            cells.splitPlainly(original, 0, original.length);
        }
        List<String> record = new ArrayList<>(originals + Layout.REJECT_COLUMNS.size());
        for (int i = 0; i < originals; i++) {
            record.add(i < cells.count() ? cell(i, original) : "");
        }
        record.add(Long.toString(line));
        record.add(problem.column() == null ? "" : transparent(problem.column(), dialect.charset()));
        record.add(problem.code());
        record.add(transparent(problem.reason(), dialect.charset()));
        csv.writeRecord(record);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    private String cell(int index, byte[] original) {
        boolean excess = index == originals - 1 && cells.count() > originals && !isOwnTail();
        if (excess) {
            cell.setExactly(original, cells.start(index), cells.end(cells.count() - 1));
        } else {
            cells.getExactly(index, cell);
        }
        return cell.text(StandardCharsets.ISO_8859_1);
    }

    private boolean isOwnTail() {
        return cells.count() == originals + Layout.REJECT_COLUMNS.size();
    }

    private static String transparent(String text, Charset charset) {
        return new String(text.getBytes(charset), StandardCharsets.ISO_8859_1);
    }
}
