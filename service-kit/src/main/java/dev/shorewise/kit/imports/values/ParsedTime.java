package dev.shorewise.kit.imports.values;

/** A time as it was written: local, and perhaps with its offset. Reused from cell to cell. */
final class ParsedTime {

    /** No offset was written. */
    static final int NO_OFFSET = Integer.MIN_VALUE;

    private long day;
    private long microsOfDay;
    private int offsetSeconds;

    void set(long epochDay, long micros, int offset) {
        day = epochDay;
        microsOfDay = micros;
        offsetSeconds = offset;
    }

    /** Days since 1970-01-01. */
    long day() {
        return day;
    }

    long microsOfDay() {
        return microsOfDay;
    }

    /** Seconds east of UTC, or {@link #NO_OFFSET}. */
    int offsetSeconds() {
        return offsetSeconds;
    }
}
