package dev.shorewise.kit.imports.copy;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Sends rows to PostgreSQL by {@code COPY ... FROM STDIN} in its text format. Add the values of a row in the order of
 * the columns, then {@link #endRow()}; {@link #finish()} ends the COPY. Closing without finishing cancels it. COPY into
 * a table with row-level security is refused by PostgreSQL: copy into a temporary table and insert from there.
 */
public final class CopyText implements AutoCloseable {

    private static final int FLUSH_AT = 60_000;

    private final CopyIn copy;
    private final CopyBuffer row = new CopyBuffer();
    private boolean first = true;

    private CopyText(CopyIn copy) {
        this.copy = copy;
    }

    /**
     * Begins a COPY.
     *
     * @param connection a connection of PostgreSQL, also one handed out by a pool
     * @param target table and columns, for example {@code staged_contact (identity, queue)}
     */
    public static CopyText into(Connection connection, String target) throws SQLException {
        return new CopyText(
                connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + target + " from stdin"));
    }

    /** Adds NULL. */
    public CopyText addNull() {
        next().none();
        return this;
    }

    /** Adds a text; null for NULL. Must hold no NUL character, which PostgreSQL cannot store. */
    public CopyText add(@Nullable String value) {
        if (value == null) {
            return addNull();
        }
        next().text(value);
        return this;
    }

    /** Adds a {@code bytea}; null for NULL. */
    public CopyText add(byte @Nullable [] value) {
        if (value == null) {
            return addNull();
        }
        next().bytes(value);
        return this;
    }

    /** Adds a whole number. */
    public CopyText add(long value) {
        next().number(value);
        return this;
    }

    /** Adds a truth value. */
    public CopyText add(boolean value) {
        next().raw(value ? 't' : 'f');
        return this;
    }

    /** Adds a {@code timestamptz} or a UTC {@code timestamp}, given in microseconds since 1970; years 1 to 9999. */
    public CopyText addTimestamp(long micros) {
        next().timestamp(micros);
        return this;
    }

    /** Adds a {@code date}, given in days since 1970-01-01; years 1 to 9999. */
    public CopyText addDate(long epochDay) {
        next().date(epochDay);
        return this;
    }

    /** Ends the row. */
    public void endRow() throws SQLException {
        row.raw('\n');
        first = true;
        if (row.size() > FLUSH_AT) {
            flush();
        }
    }

    /** Sends what is left; gives the number of rows that arrived. */
    public long finish() throws SQLException {
        flush();
        return copy.endCopy();
    }

    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }

    private CopyBuffer next() {
        if (!first) {
            row.raw('\t');
        }
        first = false;
        return row;
    }

    private void flush() throws SQLException {
        copy.writeToCopy(row.array(), 0, row.size());
        row.clear();
    }
}
