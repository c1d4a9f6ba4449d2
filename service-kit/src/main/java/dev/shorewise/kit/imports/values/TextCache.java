package dev.shorewise.kit.imports.values;

import dev.shorewise.kit.imports.format.Slice;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Texts of cells, made once for values that come again soon: most columns hold few different ones. */
final class TextCache {

    private static final int SLOTS = 1 << 12;
    private static final int LONGEST = 64;

    private record Entry(byte[] bytes, String text) {}

    private final Charset charset;
    private final @Nullable Entry[] entries = new Entry[SLOTS];

    TextCache(Charset charset) {
        this.charset = charset;
    }

    String text(Slice cell) {
        if (cell.length() > LONGEST) {
            return cell.text(charset);
        }
        int slot = hash(cell) & SLOTS - 1;
        Entry known = entries[slot];
        if (known != null && cell.is(known.bytes)) {
            return known.text;
        }
        String text = cell.text(charset);
        entries[slot] = new Entry(Arrays.copyOfRange(cell.array(), cell.from(), cell.to()), text);
        return text;
    }

    private static int hash(Slice cell) {
        byte[] array = cell.array();
        int hash = 0;
        for (int at = cell.from(); at < cell.to(); at++) {
            hash = 31 * hash + array[at];
        }
        return hash ^ hash >>> 15;
    }
}
