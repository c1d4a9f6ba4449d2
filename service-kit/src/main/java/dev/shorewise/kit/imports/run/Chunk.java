package dev.shorewise.kit.imports.run;

import dev.shorewise.kit.imports.ImportRecord;
import dev.shorewise.kit.imports.store.JobLeases.Place;
import dev.shorewise.kit.imports.store.RejectRows.Reject;
import dev.shorewise.kit.imports.store.StagedRows.Staged;
import java.util.List;

/**
 * What is done in one transaction.
 *
 * @param records to store
 * @param staged rows to lay aside
 * @param rejects rows that go no further
 * @param rows how many rows were read and left out for it
 * @param after where the next chunk begins
 * @param end whether it is the pass's last, and how far the pass is
 */
record Chunk(
        List<ImportRecord> records, List<Staged> staged, List<Reject> rejects, Rows rows, Place after, Progress end) {

    /** Rows of the file. */
    record Rows(long read, long skipped) {}

    /** How far a pass is: 0 to 1. */
    record Progress(boolean last, double done) {}
}
