package dev.shorewise.kit.imports.run;

import dev.shorewise.kit.imports.ImportMode;
import dev.shorewise.kit.imports.profile.RowRules.PerRecord;
import java.util.ArrayList;
import java.util.List;

/** One way through a file's rows; a job makes one to three. */
enum Pass {
    /** Rows are laid aside until the other rows of their record are there. */
    STAGE,
    /** Records are looked at, bad ones are rejected, nothing is stored. */
    CHECK,
    /** Records are stored, chunk by chunk. */
    APPLY,
    /** Records are stored and taken back, to count what would happen. */
    REHEARSE,
    /** Records are stored in one transaction. */
    APPLY_ALL;

    static List<Pass> of(ImportMode mode, PerRecord perRecord) {
        List<Pass> passes = new ArrayList<>();
        if (perRecord == PerRecord.MANY) {
            passes.add(STAGE);
        }
        passes.addAll(
                switch (mode) {
                    case PARTIAL -> List.of(APPLY);
                    case VALIDATE -> List.of(REHEARSE);
                    case ALL_OR_NOTHING -> List.of(CHECK, APPLY_ALL);
                });
        return List.copyOf(passes);
    }
}
