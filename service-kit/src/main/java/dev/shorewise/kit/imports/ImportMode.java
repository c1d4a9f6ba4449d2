package dev.shorewise.kit.imports;

import dev.shorewise.kit.problems.KitRefusal;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What becomes of a file's good rows. */
public enum ImportMode {
    /** Nothing is stored; the job says what would happen. */
    VALIDATE,
    /** Good rows are stored, bad ones are rejected. */
    PARTIAL,
    /** All rows are stored, or none if one is bad. */
    ALL_OR_NOTHING;

    /** The name in the API, for example {@code all-or-nothing}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Reads a name of the API.
     *
     * @param id null asks for {@link #PARTIAL}
     * @throws KitRefusal (400) if there is no such mode
     */
    public static ImportMode parse(@Nullable String id) {
        return id == null
                ? PARTIAL
                : Arrays.stream(values())
                        .filter(mode -> mode.id().equals(id))
                        .findAny()
                        .orElseThrow(() -> KitRefusal.badParameter(
                                "mode",
                                Arrays.stream(values()).map(ImportMode::id).collect(Collectors.joining(", "))));
    }
}
