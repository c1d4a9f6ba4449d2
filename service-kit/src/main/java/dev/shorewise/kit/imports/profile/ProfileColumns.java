package dev.shorewise.kit.imports.profile;

import java.util.LinkedHashSet;
import java.util.Set;

/** The columns that a file must have for a profile. */
public final class ProfileColumns {

    private ProfileColumns() {}

    /** Every column that the profile reads, in the order in which it names them. */
    public static Set<String> of(ImportProfile profile) {
        Set<String> columns = new LinkedHashSet<>(profile.identity());
        profile.fields().values().stream().flatMap(FieldMapping::allColumns).forEach(columns::add);
        profile.rows().skip().forEach(rule -> columns.add(rule.column()));
        if (profile.rows().orderBy() != null) {
            columns.addAll(profile.rows().orderBy().columns());
        }
        return columns;
    }
}
