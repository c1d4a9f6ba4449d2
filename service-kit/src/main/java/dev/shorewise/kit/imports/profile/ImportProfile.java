package dev.shorewise.kit.imports.profile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How one sender's files are read. Absent parts take the defaults said here.
 *
 * @param format how bytes become rows and cells; comma-separated UTF-8 with a header line
 * @param missing cells that mean "no value" in every column, besides the empty cell
 * @param identity the columns that together name a record for ever; at least one
 * @param times how local times are meant
 * @param fields what fills each field of the target
 * @param rows which rows are left out, and how several rows make one record; each row is a record
 */
public record ImportProfile(
        FileFormat format,
        List<String> missing,
        List<String> identity,
        Times times,
        Map<String, FieldMapping> fields,
        RowRules rows) {

    public ImportProfile(
            @Nullable FileFormat format,
            @Nullable List<String> missing,
            @Nullable List<String> identity,
            @Nullable Times times,
            @Nullable Map<String, FieldMapping> fields,
            @Nullable RowRules rows) {
        this.format = format == null ? FileFormat.CSV : format;
        this.missing = missing == null ? List.of() : List.copyOf(missing);
        this.identity = identity == null ? List.of() : List.copyOf(identity);
        this.times = times == null ? Times.UNSAID : times;
        this.fields = fields == null ? Map.of() : mapped(fields);
        this.rows = rows == null ? RowRules.EACH_A_RECORD : rows;
    }

    /** A field that is mapped to nothing is not mapped. */
    private static Map<String, FieldMapping> mapped(Map<String, FieldMapping> fields) {
        Map<String, FieldMapping> mapped = new LinkedHashMap<>(fields);
        mapped.values().removeIf(Objects::isNull);
        return Collections.unmodifiableMap(mapped);
    }
}
