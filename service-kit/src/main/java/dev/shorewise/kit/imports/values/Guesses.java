package dev.shorewise.kit.imports.values;

import dev.shorewise.kit.imports.Field;
import dev.shorewise.kit.imports.FieldType;
import dev.shorewise.kit.imports.format.Slice;
import dev.shorewise.kit.imports.profile.FieldMapping.Unit;
import dev.shorewise.kit.imports.values.ProfileProposer.Guess;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a column's values look like to a field. */
final class Guesses {

    private static final List<String> TIMES = List.of(
            "yyyy-MM-dd HH:mm:ss",
            "yyyy-MM-dd HH:mm",
            "d.M.yyyy HH:mm:ss",
            "d.M.yyyy HH:mm",
            "d/M/yyyy HH:mm:ss",
            "d/M/yyyy HH:mm",
            "M/d/yyyy HH:mm:ss",
            "M/d/yyyy HH:mm");
    private static final Set<String> TRUTHS = Set.of("true", "t", "yes", "y", "1", "false", "f", "no", "n", "0");

    private final Map<String, String> words;

    Guesses(Map<String, String> words) {
        this.words = words;
    }

    Guess of(Field field, String column, String name, List<String> values) {
        return switch (field.type()) {
            case INSTANT -> time(column, values);
            case DURATION -> duration(column, name, values);
            case INTEGER -> plain(column, values, "-?\\d{1,18}", "whole numbers");
            case DECIMAL -> plain(column, values, "-?\\d{1,18}(\\.\\d+)?", "numbers");
            case DATE -> plain(column, values, "\\d{4}-\\d\\d-\\d\\d", "days");
            case BOOLEAN -> truth(column, values);
            case CHOICE -> choice(field, column, values);
            case TEXT, HASHED, STEPS ->
                new Guess(
                        ProfileProposer.mapping(column, List.of(), Unit.SECONDS, Map.of()),
                        field.type() == FieldType.HASHED ? "stored as a pseudonym." : "taken as it is.");
        };
    }

    private static Guess time(String column, List<String> values) {
        if (reads(List.of(), values)) {
            return new Guess(
                    ProfileProposer.mapping(column, List.of(), Unit.SECONDS, Map.of()), "written in ISO 8601.");
        }
        List<String> fitting = TIMES.stream()
                .filter(pattern -> reads(List.of(pattern), values))
                .toList();
        if (fitting.isEmpty()) {
            return new Guess(null, "'" + values.get(0) + "' is written like no time that is known here.");
        }
        String doubt = fitting.size() > 1
                ? " But " + String.join(", ", fitting.subList(1, fitting.size())) + " would fit too: check."
                : "";
        return new Guess(
                ProfileProposer.mapping(column, List.of(fitting.get(0)), Unit.SECONDS, Map.of()),
                "all rows are written like " + fitting.get(0) + "." + doubt);
    }

    private static boolean reads(List<String> patterns, List<String> values) {
        TimeReader reader = new TimeReader(FieldType.INSTANT, 0, patterns, 1970, new ZoneOffsets(ZoneOffset.UTC));
        return values.stream().allMatch(value -> {
            byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
            Slice cell = new Slice();
            cell.set(bytes, 0, bytes.length);
            try {
                reader.value(cell);
                return true;
            } catch (BadCell bad) {
                return false;
            }
        });
    }

    private static Guess duration(String column, String name, List<String> values) {
        Unit unit = null;
        if (all(values, "\\d+([.,]\\d+)?")) {
            unit = name.endsWith("ms") || name.contains("milli")
                    ? Unit.MILLISECONDS
                    : name.endsWith("min") || name.contains("minute") ? Unit.MINUTES : Unit.SECONDS;
        } else if (all(values, "\\d+:\\d\\d:\\d\\d([.,]\\d+)?")) {
            unit = Unit.H_MM_SS;
        } else if (all(values, "\\d+:\\d\\d([.,]\\d+)?")) {
            unit = Unit.M_SS;
        }
        return unit == null
                ? new Guess(null, "'" + values.get(0) + "' looks like no duration.")
                : new Guess(ProfileProposer.mapping(column, List.of(), unit, Map.of()), "in the unit " + unit + ".");
    }

    private static Guess plain(String column, List<String> values, String shape, String what) {
        return all(values, shape)
                ? new Guess(
                        ProfileProposer.mapping(column, List.of(), Unit.SECONDS, Map.of()),
                        "all rows hold " + what + ".")
                : new Guess(null, "not all rows hold " + what + ".");
    }

    private static Guess truth(String column, List<String> values) {
        return values.stream().allMatch(value -> TRUTHS.contains(value.toLowerCase(Locale.ROOT)))
                ? new Guess(
                        ProfileProposer.mapping(column, List.of(), Unit.SECONDS, Map.of()), "all rows say yes or no.")
                : new Guess(null, "not all rows say yes or no.");
    }

    private Guess choice(Field field, String column, List<String> values) {
        Map<String, String> meanings = new LinkedHashMap<>();
        for (String value : Set.copyOf(values)) {
            String word = value.toLowerCase(Locale.ROOT);
            String meant = field.allowed().contains(value.toUpperCase(Locale.ROOT))
                    ? value.toUpperCase(Locale.ROOT)
                    : words.getOrDefault(word, "");
            if (!field.allowed().contains(meant)) {
                return new Guess(
                        null,
                        Quote.of(value) + " is none of " + String.join(", ", field.allowed())
                                + " that is known here: say in 'values' what it means.");
            }
            if (!meant.equals(value)) {
                meanings.put(value, meant);
            }
        }
        return new Guess(
                ProfileProposer.mapping(column, List.of(), Unit.SECONDS, meanings), "every word in it is known.");
    }

    private static boolean all(List<String> values, String shape) {
        return values.stream().allMatch(value -> value.matches(shape));
    }
}
