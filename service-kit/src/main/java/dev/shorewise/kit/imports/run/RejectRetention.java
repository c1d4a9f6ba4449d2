package dev.shorewise.kit.imports.run;

import dev.shorewise.kit.callers.VendorScope;
import dev.shorewise.kit.imports.store.RejectRows;
import java.sql.Connection;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** Sees to it, now and then, that rejected rows keep what they said no longer than they may. */
final class RejectRetention {

    private static final long PAUSE = Duration.ofHours(1).toNanos();

    private final DataSource database;
    private final Duration keep;
    private final AtomicLong next = new AtomicLong(System.nanoTime());

    RejectRetention(DataSource database, Duration keep) {
        this.database = database;
        this.keep = keep;
    }

    /** Blanks what is too old, at most once an hour whoever asks. */
    void blankOld() throws Exception {
        long due = next.get();
        long now = System.nanoTime();
        if (now - due >= 0 && next.compareAndSet(due, now + PAUSE)) {
            VendorScope.ALL.call(() -> {
                try (Connection connection = database.getConnection()) {
                    return RejectRows.blank(connection, keep);
                }
            });
        }
    }
}
