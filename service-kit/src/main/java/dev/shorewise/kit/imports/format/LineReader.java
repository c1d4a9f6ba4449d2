package dev.shorewise.kit.imports.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Reads physical lines (ended by LF, CRLF or the end of the file) without decoding them. The current window is one
 * line, or several after {@link #extend()}; it stands in {@link #array()} from {@link #from()} to {@link #to()}, without
 * its last line end. Of a line longer than the limit only the beginning is kept, so memory stays bounded.
 */
public final class LineReader {

    private static final int READ_AHEAD = 1 << 16;

    private final InputStream in;
    private final int longest;
    private byte[] buffer = new byte[READ_AHEAD * 2];
    private int filled;
    private int from;
    private int to;
    private int next;
    private int firstLength;
    private int firstConsumed;
    private int lines;
    private boolean cut;
    private long consumed;
    private long offset;
    private long line;

    /**
     * Reads on where a reader stopped.
     *
     * @param in the file from there
     * @param offset the position of its first byte in the file
     * @param line how many physical lines came before
     * @param longest the longest window in bytes that is kept whole
     */
    public LineReader(InputStream in, long offset, long line, int longest) {
        this.in = in;
        this.offset = offset;
        this.line = line;
        this.longest = longest;
    }

    /** Moves the window to the next physical line; false at the end of the file. */
    public boolean next() throws IOException {
        offset += consumed;
        line += lines;
        from = next;
        consumed = 0;
        lines = 0;
        cut = false;
        if (!take(true)) {
            return false;
        }
        firstLength = to - from;
        firstConsumed = next - from;
        return true;
    }

    /** Takes the following physical line into the window; false, changing nothing, at the end or beyond the limit. */
    public boolean extend() throws IOException {
        return !cut && take(false);
    }

    /** Makes the window the first of its physical lines again. */
    public void shrink() {
        if (!cut) {
            to = from + firstLength;
            next = from + firstConsumed;
            consumed = firstConsumed;
            lines = 1;
        }
    }

    public byte[] array() {
        return buffer;
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    /** A copy of the window. */
    public byte[] bytes() {
        return Arrays.copyOfRange(buffer, from, to);
    }

    /** Whether the end of the window is missing because it was too long. */
    public boolean isCut() {
        return cut;
    }

    /** The number, counted from 1, of the window's first line. */
    public long line() {
        return line + 1;
    }

    /** How many physical lines lie before the end of the window. */
    public long linesBeforeNext() {
        return line + lines;
    }

    /** The position in the file of the byte after the window and its line end. */
    public long nextOffset() {
        return offset + consumed;
    }

    private boolean take(boolean mayCut) throws IOException {
        int seen = next - from;
        int known = seen;
        while (true) {
            int end = newline(from + seen);
            if (end >= 0) {
                close(end, end + 1);
                return true;
            }
            seen = filled - from;
            if (seen > longest) {
                if (mayCut) {
                    cutOff();
                }
                return mayCut;
            }
            if (!fill()) {
                if (seen > known) {
                    close(filled, filled);
                }
                return seen > known;
            }
        }
    }

    private void close(int end, int following) {
        to = end > from && buffer[end - 1] == '\r' ? end - 1 : end;
        next = following;
        consumed = (long) next - from;
        lines++;
    }

    private void cutOff() throws IOException {
        int kept = from + longest;
        long dropped = filled - kept;
        cut = true;
        lines = 1;
        to = kept;
        next = kept;
        filled = kept;
        while (fill()) {
            int begin = from + longest;
            int end = newline(begin);
            if (end >= 0) {
                dropped += end + 1 - begin;
                System.arraycopy(buffer, end + 1, buffer, begin, filled - end - 1);
                filled -= end + 1 - begin;
                break;
            }
            dropped += filled - begin;
            filled = begin;
        }
        consumed = longest + dropped;
    }

    private int newline(int begin) {
        for (int at = begin; at < filled; at++) {
            if (buffer[at] == '\n') {
                return at;
            }
        }
        return -1;
    }

    private boolean fill() throws IOException {
        if (buffer.length - filled < READ_AHEAD / 2) {
            byte[] target = filled - from + READ_AHEAD > buffer.length ? new byte[buffer.length * 2] : buffer;
            System.arraycopy(buffer, from, target, 0, filled - from);
            buffer = target;
            filled -= from;
            to -= from;
            next -= from;
            from = 0;
        }
        int count = in.read(buffer, filled, buffer.length - filled);
        filled += Math.max(count, 0);
        return count > 0;
    }
}
