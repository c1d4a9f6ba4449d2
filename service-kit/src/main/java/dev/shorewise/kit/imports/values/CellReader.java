package dev.shorewise.kit.imports.values;

import dev.shorewise.kit.imports.ImportRecord;
import dev.shorewise.kit.imports.format.Slice;

/** Reads one cell into one field. The cell is neither empty nor a missing mark. */
interface CellReader {

    /**
     * Sets the field.
     *
     * @throws BadCell if the cell cannot be what the field must be
     */
    void read(Slice cell, ImportRecord into);
}
