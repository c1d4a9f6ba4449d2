package dev.shorewise.kit.imports.format;

import java.nio.charset.Charset;

/** Some bytes of an array: one cell, which readers may narrow. Reused from row to row. */
public final class Slice {

    private byte[] array = new byte[0];
    private int from;
    private int to;

    /** Points elsewhere, leaving out spaces on both sides. */
    public void set(byte[] bytes, int start, int end) {
        int first = start;
        int last = end;
        while (first < last && bytes[first] == ' ') {
            first++;
        }
        while (last > first && bytes[last - 1] == ' ') {
            last--;
        }
        setExactly(bytes, first, last);
    }

    /** Points elsewhere. */
    public void setExactly(byte[] bytes, int start, int end) {
        array = bytes;
        from = start;
        to = end;
    }

    public byte[] array() {
        return array;
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    public int length() {
        return to - from;
    }

    /** True if the bytes are these. */
    public boolean is(byte[] other) {
        if (to - from != other.length) {
            return false;
        }
        for (int i = 0; i < other.length; i++) {
            if (array[from + i] != other[i]) {
                return false;
            }
        }
        return true;
    }

    /** The bytes as text. */
    public String text(Charset charset) {
        return new String(array, from, to - from, charset);
    }
}
