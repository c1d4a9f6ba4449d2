package dev.shorewise.kit.imports.profile;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What fills one field: columns, or a constant.
 *
 * @param columns the column, or columns that belong together and are joined by a space (a date and a time); if one of
 *     them is missing the value is
 * @param patterns how instants and dates are written, in the letters of {@link java.time.format.DateTimeFormatter},
 *     tried in order; without any, ISO 8601. A pattern without an offset is local time
 * @param unit how durations are written; seconds unless said otherwise. Decimals have a point unless it says otherwise
 * @param values what the sender's values mean, for example {@code AGENT} is {@code ANSWERED}
 * @param missing cells that mean "no value" in these columns, besides those of the whole profile
 * @param constant the value of every record, in place of columns
 * @param combine which of a record's several rows gives the value; the last unless said otherwise. Steps of all rows are
 *     taken together
 * @param steps of a field of steps: each is a time in a row and the status that it brings; in place of one column that
 *     holds them all as a JSON array {@code [{"at": "2026-10-05T10:00:00Z", "status": "OPEN"}]}
 */
public record FieldMapping(
        List<String> columns,
        List<String> patterns,
        Unit unit,
        Map<String, String> values,
        List<String> missing,
        @Nullable String constant,
        Combine combine,
        List<StepMapping> steps) {

    /** How a duration or a decimal is written. */
    public enum Unit {
        MILLISECONDS,
        SECONDS,
        MINUTES,
        HOURS,
        DAYS,
        /** Hours, minutes and seconds: {@code 1:02:03}, {@code 0:00:07.5}, {@code 26:00:00}. */
        H_MM_SS,
        /** Minutes and seconds: {@code 2:03}, {@code 75:00}. */
        M_SS,
        /** Of decimals, not durations: a comma before the fraction, {@code 1.234,50}. */
        DECIMAL_COMMA
    }

    /** Which of a record's rows gives a field's value. Missing values are never a largest, smallest or a summand. */
    public enum Combine {
        FIRST,
        LAST,
        MAX,
        MIN,
        SUM
    }

    public FieldMapping(
            @Nullable List<String> columns,
            @Nullable List<String> patterns,
            @Nullable Unit unit,
            @Nullable Map<String, String> values,
            @Nullable List<String> missing,
            @Nullable String constant,
            @Nullable Combine combine,
            @Nullable List<StepMapping> steps) {
        this.columns = columns == null ? List.of() : List.copyOf(columns);
        this.patterns = patterns == null ? List.of() : List.copyOf(patterns);
        this.unit = unit == null ? Unit.SECONDS : unit;
        this.values = values == null ? Map.of() : Map.copyOf(values);
        this.missing = missing == null ? List.of() : List.copyOf(missing);
        this.constant = constant;
        this.combine = combine == null ? Combine.LAST : combine;
        this.steps = steps == null ? List.of() : List.copyOf(steps);
    }

    /**
     * A step that a row tells; it tells none where one of the two is missing.
     *
     * @param at the columns that hold its time
     * @param status the column that holds what it came to, or a constant
     */
    public record StepMapping(FieldMapping at, FieldMapping status) {}

    /** A mapping without steps. */
    public FieldMapping(
            @Nullable List<String> columns,
            @Nullable List<String> patterns,
            @Nullable Unit unit,
            @Nullable Map<String, String> values,
            @Nullable List<String> missing,
            @Nullable String constant,
            @Nullable Combine combine) {
        this(columns, patterns, unit, values, missing, constant, combine, null);
    }

    /** Every column that it reads. */
    public Stream<String> allColumns() {
        return Stream.concat(
                columns.stream(),
                steps.stream()
                        .flatMap(
                                step -> Stream.concat(step.at().columns().stream(), step.status().columns().stream())));
    }

    /** A field filled from columns as they are. */
    public static FieldMapping of(String... columns) {
        return new FieldMapping(List.of(columns), null, null, null, null, null, null);
    }
}
