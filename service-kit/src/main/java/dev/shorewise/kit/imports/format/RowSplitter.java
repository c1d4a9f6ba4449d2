package dev.shorewise.kit.imports.format;

import dev.shorewise.kit.imports.RowProblem;
import dev.shorewise.kit.imports.format.Cells.Shape;
import java.io.IOException;

/**
 * Goes through a file row by row. A row is a physical line, or several where a quoted cell holds line breaks. A quote
 * that is never closed, or whose closing would swallow lines that are rows themselves, spoils its own line only: reading
 * goes on with the next physical line.
 */
public final class RowSplitter {

    /** What stands at the current place. */
    public enum Kind {
        /** Cells that can be read. */
        ROW,
        /** An empty line. */
        BLANK,
        /** A row with a fault in its structure; {@link #problem()} says which. */
        FAULT,
        /** Nothing: the file has ended. */
        END
    }

    private final LineReader lines;
    private final Cells cells;
    private final Cells alone;
    private final RowFaults faults;
    private final int columns;
    private final int quote;
    private final int longestCell;
    private RowProblem problem = RowFaults.NONE;
    private Shape shape = Shape.WHOLE;

    /**
     * @param lines the file after its header
     * @param columns names of the columns in order
     * @param longestCell the longest cell in bytes
     */
    public RowSplitter(LineReader lines, Dialect dialect, java.util.List<String> columns, int longestCell) {
        this.lines = lines;
        this.cells = new Cells(dialect);
        this.alone = new Cells(dialect);
        this.faults = new RowFaults(dialect.charset(), columns, longestCell);
        this.columns = columns.size();
        this.quote = dialect.quote();
        this.longestCell = longestCell;
    }

    /** Moves to the next row. */
    public Kind next() throws IOException {
        if (!lines.next()) {
            return Kind.END;
        }
        if (lines.from() == lines.to()) {
            return Kind.BLANK;
        }
        shape = split();
        if (shape == Shape.OPEN_QUOTE && !lines.isCut()) {
            shape = continued();
        }
        problem = faults.find(lines, cells, shape);
        return problem == RowFaults.NONE ? Kind.ROW : Kind.FAULT;
    }

    /** The current row's cells. */
    public Cells cells() {
        return cells;
    }

    /** Where the current row stands. */
    public LineReader lines() {
        return lines;
    }

    /** The current row's fault. */
    public RowProblem problem() {
        return problem;
    }

    /** True if the current row can be read cell by cell, whatever its fault. */
    public boolean hasAllCells() {
        return shape == Shape.HALF_CHARACTER;
    }

    private Shape split() {
        return cells.split(lines.array(), lines.from(), lines.to());
    }

    private Shape continued() throws IOException {
        int first = lines.to() - lines.from();
        Shape extended = Shape.OPEN_QUOTE;
        while (extended == Shape.OPEN_QUOTE && lines.to() - lines.from() <= first + longestCell) {
            int seen = lines.to() - lines.from();
            if (!lines.extend()) {
                break;
            }
            if (holdsQuote(seen)) {
                extended = split();
            }
        }
        if (extended == Shape.WHOLE && cells.count() == columns && !swallowsRows()) {
            return extended;
        }
        lines.shrink();
        split();
        return Shape.OPEN_QUOTE;
    }

    private boolean holdsQuote(int seen) {
        byte[] array = lines.array();
        for (int at = lines.from() + seen; at < lines.to(); at++) {
            if (array[at] == quote) {
                return true;
            }
        }
        return false;
    }

    /** True if most of the lines between the first and the last, or both of two lines, look like rows of their own. */
    private boolean swallowsRows() {
        byte[] array = lines.array();
        int between = 0;
        int rows = 0;
        int ends = 0;
        int start = lines.from();
        for (int at = start; at <= lines.to(); at++) {
            if (at < lines.to() && array[at] != '\n') {
                continue;
            }
            boolean outer = start == lines.from() || at == lines.to();
            alone.splitPlainly(array, start, at);
            boolean fits = alone.count() == columns;
            if (outer) {
                ends += fits ? 1 : 0;
            } else {
                between++;
                rows += fits ? 1 : 0;
            }
            start = at + 1;
        }
        return columns > 1 && (between == 0 ? ends == 2 : rows * 2 >= between);
    }
}
