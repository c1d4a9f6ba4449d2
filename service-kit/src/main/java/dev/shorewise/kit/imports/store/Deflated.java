package dev.shorewise.kit.imports.store;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** Compresses and restores single blocks. For one thread; must be closed. */
public final class Deflated implements AutoCloseable {

    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
    private final Inflater inflater = new Inflater(true);
    private byte[] scratch = new byte[UploadBlocks.SIZE / 4];

    /** The first bytes of an array, compressed. */
    public byte[] compress(byte[] bytes, int length) {
        deflater.reset();
        deflater.setInput(bytes, 0, length);
        deflater.finish();
        int size = 0;
        while (!deflater.finished()) {
            if (size == scratch.length) {
                scratch = Arrays.copyOf(scratch, size * 2);
            }
            size += deflater.deflate(scratch, size, scratch.length - size);
        }
        return Arrays.copyOf(scratch, size);
    }

    /** Restores a block into the target and gives its length. */
    public int restore(byte[] compressed, byte[] target) {
        try {
            inflater.reset();
            inflater.setInput(compressed);
            int size = 0;
            while (!inflater.finished() && size < target.length) {
                size += inflater.inflate(target, size, target.length - size);
            }
            return size;
        } catch (DataFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        deflater.end();
        inflater.end();
    }
}
