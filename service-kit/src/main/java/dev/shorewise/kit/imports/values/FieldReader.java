package dev.shorewise.kit.imports.values;

import dev.shorewise.kit.imports.ImportRecord;
import dev.shorewise.kit.imports.RowProblem;
import dev.shorewise.kit.imports.format.Cells;
import org.jspecify.annotations.Nullable;

/** Fills one field of a record from a row. */
sealed interface FieldReader permits ValueReader, StepsReader {

    /** Sets the field if the row has a value for it; null unless the row is bad. */
    @Nullable
    RowProblem read(Cells row, ImportRecord into);
}
