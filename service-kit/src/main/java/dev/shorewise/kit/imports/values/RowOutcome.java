package dev.shorewise.kit.imports.values;

import dev.shorewise.kit.imports.ImportRecord;
import dev.shorewise.kit.imports.RowProblem;

/** What reading a row's values came to. */
public sealed interface RowOutcome {

    /** A record. */
    record Good(ImportRecord row) implements RowOutcome {}

    /** A row that cannot be imported. */
    record Bad(RowProblem problem) implements RowOutcome {}
}
