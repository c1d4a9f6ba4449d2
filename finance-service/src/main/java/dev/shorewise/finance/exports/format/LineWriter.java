package dev.shorewise.finance.exports.format;

import dev.shorewise.finance.ledger.StoredCostLine;
import java.io.IOException;

/** Writes cost lines in one format; closing it writes what belongs at the end, not the stream beneath. */
public interface LineWriter extends AutoCloseable {

    /** One line. */
    void write(StoredCostLine line) throws IOException;

    @Override
    void close() throws IOException;
}
