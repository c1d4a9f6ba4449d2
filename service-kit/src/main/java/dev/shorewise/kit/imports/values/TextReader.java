package dev.shorewise.kit.imports.values;

import dev.shorewise.kit.imports.Field;
import dev.shorewise.kit.imports.ImportRecord;
import dev.shorewise.kit.imports.Pseudonyms;
import dev.shorewise.kit.imports.format.Slice;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Texts, choices, and names that become pseudonyms. */
final class TextReader implements CellReader {

    private static final int REMEMBERED = 1 << 14;

    private final Field field;
    private final int index;
    private final TextCache cache;
    private final Map<String, String> values;
    private final Set<String> allowed;
    private final Pseudonyms pseudonyms;
    private final Map<String, String> hashed = new HashMap<>();

    TextReader(Field field, int index, TextCache cache, Map<String, String> values, Pseudonyms pseudonyms) {
        this.field = field;
        this.index = index;
        this.cache = cache;
        this.values = values;
        this.allowed = Set.copyOf(field.allowed());
        this.pseudonyms = pseudonyms;
    }

    @Override
    public void read(Slice cell, ImportRecord into) {
        into.setObject(index, value(cache.text(cell)));
    }

    /** What a text means in this field. */
    String value(String text) {
        String meant = values.getOrDefault(text, text);
        if (meant.length() > field.maxLength()) {
            throw new BadCell("too-long", "At most " + field.maxLength() + " characters, not " + meant.length() + ".");
        }
        return switch (field.type()) {
            case HASHED -> pseudonym(meant);
            case CHOICE -> allowed(text, meant);
            default -> meant;
        };
    }

    private String pseudonym(String name) {
        String known = hashed.get(name);
        if (known != null) {
            return known;
        }
        if (hashed.size() >= REMEMBERED) {
            hashed.clear();
        }
        String made = pseudonyms.of(field.name(), name);
        hashed.put(name, made);
        return made;
    }

    private String allowed(String text, String meant) {
        if (!allowed.contains(meant)) {
            throw new BadCell(
                    "unknown-value",
                    Quote.of(text) + " is not known; "
                            + (values.isEmpty()
                                    ? "allowed: " + String.join(", ", field.allowed())
                                    : "the profile knows: "
                                            + String.join(
                                                    ", ",
                                                    values.keySet().stream()
                                                            .sorted()
                                                            .toList())));
        }
        return meant;
    }
}
