package dev.shorewise.text.embedding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Lets a network of the ONNX format answer with inner values too. An ONNX file is one protobuf message: its field 7 is
 * the graph, and in the graph each field 12 names one output; adding names is adding fields. The network goes from the
 * stream to memory outside the heap, because it is larger than all that is kept in the heap.
 */
final class Outputs {

    private static final int GRAPH = 7 << 3 | 2;
    private static final int OUTPUT = 12 << 3 | 2;
    private static final int NAME = 1 << 3 | 2;
    private static final int ROOM = 1_024;

    private final InputStream in;
    private final ByteBuffer out;
    private final byte[] added;

    private Outputs(InputStream in, ByteBuffer out, byte[] added) {
        this.in = in;
        this.out = out;
        this.added = added;
    }

    /** The network of a stream with more outputs. */
    static ByteBuffer add(InputStream network, int size, List<String> names) throws IOException {
        ByteBuffer out = ByteBuffer.allocateDirect(size + ROOM);
        new Outputs(network, out, fields(names)).copy(size);
        return out.flip();
    }

    private static byte[] fields(List<String> names) {
        ByteArrayOutputStream fields = new ByteArrayOutputStream();
        for (String name : names) {
            byte[] text = name.getBytes(StandardCharsets.UTF_8);
            fields.write(OUTPUT);
            fields.write(text.length + 2);
            fields.write(NAME);
            fields.write(text.length);
            fields.writeBytes(text);
        }
        return fields.toByteArray();
    }

    private void copy(int size) throws IOException {
        int end = size;
        int shift = 0;
        while (out.position() - shift < end) {
            int tag = Math.toIntExact(number());
            put(tag);
            switch (tag & 7) {
                case 0 -> put(number());
                case 1 -> bytes(Long.BYTES);
                case 5 -> bytes(Integer.BYTES);
                default -> {
                    int length = Math.toIntExact(number());
                    if (tag == GRAPH) {
                        int before = out.position();
                        put(length);
                        int asItWas = out.position() - before;
                        out.position(before);
                        put(length + added.length);
                        shift += out.position() - before - asItWas;
                        bytes(length);
                        out.put(added);
                        shift += added.length;
                    } else {
                        put(length);
                        bytes(length);
                    }
                }
            }
        }
    }

    private void bytes(int count) throws IOException {
        byte[] block = new byte[1 << 16];
        int left = count;
        while (left > 0) {
            int read = in.readNBytes(block, 0, Math.min(left, block.length));
            if (read == 0) {
                throw new IOException("the network ends too early");
            }
            out.put(block, 0, read);
            left -= read;
        }
    }

    private long number() throws IOException {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("the network ends too early");
            }
            value |= (long) (next & 0x7F) << shift;
            if (next < 0x80) {
                return value;
            }
        }
    }

    private void put(long value) {
        long rest = value;
        while (rest >= 0x80) {
            out.put((byte) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        out.put((byte) rest);
    }
}
