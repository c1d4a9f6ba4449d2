package dev.shorewise.kit.imports;

import java.util.List;

/**
 * One field that a profile can fill.
 *
 * @param name in camel case, as profiles and problems name it; of a {@link FieldType#HASHED} field also the domain of
 *     its hash, so the same field name gives the same hash in every service
 * @param required true if a record without it is rejected
 * @param maxLength longest text in characters; without meaning for other types
 * @param allowed the values of a {@link FieldType#CHOICE}, or of {@link FieldType#STEPS} in the order of steps at the same
 *     moment; empty otherwise
 */
public record Field(String name, FieldType type, boolean required, int maxLength, List<String> allowed) {

    private static final int NAME_LENGTH = 200;

    public Field {
        allowed = List.copyOf(allowed);
        boolean chooses = type == FieldType.CHOICE || type == FieldType.STEPS;
        if (chooses == allowed.isEmpty()) {
            throw new IllegalArgumentException(name + ": a choice or steps, and nothing else, list what is allowed");
        }
    }

    /** An optional field of any type but choice; texts up to 200 characters. */
    public static Field of(String name, FieldType type) {
        return new Field(name, type, false, NAME_LENGTH, List.of());
    }

    /** An optional text. */
    public static Field text(String name, int maxLength) {
        return new Field(name, FieldType.TEXT, false, maxLength, List.of());
    }

    /** An optional choice of the given values. */
    public static Field choice(String name, String... allowed) {
        return new Field(name, FieldType.CHOICE, false, NAME_LENGTH, List.of(allowed));
    }

    /** Optional steps through the given values. */
    public static Field steps(String name, String... allowed) {
        return new Field(name, FieldType.STEPS, false, NAME_LENGTH, List.of(allowed));
    }

    /** The same field, without which a record is rejected. */
    public Field orRejected() {
        return new Field(name, type, true, maxLength, allowed);
    }
}
