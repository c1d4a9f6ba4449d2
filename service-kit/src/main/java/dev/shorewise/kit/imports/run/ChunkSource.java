package dev.shorewise.kit.imports.run;

import java.io.IOException;
import java.sql.SQLException;

/** Gives the chunks of a pass in order; the last one says so and may be empty. */
sealed interface ChunkSource extends AutoCloseable permits FileChunks, StagedChunks {

    Chunk next() throws IOException, SQLException;

    @Override
    void close() throws SQLException;
}
