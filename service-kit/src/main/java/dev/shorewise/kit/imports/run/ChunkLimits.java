package dev.shorewise.kit.imports.run;

import dev.shorewise.kit.imports.ImportConfig;

/**
 * How large a chunk and its parts may become.
 *
 * @param rows records or rows of a chunk
 * @param bytes bytes of the file in a chunk
 * @param cell bytes of a cell
 * @param row bytes of a row that are kept
 */
record ChunkLimits(int rows, long bytes, int cell, int row) {

    static ChunkLimits of(ImportConfig config) {
        return new ChunkLimits(
                config.chunkRows(),
                config.chunkBytes().asLongValue(),
                (int) config.maxCell().asLongValue(),
                (int) config.maxRow().asLongValue());
    }
}
