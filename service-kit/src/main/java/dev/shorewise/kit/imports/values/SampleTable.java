package dev.shorewise.kit.imports.values;

import dev.shorewise.kit.imports.format.Cells;
import dev.shorewise.kit.imports.format.Dialect;
import dev.shorewise.kit.imports.format.Slice;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The first rows of a delimited file, split by the delimiter that makes the most columns of every row alike. */
record SampleTable(char delimiter, List<String> columns, List<List<String>> rows) {

    private static final int MOST = 101;
    private static final char[] DELIMITERS = {',', ';', '\t', '|'};

    static Optional<SampleTable> read(String sample) {
        List<String> lines = sample.replaceFirst("^\uFEFF", "")
                .lines()
                .filter(line -> !line.isBlank())
                .limit(MOST)
                .toList();
        Optional<SampleTable> best = Optional.empty();
        for (char delimiter : DELIMITERS) {
            List<List<String>> split =
                    lines.stream().map(line -> cells(line, delimiter)).toList();
            boolean even = split.size() > 1
                    && split.stream().allMatch(row -> row.size() == split.get(0).size());
            if (even
                    && split.get(0).size()
                            > best.map(table -> table.columns.size()).orElse(1)) {
                best = Optional.of(new SampleTable(delimiter, split.get(0), split.subList(1, split.size())));
            }
        }
        return best;
    }

    /** A column's cells that are not empty. */
    List<String> values(String column) {
        int place = columns.indexOf(column);
        return rows.stream()
                .map(row -> row.get(place))
                .filter(value -> !value.isEmpty())
                .toList();
    }

    private static List<String> cells(String line, char delimiter) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        Cells cells = new Cells(
                new Dialect((byte) delimiter, delimiter == '\t' ? Dialect.NO_QUOTE : '"', StandardCharsets.UTF_8));
        if (cells.split(bytes, 0, bytes.length) != Cells.Shape.WHOLE) {
            return List.of();
        }
        Slice cell = new Slice();
        List<String> row = new ArrayList<>();
        for (int i = 0; i < cells.count(); i++) {
            cells.get(i, cell);
            row.add(cell.text(StandardCharsets.UTF_8));
        }
        return row;
    }
}
