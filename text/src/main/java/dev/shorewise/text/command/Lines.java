package dev.shorewise.text.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Lines that end with a line feed, perhaps after a carriage return, and nowhere else: a carriage return or a Unicode
 * separator inside a text does not make two texts of it. A byte order mark before the first is none of it. Of a line beyond a hundred thousand characters the rest is skipped.
 */
final class Lines {

    private static final int LONGEST = 100_000;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final BufferedReader in;
    private final StringBuilder line = new StringBuilder();
    private boolean isFirst = true;

    Lines(Reader in) {
        this.in = new BufferedReader(in, 1 << 16);
    }

    /** Reads one line; false at the end. */
    boolean next() throws IOException {
        line.setLength(0);
        int c = in.read();
        if (isFirst && c == BYTE_ORDER_MARK) {
            c = in.read();
        }
        isFirst = false;
        if (c < 0) {
            return false;
        }
        while (c >= 0 && c != '\n') {
            if (line.length() < LONGEST) {
                line.append((char) c);
            }
            c = in.read();
        }
        if (!line.isEmpty() && line.charAt(line.length() - 1) == '\r') {
            line.setLength(line.length() - 1);
        }
        return true;
    }

    /** The line that was read last. */
    String line() {
        return line.toString();
    }

    /** Whether reading on does not have to wait. */
    boolean isMoreAtHand() throws IOException {
        return in.ready();
    }
}
