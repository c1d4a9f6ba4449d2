package dev.shorewise.stack.process;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The end of a log, for the moment when something went wrong. */
public final class LogTail {

    private static final int LINES = 20;
    private static final int COLUMNS = 240;
    private static final int BYTES = 32_768;

    private LogTail() {}

    /** The last lines, indented, and where the whole log lies. */
    public static String quote(Path log) {
        StringBuilder quote = new StringBuilder("  the last lines of its log:\n");
        lastLines(log)
                .forEach(line -> quote.append("  | ").append(shortened(line)).append('\n'));
        return quote.append("  the whole log: ").append(log).toString();
    }

    private static String shortened(String line) {
        return line.length() <= COLUMNS ? line : line.substring(0, COLUMNS) + "...";
    }

    /** At most 20 lines from the end. */
    static List<String> lastLines(Path log) {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            long from = Math.max(0, file.length() - BYTES);
            byte[] end = new byte[(int) (file.length() - from)];
            file.seek(from);
            file.readFully(end);
            List<String> lines = new String(end, StandardCharsets.UTF_8).lines().toList();
            return lines.subList(Math.max(0, lines.size() - LINES), lines.size());
        } catch (IOException e) {
            return List.of("(cannot be read: " + e.getMessage() + ")");
        }
    }
}
