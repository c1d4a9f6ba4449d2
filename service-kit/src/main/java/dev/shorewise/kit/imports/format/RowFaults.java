package dev.shorewise.kit.imports.format;

import dev.shorewise.kit.imports.RowProblem;
import dev.shorewise.kit.imports.format.Cells.Shape;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Finds what is wrong with a row before its values are looked at. */
final class RowFaults {

    /** No fault. */
    static final RowProblem NONE = RowProblem.ofRow("", "");

    private final Charset charset;
    private final CharsetDecoder decoder;
    private final List<String> columns;
    private final int longestCell;

    RowFaults(Charset charset, List<String> columns, int longestCell) {
        this.charset = charset;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        this.columns = columns;
        this.longestCell = longestCell;
    }

    RowProblem find(LineReader row, Cells cells, Shape shape) {
        if (row.isCut()) {
            return RowProblem.ofRow("row-too-long", "The row is longer than is taken; only its beginning was kept.");
        }
        if (shape == Shape.NOT_JSON) {
            return RowProblem.ofRow("not-json", "The line is not one JSON object, or holds a NUL character.");
        }
        int content = content(row);
        if ((content & HAS_NUL) != 0) {
            return inCell(cells, row, "nul-character", "The row holds a NUL character.", this::holdsNul);
        }
        if ((content & HAS_HIGH) != 0
                && !charset.equals(StandardCharsets.ISO_8859_1)
                && !decodes(row.array(), row.from(), row.to())) {
            return inCell(
                    cells,
                    row,
                    "invalid-encoding",
                    "These bytes are no text in " + charset + ".",
                    (bytes, from, to) -> !decodes(bytes, from, to));
        }
        return switch (shape) {
            case OPEN_QUOTE -> at(cells.count(), "unclosed-quote", "A quote is opened and not closed in this row.");
            case STRAY_QUOTE ->
                at(cells.count(), "stray-quote", "A quote stands inside a cell. Double it and put the cell in quotes.");
            case HALF_CHARACTER -> cells.halfCharacter();
            case NOT_JSON -> throw new IllegalStateException("told before");
            case WHOLE -> cells.count() == columns.size() ? tooLong(row, cells) : wrongCount(cells.count());
        };
    }

    private static final int HAS_NUL = 1;
    private static final int HAS_HIGH = 2;

    private interface Test {
        boolean fails(byte[] bytes, int from, int to);
    }

    private RowProblem wrongCount(int count) {
        return RowProblem.ofRow(
                count < columns.size() ? "too-few-columns" : "too-many-columns",
                "The row has " + count + " columns, the file " + columns.size() + ".");
    }

    private RowProblem tooLong(LineReader row, Cells cells) {
        if (row.to() - row.from() > longestCell) {
            for (int cell = 0; cell < cells.count(); cell++) {
                if (cells.length(cell) > longestCell) {
                    return at(cell, "cell-too-long", "The cell is longer than " + longestCell + " bytes.");
                }
            }
        }
        return NONE;
    }

    private RowProblem inCell(Cells cells, LineReader row, String code, String reason, Test test) {
        if (cells.isElsewhere(row.array())) {
            return RowProblem.ofRow(code, reason);
        }
        for (int cell = 0; cell < cells.count(); cell++) {
            if (test.fails(row.array(), cells.start(cell), cells.end(cell))) {
                return at(cell, code, reason);
            }
        }
        return RowProblem.ofRow(code, reason);
    }

    private RowProblem at(int cell, String code, String reason) {
        return cell < columns.size() ? new RowProblem(columns.get(cell), code, reason) : RowProblem.ofRow(code, reason);
    }

    private static int content(LineReader row) {
        byte[] array = row.array();
        int all = 0;
        int content = 0;
        for (int at = row.from(); at < row.to(); at++) {
            all |= array[at];
            if (array[at] == 0) {
                content = HAS_NUL;
            }
        }
        return all < 0 ? content | HAS_HIGH : content;
    }

    private boolean holdsNul(byte[] bytes, int from, int to) {
        for (int at = from; at < to; at++) {
            if (bytes[at] == 0) {
                return true;
            }
        }
        return false;
    }

    private boolean decodes(byte[] bytes, int from, int to) {
        CharBuffer chars = CharBuffer.allocate(1024);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
        decoder.reset();
        while (true) {
            var result = decoder.decode(in, chars, true);
            if (result.isError()) {
                return false;
            }
            if (result.isUnderflow()) {
                return true;
            }
            chars.clear();
        }
    }
}
