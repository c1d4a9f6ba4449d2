package dev.shorewise.kit.imports.format;

import dev.shorewise.kit.imports.RowProblem;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Splits a window of lines into cells, in place. Reused from row to row. */
public final class Cells {

    /** How a window can be split. */
    public enum Shape {
        /** Every cell is whole. */
        WHOLE,
        /** The window ends inside quotes; the next physical line may belong to it. */
        OPEN_QUOTE,
        /** A quote stands where none may stand. */
        STRAY_QUOTE,
        /** Of a file of JSON objects: the line is not one. */
        NOT_JSON,
        /** Of JSON: every cell is there, but one holds half of a character, such as {@code \\ud800}, and cannot be kept. */
        HALF_CHARACTER
    }

    private static final int MOST_COLUMNS = 4096;

    private final Dialect dialect;
    private byte[] array = new byte[0];
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private boolean[] doubled = new boolean[64];
    private byte[] unquoted = new byte[256];
    private int count;
    private boolean sawDoubled;
    private final @Nullable JsonRow json;

    public Cells(Dialect dialect) {
        this.dialect = dialect;
        this.json = dialect.isJson() ? new JsonRow(dialect.members()) : null;
    }

    /** Splits; cells are valid until the array changes. Unless the shape is whole, the cells before the fault are. */
    public Shape split(byte[] bytes, int from, int to) {
        array = bytes;
        count = 0;
        if (json != null) {
            return members(json, from, to);
        }
        int at = from;
        while (true) {
            if (at < to && bytes[at] == dialect.quote()) {
                int close = closing(at + 1, to);
                if (close < 0) {
                    return Shape.OPEN_QUOTE;
                }
                if (close + 1 < to && bytes[close + 1] != dialect.delimiter()) {
                    return Shape.STRAY_QUOTE;
                }
                add(at + 1, close, sawDoubled);
                at = close + 1;
            } else {
                int end = delimiter(at, to);
                if (end < 0) {
                    return Shape.STRAY_QUOTE;
                }
                add(at, end, false);
                at = end;
            }
            if (at >= to) {
                return Shape.WHOLE;
            }
            at++;
        }
    }

    private Shape members(JsonRow row, int from, int to) {
        if (!row.read(array, from, to)) {
            return Shape.NOT_JSON;
        }
        array = row.array();
        for (int cell = 0; cell < row.count(); cell++) {
            add(row.start(cell), row.end(cell), false);
        }
        return row.whole() == row.count() ? Shape.WHOLE : Shape.HALF_CHARACTER;
    }

    /** What to say of a row of the shape {@link Shape#HALF_CHARACTER}. */
    public RowProblem halfCharacter() {
        int cell = Objects.requireNonNull(json, "only JSON can be halved").whole();
        return new RowProblem(
                dialect.members().get(cell), "invalid-encoding", "Half of a character, such as \\ud800, is no text.");
    }

    /** Splits at every delimiter whatever the quotes, for showing a row that cannot be read. */
    public void splitPlainly(byte[] bytes, int from, int to) {
        array = bytes;
        count = 0;
        int start = from;
        for (int at = from; at < to; at++) {
            if (bytes[at] == dialect.delimiter() && json == null) {
                add(start, at, false);
                start = at + 1;
            }
        }
        add(start, to, false);
    }

    public int count() {
        return count;
    }

    /** The length of a cell in bytes, spaces and doubled quotes included. */
    public int length(int cell) {
        return ends[cell] - starts[cell];
    }

    /** True if the cells are not places in this array. */
    boolean isElsewhere(byte[] bytes) {
        return array != bytes;
    }

    /** Where a cell begins in the array. */
    public int start(int cell) {
        return starts[cell];
    }

    /** Where a cell ends in the array. */
    public int end(int cell) {
        return ends[cell];
    }

    /** Points the slice to a cell, without spaces or quotes around it or doubled ones inside. */
    public void get(int cell, Slice slice) {
        getExactly(cell, slice);
        slice.set(slice.array(), slice.from(), slice.to());
    }

    /** Points the slice to a cell, without quotes around it or doubled inside. */
    public void getExactly(int cell, Slice slice) {
        if (!doubled[cell]) {
            slice.setExactly(array, starts[cell], ends[cell]);
            return;
        }
        if (unquoted.length < length(cell)) {
            unquoted = new byte[length(cell)];
        }
        int size = 0;
        for (int at = starts[cell]; at < ends[cell]; at++) {
            unquoted[size++] = array[at];
            if (array[at] == dialect.quote()) {
                at++;
            }
        }
        slice.setExactly(unquoted, 0, size);
    }

    private int closing(int from, int to) {
        sawDoubled = false;
        for (int at = from; at < to; at++) {
            if (array[at] == dialect.quote()) {
                if (at + 1 < to && array[at + 1] == dialect.quote()) {
                    sawDoubled = true;
                    at++;
                } else {
                    return at;
                }
            }
        }
        return -1;
    }

    private int delimiter(int from, int to) {
        byte delimiter = dialect.delimiter();
        int quote = dialect.quote();
        for (int at = from; at < to; at++) {
            byte b = array[at];
            if (b == delimiter) {
                return at;
            }
            if (b == quote) {
                return -1;
            }
        }
        return to;
    }

    private void add(int start, int end, boolean hasDoubled) {
        if (count == starts.length) {
            if (count >= MOST_COLUMNS) {
                ends[count - 1] = end;
                return;
            }
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
            doubled = Arrays.copyOf(doubled, count * 2);
        }
        starts[count] = start;
        ends[count] = end;
        doubled[count] = hasDoubled;
        count++;
    }
}
