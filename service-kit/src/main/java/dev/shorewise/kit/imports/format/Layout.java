package dev.shorewise.kit.imports.format;

import java.util.List;

/**
 * What the beginning of a file says about the rest.
 *
 * @param rfc4180 true if it is read with commas and double quotes in place of the profile's own format
 * @param columns names of the columns in order
 * @param dataFrom the position of the first row
 * @param linesBefore physical lines before the first row
 */
public record Layout(boolean rfc4180, List<String> columns, long dataFrom, int linesBefore) {

    /** The columns that a file of rejected rows has after the original ones. */
    public static final List<String> REJECT_COLUMNS = List.of("line", "column", "code", "reason");

    public Layout {
        columns = List.copyOf(columns);
    }

    /** True if the file is one of rejected rows, corrected and sent again. */
    static boolean isRejectFile(List<String> columns) {
        int original = columns.size() - REJECT_COLUMNS.size();
        return original > 0 && columns.subList(original, columns.size()).equals(REJECT_COLUMNS);
    }
}
