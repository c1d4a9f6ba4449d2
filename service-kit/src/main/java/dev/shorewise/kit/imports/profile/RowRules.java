package dev.shorewise.kit.imports.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which rows count, and how they make records.
 *
 * @param skip rows to leave out: a row is skipped if one of the rules fits it
 * @param perRecord {@code ONE} (the default): a row is a record; if its identity comes again, the later row wins and,
 *     far from the earlier one, restates it. {@code MANY}: all rows of an identity, wherever they stand, make one record;
 *     to be chosen if identities are known to repeat
 * @param orderBy a time column that orders a record's rows, file order deciding between equals; null for file order
 */
public record RowRules(
        List<Skip> skip, PerRecord perRecord, @Nullable OrderBy orderBy) {

    /** How many rows a record has. */
    public enum PerRecord {
        ONE,
        MANY
    }

    /**
     * Leaves out rows by one column.
     *
     * @param column the column; one that is not named is one that no file has
     * @param values the cells that make a row be left out
     */
    public record Skip(String column, List<String> values) {
        public Skip(@Nullable String column, @Nullable List<String> values) {
            this.column = column == null ? "" : column;
            this.values = values == null ? List.of() : List.copyOf(values);
        }
    }

    /**
     * The time of a row within its record.
     *
     * @param columns as in a {@link FieldMapping}
     * @param patterns as in a {@link FieldMapping}
     */
    public record OrderBy(List<String> columns, List<String> patterns) {
        public OrderBy(@Nullable List<String> columns, @Nullable List<String> patterns) {
            this.columns = columns == null ? List.of() : List.copyOf(columns);
            this.patterns = patterns == null ? List.of() : List.copyOf(patterns);
        }
    }

    /** Every row counts and is a record. */
    public static final RowRules EACH_A_RECORD = new RowRules(null, null, null);

    public RowRules(@Nullable List<Skip> skip, @Nullable PerRecord perRecord, @Nullable OrderBy orderBy) {
        this.skip = skip == null ? List.of() : List.copyOf(skip);
        this.perRecord = perRecord == null ? PerRecord.ONE : perRecord;
        this.orderBy = orderBy;
    }
}
