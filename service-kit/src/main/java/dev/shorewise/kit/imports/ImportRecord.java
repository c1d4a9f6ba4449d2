package dev.shorewise.kit.imports;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One record of a file, its values by the index of their field in {@link ImportTarget#fields()}. Reading a field that
 * is missing gives null or, for numbers, 0: ask {@link #has} first.
 */
public final class ImportRecord {

    private final String identity;
    private final long line;
    private int rows = 1;
    private long present;
    private final long[] numbers;
    private final @Nullable Object[] objects;

    /** An empty record; values are set before it is handed on. */
    public ImportRecord(String identity, long line, int fields) {
        this.identity = identity;
        this.line = line;
        this.numbers = new long[fields];
        this.objects = new Object[fields];
    }

    /** What makes the record the same as an earlier one: the profile's identity columns joined by {@code |}. */
    public String identity() {
        return identity;
    }

    /** The physical line, counted from 1, where the record begins; of several rows, the last in their order. */
    public long line() {
        return line;
    }

    /** How many rows of the file make up this record. */
    public int rows() {
        return rows;
    }

    public boolean has(int field) {
        return (present & (1L << field)) != 0;
    }

    /** A text, choice or pseudonym. */
    public @Nullable String text(int field) {
        return (String) objects[field];
    }

    /** A decimal number. */
    public @Nullable BigDecimal decimal(int field) {
        return (BigDecimal) objects[field];
    }

    /** Steps in the order in which they happened; empty if missing. */
    public List<Step> steps(int field) {
        return objects[field] instanceof Steps kept ? kept.steps() : List.of();
    }

    /** An integer, a duration in milliseconds, or a day since 1970-01-01. */
    public long number(int field) {
        return numbers[field];
    }

    /** A point in time in microseconds since 1970 (UTC). */
    public long micros(int field) {
        return numbers[field];
    }

    /** A point in time. */
    public @Nullable Instant instant(int field) {
        return has(field) ? Instant.EPOCH.plus(numbers[field], ChronoUnit.MICROS) : null;
    }

    /** A truth value; false if missing. */
    public boolean flag(int field) {
        return numbers[field] != 0;
    }

    public void setNumber(int field, long value) {
        numbers[field] = value;
        present |= 1L << field;
    }

    public void setObject(int field, Object value) {
        objects[field] = Objects.requireNonNull(value);
        present |= 1L << field;
    }

    /** Sets steps, whatever their order; steps to where the record is already are left out. */
    public void setSteps(int field, List<Step> steps, List<String> statuses) {
        setObject(field, Steps.of(steps, statuses));
    }

    /** 64 bits that differ where two records of one identity say something else, as far as such bits can. */
    public long content() {
        long content = present;
        for (int field = 0; field < numbers.length; field++) {
            content = (content ^ numbers[field]) * 0x9E3779B97F4A7C15L;
            content = (content ^ (content >>> 29) ^ Objects.hashCode(objects[field])) * 0xBF58476D1CE4E5B9L;
        }
        return content ^ (content >>> 32);
    }

    public void setRows(int rows) {
        this.rows = rows;
    }

    /** Makes this field equal to that of another record, present or missing. */
    public void take(int field, ImportRecord other) {
        numbers[field] = other.numbers[field];
        objects[field] = other.objects[field];
        long bit = 1L << field;
        present = other.has(field) ? present | bit : present & ~bit;
    }
}
