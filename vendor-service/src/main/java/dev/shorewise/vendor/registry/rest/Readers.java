package dev.shorewise.vendor.registry.rest;

import dev.shorewise.kit.paging.Cursor;
import dev.shorewise.vendor.registry.Entry;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How lists of entries are paged. */
final class Readers {

    private Readers() {}

    static Optional<String> after(@Nullable String cursor) {
        return Cursor.parse(cursor, 1).map(key -> key.keys().get(0));
    }

    static Cursor at(Entry<?> entry) {
        return Cursor.of(entry.vendorId() + "/" + entry.id());
    }
}
