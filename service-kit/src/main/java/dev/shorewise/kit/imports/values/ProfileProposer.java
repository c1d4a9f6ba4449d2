package dev.shorewise.kit.imports.values;

import dev.shorewise.kit.imports.Field;
import dev.shorewise.kit.imports.profile.FieldMapping;
import dev.shorewise.kit.imports.profile.FieldMapping.Unit;
import dev.shorewise.kit.imports.profile.FileFormat;
import dev.shorewise.kit.imports.profile.ImportProfile;
import dev.shorewise.kit.imports.values.ProfileProposal.ColumnReason;
import dev.shorewise.kit.problems.KitRefusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Guesses a profile from the first rows of a delimited file: by the names of columns, and by what stands in them. */
public final class ProfileProposer {

    private static final List<String> IDENTITIES =
            List.of("id", "callid", "contactid", "ticketid", "caseid", "conversationid", "number", "ticketnumber");

    private final List<Field> fields;
    private final Map<String, List<String>> names;
    private final Map<String, String> words;

    /**
     * @param names how senders call each field: small letters and digits only
     * @param words what senders' words mean in choices, in small letters
     */
    public ProfileProposer(List<Field> fields, Map<String, List<String>> names, Map<String, String> words) {
        this.fields = List.copyOf(fields);
        this.names = Map.copyOf(names);
        this.words = Map.copyOf(words);
    }

    /**
     * Proposes a profile.
     *
     * @param sample a header and some rows
     * @throws KitRefusal (400) if that is not what it is
     */
    public ProfileProposal propose(String sample) {
        SampleTable table = SampleTable.read(sample)
                .orElseThrow(() -> KitRefusal.badParameter("body", "a line of column names and at least one row"));
        Map<String, FieldMapping> mapped = new LinkedHashMap<>();
        List<ColumnReason> reasons = new ArrayList<>();
        for (String column : table.columns()) {
            reasons.add(judge(column, table.values(column), mapped));
        }
        List<String> identity = identity(table);
        ImportProfile profile = new ImportProfile(format(table), List.of(), identity, null, mapped, null);
        return new ProfileProposal(
                profile,
                reasons,
                fields.stream()
                        .filter(field -> field.required() && !mapped.containsKey(field.name()))
                        .map(Field::name)
                        .toList());
    }

    private ColumnReason judge(String column, List<String> values, Map<String, FieldMapping> mapped) {
        String name = plain(column);
        Optional<Field> meant = fields.stream()
                .filter(field -> plain(field.name()).equals(name)
                        || names.getOrDefault(field.name(), List.of()).contains(name))
                .findFirst();
        if (meant.isEmpty()) {
            return new ColumnReason(column, null, "No field is called like that; left out.");
        }
        Field field = meant.get();
        if (mapped.containsKey(field.name())) {
            return new ColumnReason(column, null, "Would be " + field.name() + ", which another column fills already.");
        }
        if (values.isEmpty()) {
            return new ColumnReason(column, null, "Would be " + field.name() + ", but is empty in these rows.");
        }
        Guess guess = new Guesses(words).of(field, column, name, values);
        if (guess.mapping() != null) {
            mapped.put(field.name(), guess.mapping());
            return new ColumnReason(column, field.name(), "Called like it; " + guess.reason());
        }
        return new ColumnReason(column, null, "Called like " + field.name() + ", but " + guess.reason());
    }

    /** What a column's values look like; without a mapping if they do not fit the field. */
    record Guess(@org.jspecify.annotations.Nullable FieldMapping mapping, String reason) {}

    private static FileFormat format(SampleTable table) {
        return switch (table.delimiter()) {
            case ',' -> FileFormat.CSV;
            case '\t' -> new FileFormat(FileFormat.Type.TSV, null, null, null, null, null);
            default -> new FileFormat(FileFormat.Type.CSV, String.valueOf(table.delimiter()), null, null, null, null);
        };
    }

    private static List<String> identity(SampleTable table) {
        Optional<String> called = table.columns().stream()
                .filter(column -> IDENTITIES.contains(plain(column)))
                .filter(column -> isUnique(table, column))
                .findFirst();
        return called.or(() -> table.columns().stream()
                        .filter(column -> isUnique(table, column))
                        .findFirst())
                .map(List::of)
                .orElseGet(List::of);
    }

    private static boolean isUnique(SampleTable table, String column) {
        List<String> values = table.values(column);
        return values.size() == table.rows().size() && new HashSet<>(values).size() == values.size();
    }

    static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("\\([^)]*\\)|[^a-z0-9]", "");
    }

    static FieldMapping mapping(String column, List<String> patterns, Unit unit, Map<String, String> values) {
        return new FieldMapping(List.of(column), patterns, unit, values, null, null, null);
    }
}
