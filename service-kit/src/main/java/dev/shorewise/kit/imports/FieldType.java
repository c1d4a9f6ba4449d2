package dev.shorewise.kit.imports;

/** What a field holds, and how a record hands it over. */
public enum FieldType {
    /** Text, spaces around it removed: {@link ImportRecord#text}. */
    TEXT,
    /** A name that must not be stored: {@link ImportRecord#text} gives its pseudonym, 32 hexadecimal digits. */
    HASHED,
    /** A point in time: {@link ImportRecord#micros} since 1970 in UTC, or {@link ImportRecord#instant}. */
    INSTANT,
    /** A calendar day: {@link ImportRecord#number} of days since 1970-01-01. */
    DATE,
    /** A length of time, not negative: {@link ImportRecord#number} of milliseconds. */
    DURATION,
    /** A whole number that fits 64 bits: {@link ImportRecord#number}. */
    INTEGER,
    /** An exact decimal number: {@link ImportRecord#decimal}. */
    DECIMAL,
    /** {@link ImportRecord#flag}. */
    BOOLEAN,
    /** One of the field's allowed values: {@link ImportRecord#text}. */
    CHOICE,
    /** What happened to a record and when, each step to one of the field's allowed values: {@link ImportRecord#steps}. */
    STEPS;

    /** True if a record keeps the value as a 64-bit number. */
    boolean isNumber() {
        return switch (this) {
            case INSTANT, DATE, DURATION, INTEGER, BOOLEAN -> true;
            case TEXT, HASHED, DECIMAL, CHOICE, STEPS -> false;
        };
    }
}
