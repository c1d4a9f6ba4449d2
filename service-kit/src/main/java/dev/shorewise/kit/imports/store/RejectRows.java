package dev.shorewise.kit.imports.store;

import dev.shorewise.kit.imports.RowProblem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The table import_reject. */
public final class RejectRows {

    private static final long MOST_BYTES = 8L * UploadBlocks.SIZE;

    private RejectRows() {}

    /**
     * A rejected row.
     *
     * @param line physical line, counted from 1
     * @param original its bytes without the line end
     * @param subjects pseudonyms that the row gives, as far as it can be read
     */
    public record Reject(long line, RowProblem problem, byte[] original, List<String> subjects) {

        /** The same without what the row said. */
        public Reject without(String why) {
            return new Reject(line, new RowProblem(problem.column(), problem.code(), why), new byte[0], List.of());
        }

        /** The same in other words; bytes that are no UTF-8 are taken for letters of Latin-1, as which they come back. */
        public Reject saying(UnaryOperator<String> words) {
            Charset letters = isUtf8(original) ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
            return new Reject(
                    line,
                    new RowProblem(problem.column(), problem.code(), words.apply(problem.reason())),
                    words.apply(new String(original, letters)).getBytes(letters),
                    subjects);
        }

        private static boolean isUtf8(byte[] bytes) {
            try {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
                return true;
            } catch (CharacterCodingException e) {
                return false;
            }
        }
    }

    /** Said in place of a row that named somebody who is to be forgotten. */
    public static final String ERASED = "What the row said is erased.";

    /** Blanks what is kept of rejected rows that give a pseudonym; tells how many. */
    public static long erase(Connection connection, String pseudonym) throws SQLException {
        return Sql.update(connection, """
                update import_reject set original = ''::bytea, reason = ?, subjects = '{}'
                 where subjects @> array[?]::text[]""", ERASED, pseudonym);
    }

    /** Blanks what is kept of rows of jobs that ended so long ago; tells how many. */
    public static long blank(Connection connection, Duration keep) throws SQLException {
        return Sql.update(connection, """
                update import_reject r
                   set original = ''::bytea, reason = 'What the row said is not kept any longer.', subjects = '{}'
                  from import_job j
                 where j.id = r.job_id and j.finished_at < now() - ? * interval '1 second'
                   and (octet_length(r.original) > 0 or cardinality(r.subjects) > 0)""", keep.toSeconds());
    }

    public static void insert(Connection connection, UUID job, String vendorId, List<Reject> rejects)
            throws SQLException {
        if (rejects.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into import_reject (job_id, line, vendor_id, column_name, code, reason, original, subjects)
                values (?, ?, ?, ?, ?, ?, ?, ?)""")) {
            long pending = 0;
            for (Reject reject : rejects) {
                insert.setObject(1, job);
                insert.setLong(2, reject.line());
                insert.setString(3, vendorId);
                insert.setString(4, clean(reject.problem().column()));
                insert.setString(5, reject.problem().code());
                insert.setString(6, clean(reject.problem().reason()));
                insert.setBytes(7, reject.original());
                insert.setArray(
                        8, connection.createArrayOf("text", reject.subjects().toArray()));
                insert.addBatch();
                pending += reject.original().length;
                if (pending > UploadBlocks.SIZE) {
                    insert.executeBatch();
                    pending = 0;
                }
            }
            insert.executeBatch();
        }
    }

    /** Rejected rows in the order of the file, after a line: at least one if there is one, else as many as fit memory. */
    public static List<Reject> list(Connection connection, UUID job, long afterLine, int limit) throws SQLException {
        return Sql.list(
                connection,
                """
                select line, column_name, code, reason, original
                  from (select *, row_number() over (order by line) as place,
                               sum(octet_length(original)) over (order by line) as bytes
                          from (select * from import_reject where job_id = ? and line > ? order by line limit ?) page) sized
                 where place = 1 or bytes <= ?
                 order by line""",
                row -> new Reject(
                        row.getLong(1),
                        new RowProblem(row.getString(2), row.getString(3), row.getString(4)),
                        row.getBytes(5),
                        List.of()),
                job,
                afterLine,
                limit,
                MOST_BYTES);
    }

    /** Whether there is a rejected row after a line. */
    public static boolean hasMore(Connection connection, UUID job, long afterLine) throws SQLException {
        return Sql.first(
                        connection,
                        "select 1 from import_reject where job_id = ? and line > ? limit 1",
                        row -> row.getInt(1),
                        job,
                        afterLine)
                .isPresent();
    }

    private static @Nullable String clean(@Nullable String text) {
        return text == null ? null : text.replace('\0', '\uFFFD');
    }
}
