package dev.shorewise.kit.imports.values;

import dev.shorewise.kit.imports.format.Cells;
import dev.shorewise.kit.imports.format.Slice;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;

/** Takes the cells of one or more columns as one, unless one of them holds no value. Reused from row to row. */
final class CellJoiner {

    private final int[] columns;
    private final byte[][] missing;
    private final byte separator;
    private final Slice cell = new Slice();
    private byte[] joined = new byte[64];

    /**
     * @param columns places in the row
     * @param missing cells that mean "no value", besides the empty one
     * @param separator stands between the cells
     */
    CellJoiner(int[] columns, List<String> missing, char separator, Charset charset) {
        this.columns = columns.clone();
        this.missing = missing.stream().map(mark -> mark.getBytes(charset)).toArray(byte[][]::new);
        this.separator = (byte) separator;
    }

    /** Points {@link #cell()} to the value; gives the place of the first column without one, or -1 if all have. */
    int join(Cells row) {
        if (columns.length == 1) {
            row.get(columns[0], cell);
            return isMissing() ? columns[0] : -1;
        }
        int size = 0;
        for (int i = 0; i < columns.length; i++) {
            row.get(columns[i], cell);
            if (isMissing()) {
                return columns[i];
            }
            int needed = size + cell.length() * 2 + 1;
            if (joined.length < needed) {
                joined = Arrays.copyOf(joined, needed * 2);
            }
            if (i > 0) {
                joined[size++] = separator;
            }
            size = append(size);
        }
        cell.set(joined, 0, size);
        return -1;
    }

    /** The value that was joined last. */
    Slice cell() {
        return cell;
    }

    private int append(int from) {
        int size = from;
        byte[] array = cell.array();
        for (int at = cell.from(); at < cell.to(); at++) {
            if (separator != ' ' && (array[at] == separator || array[at] == '\\')) {
                joined[size++] = '\\';
            }
            joined[size++] = array[at];
        }
        return size;
    }

    private boolean isMissing() {
        if (cell.length() == 0) {
            return true;
        }
        for (byte[] mark : missing) {
            if (cell.is(mark)) {
                return true;
            }
        }
        return false;
    }
}
