package dev.shorewise.kit.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a batch.
 *
 * @param job its counts, kept like those of a file
 * @param rows each row's fate, in the order in which they were sent
 */
public record BatchResult(ImportJob job, List<Row> rows) {

    /**
     * A row's fate.
     *
     * @param row its place, counted from 1
     * @param identity of its record; absent if the row does not say
     * @param problem why it is rejected; absent unless it is
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Row(
            int row,
            @Nullable String identity,
            Fate fate,
            @Nullable RowProblem problem) {}

    /** What can become of a row. */
    public enum Fate {
        CREATED,
        UNCHANGED,
        RESTATED,
        SKIPPED,
        REJECTED
    }
}
