package dev.shorewise.kit.imports.run;

import dev.shorewise.kit.imports.store.JobLeases.Counts;
import dev.shorewise.kit.imports.store.JobLeases.Place;
import java.sql.SQLException;

/** Puts the chunks of a pass into the database. */
sealed interface ChunkStore extends AutoCloseable permits ChunkByChunk, AllAtOnce {

    /**
     * Stores a chunk and the place after it.
     *
     * @return what it added to the job's counts
     */
    Counts store(Chunk chunk, Place next, int percent) throws SQLException;

    @Override
    void close() throws SQLException;
}
