package dev.shorewise.kit.imports.values;

import dev.shorewise.kit.imports.FieldType;
import dev.shorewise.kit.imports.RowProblem;
import dev.shorewise.kit.imports.format.Cells;
import dev.shorewise.kit.imports.profile.RowRules.OrderBy;
import org.jspecify.annotations.Nullable;

/** Where a row stands among the rows of its record: by a time column if the profile names one, else as in the file. */
public final class RowOrder {

    private final @Nullable OrderBy orderBy;
    private final CellJoiner cells;
    private final TimeReader times;
    private long key;

    public RowOrder(ReadingPlan plan) {
        CellReaders readers = plan.readers();
        orderBy = plan.profile().rows().orderBy();
        OrderBy by = orderBy == null ? new OrderBy(null, null) : orderBy;
        cells = new CellJoiner(plan.places(by.columns()), plan.profile().missing(), ' ', readers.charset());
        times = readers.times(FieldType.INSTANT, 0, by.patterns());
    }

    /** Reads the row's time; afterwards either {@link #key()} or the problem given here is of use. */
    public @Nullable RowProblem read(Cells row) {
        key = Long.MIN_VALUE;
        if (orderBy == null || cells.join(row) >= 0) {
            return null;
        }
        try {
            key = times.value(cells.cell());
            return null;
        } catch (BadCell bad) {
            return new RowProblem(String.join(", ", orderBy.columns()), bad.code(), bad.reason());
        }
    }

    /** Orders rows; equal for rows that only their place in the file orders, least for rows without a time. */
    public long key() {
        return key;
    }
}
