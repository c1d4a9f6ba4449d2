package dev.shorewise.kit.imports.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** The table import_upload_block: a file in blocks of {@value #SIZE} bytes, each compressed by itself. */
public final class UploadBlocks {

    /** Bytes of the file in every block but the last. */
    public static final int SIZE = 1 << 20;

    private UploadBlocks() {}

    public static void insert(Connection connection, UUID job, int number, String vendorId, byte[] compressed)
            throws SQLException {
        Sql.update(
                connection,
                "insert into import_upload_block (job_id, number, vendor_id, bytes) values (?, ?, ?, ?)",
                job,
                number,
                vendorId,
                compressed);
    }

    /** A block, compressed; empty after the last. */
    public static Optional<byte[]> find(Connection connection, UUID job, int number) throws SQLException {
        return Sql.first(
                connection,
                "select bytes from import_upload_block where job_id = ? and number = ?",
                row -> row.getBytes(1),
                job,
                number);
    }
}
