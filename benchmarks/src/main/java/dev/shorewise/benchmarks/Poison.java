package dev.shorewise.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What can be wrong with one row of a {@link CallFile}: each makes that row, and no other, unreadable. */
enum Poison {
    BAD_TYPE("billing", "many"),
    BAD_UTF_8((char) 0xC3 + "(", "1"),
    NUL_BYTE("bill" + (char) 0 + "ing", "1"),
    A_FIELD_OF_2_MB("x".repeat(2 << 20), "1");

    private static final int COLUMNS_BEFORE_QUEUE = 3;

    private final byte[] fromQueueOn;

    Poison(String queue, String wait) {
        fromQueueOn = ("," + queue + ",en," + wait + ",,,,").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Copies the file with this one row (the first is 1) spoilt: its queue and what follows is replaced. */
    void spoil(Path clean, int row, Path spoilt) throws IOException {
        byte[] file = Files.readAllBytes(clean);
        int begin = 0;
        for (int line = 0; line < row; line++) {
            begin = end(file, begin) + 1;
        }
        int end = end(file, begin);
        try (OutputStream out = Files.newOutputStream(spoilt)) {
            out.write(file, 0, begin);
            out.write(row(Arrays.copyOfRange(file, begin, end)));
            out.write(file, end, file.length - end);
        }
    }

    private byte[] row(byte[] clean) {
        int at = 0;
        for (int left = COLUMNS_BEFORE_QUEUE; left > 0; at++) {
            left -= clean[at] == ',' ? 1 : 0;
        }
        ByteArrayOutputStream row = new ByteArrayOutputStream();
        row.write(clean, 0, at - 1);
        row.writeBytes(fromQueueOn);
        return row.toByteArray();
    }

    private static int end(byte[] file, int from) {
        int at = from;
        while (file[at] != '\n') {
            at++;
        }
        return at;
    }
}
