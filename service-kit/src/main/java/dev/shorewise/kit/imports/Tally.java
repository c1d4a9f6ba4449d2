package dev.shorewise.kit.imports;

/**
 * A number of records and of the file's rows that they are made of.
 *
 * @param records records
 * @param rows rows, at least as many
 */
public record Tally(long records, long rows) {

    public static final Tally NONE = new Tally(0, 0);

    public Tally plus(Tally other) {
        return new Tally(records + other.records, rows + other.rows);
    }
}
