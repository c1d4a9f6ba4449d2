package dev.shorewise.kit.imports.format;

import dev.shorewise.kit.imports.ImportRefusal;
import java.nio.charset.StandardCharsets;

/** The first bytes by which well-known things that are not text give themselves away. */
enum Magic {
    PNG("a PNG image", "\u0089PNG"),
    JPEG("a JPEG image", "\u00FF\u00D8\u00FF"),
    GIF("a GIF image", "GIF8"),
    PDF("a PDF document", "%PDF-"),
    ZIP("a ZIP archive or an Office file such as XLSX", "PK\u0003\u0004"),
    EMPTY_ZIP("an empty ZIP archive", "PK\u0005\u0006"),
    OLE("an old Office file such as XLS", "\u00D0\u00CF\u0011\u00E0"),
    GZIP("gzip inside gzip", "\u001F\u008B"),
    BZIP("a bzip2 archive", "BZh"),
    XZ("an xz archive", "\u00FD7zXZ"),
    ZSTD("a zstd archive", "\u0028\u00B5\u002F\u00FD"),
    SEVEN_ZIP("a 7z archive", "7z\u00BC\u00AF"),
    ELF("a program", "\u007FELF"),
    EXE("a program", "MZ\u0090"),
    CLASS("a program", "\u00CA\u00FE\u00BA\u00BE"),
    PARQUET("a Parquet file", "PAR1"),
    SQLITE("a SQLite database", "SQLite format 3\0"),
    UTF16_LITTLE("text in UTF-16; send UTF-8", "\u00FF\u00FE"),
    UTF16_BIG("text in UTF-16; send UTF-8", "\u00FE\u00FF");

    private final String what;
    private final byte[] bytes;

    Magic(String what, String bytes) {
        this.what = what;
        this.bytes = bytes.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Bytes that are enough to tell. */
    static final int LONGEST = 16;

    static boolean isZip(byte[] head) {
        return ZIP.begins(head);
    }

    /** Refuses what begins like one of these. */
    static void refuse(byte[] head) {
        for (Magic magic : values()) {
            if (magic.begins(head)) {
                throw new ImportRefusal(
                        ImportRefusal.Kind.NOT_TEXT, "The file is not delimited text but " + magic.what + ".");
            }
        }
    }

    private boolean begins(byte[] head) {
        if (head.length < bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if (head[i] != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
