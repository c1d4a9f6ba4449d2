package dev.shorewise.kit.imports.format;

import dev.shorewise.kit.imports.ImportRefusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Inflates gzip, members after one another as one file, and refuses what grows out of proportion. (The JDK's reader
 * recurses once a member and dies of a file of many empty ones, and does not count.)
 */
final class GzipSource extends InputStream {

    private static final int FREE = 1 << 19;
    private static final int CHECKSUM = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    private final InputStream in;
    private final int mostRatio;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 checksum = new CRC32();
    private final byte[] input = new byte[1 << 14];
    private int at;
    private int filled;
    private boolean inMember;
    private long consumed;
    private long expanded;

    GzipSource(InputStream in, int mostRatio) {
        this.in = in;
        this.mostRatio = mostRatio;
    }

    static boolean isGzip(byte[] head) {
        return head.length >= 2 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (true) {
            if (!inMember && !begin()) {
                return -1;
            }
            int count = inflate(bytes, from, length);
            if (count > 0) {
                checksum.update(bytes, from, count);
                expanded += count;
                if (expanded > FREE && expanded / mostRatio > consumed + inflater.getBytesRead()) {
                    throw new ImportRefusal(
                            ImportRefusal.Kind.GZIP_BOMB,
                            "The file grows more than " + mostRatio + " times when inflated. Send it uncompressed.");
                }
                return count;
            }
            if (inflater.finished()) {
                end();
            } else if (inflater.needsDictionary() || !fill()) {
                throw broken();
            } else {
                inflater.setInput(input, at, filled - at);
            }
        }
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }

    private int inflate(byte[] bytes, int from, int length) {
        try {
            return inflater.inflate(bytes, from, length);
        } catch (DataFormatException e) {
            throw broken();
        }
    }

    private boolean begin() throws IOException {
        int first = next();
        if (first < 0) {
            return false;
        }
        if (first != 0x1F || next() != 0x8B || next() != 8) {
            throw broken();
        }
        int flags = next();
        skip(6);
        if ((flags & EXTRA) != 0) {
            skip(next() + (next() << 8));
        }
        if ((flags & NAME) != 0) {
            skipText();
        }
        if ((flags & COMMENT) != 0) {
            skipText();
        }
        if ((flags & CHECKSUM) != 0) {
            skip(2);
        }
        inflater.reset();
        checksum.reset();
        inflater.setInput(input, at, filled - at);
        inMember = true;
        return true;
    }

    private void end() throws IOException {
        at = filled - inflater.getRemaining();
        consumed += inflater.getBytesRead();
        long sum = little();
        long size = little();
        if (sum != checksum.getValue() || size != (inflater.getBytesWritten() & 0xFFFFFFFFL)) {
            throw broken();
        }
        inflater.reset();
        inMember = false;
    }

    private long little() throws IOException {
        long value = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            value |= (long) required() << shift;
        }
        return value;
    }

    private void skipText() throws IOException {
        while (required() != 0) {
            consumed++;
        }
    }

    private void skip(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            required();
        }
    }

    private int required() throws IOException {
        int value = next();
        if (value < 0) {
            throw broken();
        }
        return value;
    }

    private int next() throws IOException {
        if (at == filled && !fill()) {
            return -1;
        }
        return input[at++] & 0xFF;
    }

    private boolean fill() throws IOException {
        at = 0;
        filled = Math.max(in.read(input), 0);
        return filled > 0;
    }

    private static ImportRefusal broken() {
        return new ImportRefusal(ImportRefusal.Kind.BROKEN_GZIP, "The file says it is gzip, and is broken or cut off.");
    }
}
