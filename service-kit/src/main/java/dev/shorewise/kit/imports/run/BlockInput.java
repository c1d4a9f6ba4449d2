package dev.shorewise.kit.imports.run;

import dev.shorewise.kit.imports.store.Deflated;
import dev.shorewise.kit.imports.store.UploadBlocks;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** A stored upload from a position on, block by block, without holding a connection in between. */
final class BlockInput extends InputStream {

    private final DataSource database;
    private final UUID job;
    private final Deflated deflated = new Deflated();
    private final byte[] block = new byte[UploadBlocks.SIZE];
    private int number;
    private int at;
    private int filled;

    BlockInput(DataSource database, UUID job, long position) throws IOException {
        this.database = database;
        this.job = job;
        this.number = (int) (position / UploadBlocks.SIZE);
        if (fill()) {
            at = (int) (position % UploadBlocks.SIZE);
        }
    }

    @Override
    public int read() throws IOException {
        return at < filled || fill() ? block[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (at >= filled && !fill()) {
            return -1;
        }
        int count = Math.min(length, filled - at);
        System.arraycopy(block, at, bytes, from, count);
        at += count;
        return count;
    }

    @Override
    public void close() {
        deflated.close();
    }

    private boolean fill() throws IOException {
        try (Connection connection = database.getConnection()) {
            Optional<byte[]> next = UploadBlocks.find(connection, job, number);
            at = 0;
            filled = next.isEmpty() ? 0 : deflated.restore(next.get(), block);
            number++;
            return filled > 0;
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }
}
