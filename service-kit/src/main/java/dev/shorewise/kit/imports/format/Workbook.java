package dev.shorewise.kit.imports.format;

import dev.shorewise.kit.imports.ImportRefusal;
import dev.shorewise.kit.imports.profile.FileFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/**
 * One sheet of a workbook as the bytes of a CSV file in UTF-8, row by row: line n is row n. A zip can only be read from
 * its end, so it is laid down as a temporary file first; {@link WorkbookGuard} looks at it before the library does.
 */
final class Workbook extends InputStream {

    private static final int LAST_ROW = 1 << 20;

    private final Path file;
    private final ReadableWorkbook workbook;
    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private final WorkbookRow writer;
    private final ByteArrayOutputStream next = new ByteArrayOutputStream();
    private byte[] line = new byte[0];
    private int at;
    private int written;

    private Workbook(Path file, ReadableWorkbook workbook, FileFormat format) throws IOException {
        this.file = file;
        this.workbook = workbook;
        this.stream = sheet(workbook, format).openStream();
        this.rows = stream.iterator();
        this.writer = new WorkbookRow(format, workbook.isDate1904());
    }

    static InputStream open(InputStream in, FileFormat format, ExpansionLimits limits) throws IOException {
        Path file = Files.createTempFile("workbook-", ".xlsx");
        try {
            Files.copy(in, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            WorkbookGuard.check(file, limits);
            ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
            try {
                return new Workbook(file, workbook, format);
            } catch (IOException | RuntimeException e) {
                workbook.close();
                throw e;
            }
        } catch (ExcelReaderException | UncheckedIOException | java.util.zip.ZipException e) {
            Files.delete(file);
            throw broken();
        } catch (IOException | RuntimeException e) {
            Files.delete(file);
            throw e;
        }
    }

    @Override
    public int read() throws IOException {
        return at < line.length || fill() ? line[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (at == line.length && !fill()) {
            return -1;
        }
        int count = Math.min(length, line.length - at);
        System.arraycopy(line, at, bytes, from, count);
        at += count;
        return count;
    }

    @Override
    public void close() throws IOException {
        try (stream;
                workbook) {
            Files.deleteIfExists(file);
        }
    }

    private boolean fill() {
        try {
            next.reset();
            while (next.size() < 1 << 16 && rows.hasNext()) {
                write(rows.next());
            }
            line = next.toByteArray();
            at = 0;
            return line.length > 0;
        } catch (ExcelReaderException | UncheckedIOException e) {
            throw broken();
        }
    }

    private void write(Row row) {
        if (row.getRowNum() <= written || row.getRowNum() > LAST_ROW) {
            throw broken();
        }
        for (; written < row.getRowNum() - 1; written++) {
            next.write('\n');
        }
        writer.write(row, next);
        written++;
    }

    private static Sheet sheet(ReadableWorkbook workbook, FileFormat format) {
        String name = format.sheet();
        if (name == null) {
            return workbook.getFirstSheet();
        }
        return workbook.findSheet(name)
                .orElseThrow(() -> new ImportRefusal(
                        ImportRefusal.Kind.BROKEN_WORKBOOK, "The workbook has no sheet '" + name + "'."));
    }

    private static ImportRefusal broken() {
        return new ImportRefusal(
                ImportRefusal.Kind.BROKEN_WORKBOOK, "The file says it is a workbook (XLSX), and is broken or none.");
    }
}
