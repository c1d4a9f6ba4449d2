package dev.shorewise.kit.imports.values;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shorewise.kit.imports.profile.ImportProfile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A profile that a program would write for a file, for a person to look at.
 *
 * @param columns what was thought of each column, in the order of the file
 * @param missing required fields for which no column was found; the profile is refused until they are filled
 */
public record ProfileProposal(ImportProfile profile, List<ColumnReason> columns, List<String> missing) {

    /**
     * Why a column was taken for a field, or for none.
     *
     * @param field absent if the column is left out
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ColumnReason(String column, @Nullable String field, String reason) {}
}
