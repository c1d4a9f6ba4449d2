package dev.shorewise.kit.imports;

/**
 * What became of some records.
 *
 * @param created not known before
 * @param unchanged known, and equal in every field
 * @param restated known, and different now; the former state is kept as history
 */
public record Applied(Tally created, Tally unchanged, Tally restated) {

    public static final Applied NOTHING = new Applied(Tally.NONE, Tally.NONE, Tally.NONE);

    public Applied plus(Applied other) {
        return new Applied(created.plus(other.created), unchanged.plus(other.unchanged), restated.plus(other.restated));
    }

    /** All of them together. */
    public Tally total() {
        return created.plus(unchanged).plus(restated);
    }
}
