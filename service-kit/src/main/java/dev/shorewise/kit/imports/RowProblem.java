package dev.shorewise.kit.imports;

import org.jspecify.annotations.Nullable;

/**
 * Why a row is rejected.
 *
 * @param column the file's column, or the field where no single column is to blame; null for the row as a whole
 * @param code stable name of the fault in kebab case, for example {@code not-a-date}
 * @param reason what is wrong and what is allowed, for the sender; quotes the row sparingly
 */
public record RowProblem(@Nullable String column, String code, String reason) {

    /** A problem of the row as a whole. */
    public static RowProblem ofRow(String code, String reason) {
        return new RowProblem(null, code, reason);
    }
}
