package dev.shorewise.kit.imports.format;

import dev.shorewise.kit.imports.ImportRefusal;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lets so many bytes pass and refuses the rest. */
final class LimitedSource extends FilterInputStream {

    private final long most;
    private final String what;
    private long passed;

    LimitedSource(InputStream in, long most, String what) {
        super(in);
        this.most = most;
        this.what = what;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int count = super.read(bytes, from, length);
        count(Math.max(count, 0));
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int bytes) {
        passed += bytes;
        if (passed > most) {
            throw new ImportRefusal(
                    ImportRefusal.Kind.UPLOAD_TOO_LARGE,
                    what + " is larger than " + most + " bytes. Send it in parts.");
        }
    }
}
