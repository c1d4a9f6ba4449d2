package dev.shorewise.kit.imports.run;

import dev.shorewise.kit.imports.ImportRecord;
import dev.shorewise.kit.imports.ImportTarget.Session;
import dev.shorewise.kit.imports.RowProblem;
import dev.shorewise.kit.imports.format.Cells;
import dev.shorewise.kit.imports.format.Dialect;
import dev.shorewise.kit.imports.store.JobLeases.Claimed;
import dev.shorewise.kit.imports.values.ReadingPlan;
import dev.shorewise.kit.imports.values.RowOutcome;
import java.util.Optional;

/**
 * How the rows of one job are read and checked.
 *
 * @param plan columns, fields, zone
 * @param dialect how cells are separated in this file
 * @param session the target's rules
 */
record RowReading(Claimed job, ReadingPlan plan, Dialect dialect, Session session, ChunkLimits limits) {

    Cells cells() {
        return new Cells(dialect);
    }

    /** The target's word on a record that is well formed. */
    RowOutcome checked(ImportRecord row) {
        Optional<RowProblem> problem = session.check(row);
        return problem.isPresent() ? new RowOutcome.Bad(problem.get()) : new RowOutcome.Good(row);
    }
}
