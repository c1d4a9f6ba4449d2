package dev.shorewise.kit.imports;

import dev.shorewise.kit.problems.InvalidParam;
import java.util.List;

/** Why a file, a profile or a wish about a job is not taken; nothing of it is stored. */
public final class ImportRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The closed family of reasons. */
    public enum Kind {
        /** There is not one byte. */
        EMPTY_FILE,
        /** There are column names and nothing under them. */
        HEADER_ONLY,
        /** It is an image, an archive, a program or another thing that is not text. */
        NOT_TEXT,
        /** The header lacks columns that the profile reads; all of them are named. */
        MISSING_COLUMNS,
        /** It says it is gzip and is broken or cut off. */
        BROKEN_GZIP,
        /** It grows out of proportion when inflated. */
        GZIP_BOMB,
        /** It is a workbook that is broken, or has no such sheet. */
        BROKEN_WORKBOOK,
        /** It is a workbook made to exhaust whoever reads it. */
        WORKBOOK_BOMB,
        /** It is larger than this service takes. */
        UPLOAD_TOO_LARGE,
        /** Its content encoding is not one that this service takes. */
        UNSUPPORTED_ENCODING,
        /** The profile cannot work; every fault is named. */
        INVALID_PROFILE,
        /** The job has ended. */
        JOB_FINISHED
    }

    private final Kind kind;
    private final transient List<InvalidParam> invalidParams;

    public ImportRefusal(Kind kind, String detail) {
        this(kind, detail, List.of());
    }

    public ImportRefusal(Kind kind, String detail, List<InvalidParam> invalidParams) {
        super(detail);
        this.kind = kind;
        this.invalidParams = List.copyOf(invalidParams);
    }

    public Kind kind() {
        return kind;
    }

    public List<InvalidParam> invalidParams() {
        return invalidParams;
    }
}
