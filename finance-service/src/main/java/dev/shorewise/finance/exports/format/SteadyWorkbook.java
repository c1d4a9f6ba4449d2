package dev.shorewise.finance.exports.format;

import dev.shorewise.finance.ledger.StoredCostLine;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A workbook that depends on its content alone. The library stamps the time of writing into it, so it is written to a file
 * first and copied from there with a given time.
 */
public final class SteadyWorkbook implements LineWriter {

    private static final LocalDateTime FIXED = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String STAMPED = "docProps/core.xml";
    private static final String STAMP = "(<dcterms:created[^>]*>)[^<]*";

    private final Path file;
    private final OutputStream written;
    private final WorkbookLines lines;
    private final Instant created;
    private final OutputStream out;

    /** Begins one that says it was created at a given time. */
    public SteadyWorkbook(int edition, Map<String, String> parameters, Instant created, OutputStream out)
            throws IOException {
        file = Files.createTempFile("cost-lines", ".xlsx");
        written = Files.newOutputStream(file);
        lines = new WorkbookLines(edition, parameters, written);
        this.created = created;
        this.out = out;
    }

    @Override
    public void write(StoredCostLine line) throws IOException {
        lines.write(line);
    }

    @Override
    public void close() throws IOException {
        try {
            lines.close();
            written.close();
            copy();
        } finally {
            Files.delete(file);
        }
    }

    private void copy() throws IOException {
        try (ZipFile from = new ZipFile(file.toFile())) {
            ZipOutputStream to = new ZipOutputStream(out);
            for (ZipEntry entry : Collections.list(from.entries())) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(FIXED);
                to.putNextEntry(same);
                try (InputStream content = from.getInputStream(entry)) {
                    if (entry.getName().equals(STAMPED)) {
                        to.write(new String(content.readAllBytes(), StandardCharsets.UTF_8)
                                .replaceAll(STAMP, "$1" + created)
                                .getBytes(StandardCharsets.UTF_8));
                    } else {
                        content.transferTo(to);
                    }
                }
                to.closeEntry();
            }
            to.finish();
        }
    }
}
