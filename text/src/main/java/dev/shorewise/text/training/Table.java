package dev.shorewise.text.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A tab-separated file without quoting: a header, then records.
 *
 * @param header names of the columns
 * @param rows cells, as many as columns
 */
public record Table(List<String> header, List<List<String>> rows) {

    /** Reads a file of UTF-8. */
    public static Table read(Path file) {
        try {
            List<List<String>> lines = Files.readAllLines(file).stream()
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
            return new Table(lines.get(0), lines.subList(1, lines.size()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The cells of one column. */
    public List<String> column(String name) {
        int at = header.indexOf(name);
        if (at < 0) {
            throw new IllegalArgumentException("no column " + name + " among " + header);
        }
        return rows.stream().map(row -> row.get(at)).toList();
    }
}
