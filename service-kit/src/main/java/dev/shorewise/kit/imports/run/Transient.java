package dev.shorewise.kit.imports.run;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells failures that pass (the database restarts, is full, chose us in a deadlock) from those that come again. */
final class Transient {

    private static final Set<String> CLASSES = Set.of("08", "53", "57", "58");
    private static final Set<String> STATES = Set.of("40001", "40P01", "55P03", "25006");

    private Transient() {}

    static boolean is(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                String state = sql.getSQLState();
                return state == null || STATES.contains(state) || CLASSES.contains(state.substring(0, 2));
            }
        }
        return false;
    }
}
