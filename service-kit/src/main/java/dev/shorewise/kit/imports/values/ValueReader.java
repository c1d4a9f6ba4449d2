package dev.shorewise.kit.imports.values;

import dev.shorewise.kit.imports.Field;
import dev.shorewise.kit.imports.ImportRecord;
import dev.shorewise.kit.imports.RowProblem;
import dev.shorewise.kit.imports.format.Cells;
import dev.shorewise.kit.imports.format.Slice;
import dev.shorewise.kit.imports.profile.FieldMapping;
import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills a field with one value. */
final class ValueReader implements FieldReader {

    private final Field field;
    private final int index;
    private final String columns;
    private final CellJoiner cells;
    private final CellReader reader;
    private final @Nullable ImportRecord constant;

    /**
     * @param places where the mapping's columns stand in a row
     * @param missing cells that mean "no value" in every column
     */
    ValueReader(Field field, int index, FieldMapping mapping, int[] places, List<String> missing, CellReaders readers) {
        this.field = field;
        this.index = index;
        this.columns = String.join(", ", mapping.columns());
        this.reader = readers.of(field, index, mapping);
        List<String> all = new java.util.ArrayList<>(missing);
        all.addAll(mapping.missing());
        this.cells = new CellJoiner(places, all, ' ', readers.charset());
        this.constant = mapping.constant() == null ? null : constant(mapping.constant(), readers.charset());
    }

    @Override
    public @Nullable RowProblem read(Cells row, ImportRecord into) {
        if (constant != null) {
            into.take(index, constant);
            return null;
        }
        if (cells.join(row) >= 0) {
            return field.required()
                    ? new RowProblem(columns, "missing-value", "Every record needs " + field.name() + ".")
                    : null;
        }
        try {
            reader.read(cells.cell(), into);
            return null;
        } catch (BadCell bad) {
            return new RowProblem(columns, bad.code(), bad.reason());
        }
    }

    private ImportRecord constant(String value, Charset charset) {
        ImportRecord holder = new ImportRecord("", 0, index + 1);
        byte[] bytes = value.getBytes(charset);
        Slice cell = new Slice();
        cell.set(bytes, 0, bytes.length);
        reader.read(cell, holder);
        return holder;
    }
}
