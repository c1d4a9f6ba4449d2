package dev.shorewise.kit.imports.values;

import dev.shorewise.kit.imports.Field;
import dev.shorewise.kit.imports.FieldType;
import dev.shorewise.kit.imports.Pseudonyms;
import dev.shorewise.kit.imports.profile.FieldMapping;
import dev.shorewise.kit.imports.profile.FieldMapping.Combine;
import dev.shorewise.kit.imports.profile.ImportProfile;
import dev.shorewise.kit.imports.profile.ProfileColumns;
import dev.shorewise.kit.imports.profile.RowRules.OrderBy;
import dev.shorewise.kit.imports.profile.RowRules.PerRecord;
import dev.shorewise.kit.problems.InvalidParam;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds everything that would keep a profile from working, all at once. */
public final class ProfileCheck {

    private static final List<FieldType> SUMMABLE = List.of(FieldType.INTEGER, FieldType.DECIMAL, FieldType.DURATION);

    private final ImportProfile profile;
    private final Map<String, Field> fields;
    private final List<InvalidParam> problems = new ArrayList<>();

    private ProfileCheck(ImportProfile profile, List<Field> fields) {
        this.profile = profile;
        this.fields = fields.stream().collect(Collectors.toMap(Field::name, Function.identity()));
    }

    /** The faults of a profile for a target with these fields; empty if it works. */
    public static List<InvalidParam> problems(ImportProfile profile, List<Field> fields) {
        ProfileCheck check = new ProfileCheck(profile, fields);
        check.problems.addAll(FormatCheck.problems(profile.format()));
        check.identityAndTimes();
        profile.fields().forEach(check::mapping);
        fields.stream()
                .filter(field -> field.required() && !profile.fields().containsKey(field.name()))
                .forEach(field -> check.add("fields." + field.name(), "must be mapped: every record needs it"));
        check.rows();
        check.columnsExist();
        return List.copyOf(check.problems);
    }

    private void identityAndTimes() {
        if (profile.identity().isEmpty()) {
            add("identity", "must name at least one column");
        }
        String zone = profile.times().zone();
        if (zone != null && TimePattern.zone(zone).isEmpty()) {
            add("times.zone", "must be a zone of the IANA database such as Europe/Lisbon");
        }
        int firstYear = profile.times().twoDigitYearsFrom();
        if (firstYear < 1 || firstYear > 9900) {
            add("times.twoDigitYearsFrom", "must be a year from 1 to 9900");
        }
    }

    private void mapping(String name, FieldMapping mapping) {
        String at = "fields." + name;
        Field field = fields.get(name);
        if (field == null) {
            add(at, "is no field; allowed: " + fields.keySet().stream().sorted().collect(Collectors.joining(", ")));
            return;
        }
        if (field.type() == FieldType.STEPS || !mapping.steps().isEmpty()) {
            problems.addAll(StepsCheck.problems(at, field, mapping));
            return;
        }
        if (mapping.columns().isEmpty() == (mapping.constant() == null)) {
            add(at, "must have either columns or a constant");
        }
        boolean time = field.type() == FieldType.INSTANT || field.type() == FieldType.DATE;
        if (!mapping.patterns().isEmpty() && !time) {
            add(at + ".patterns", "are for times and dates only");
        }
        patterns(at + ".patterns", mapping.patterns());
        if (field.type() == FieldType.CHOICE) {
            mapping.values().forEach((from, to) -> {
                if (!field.allowed().contains(to)) {
                    add(at + ".values." + from, "must be one of " + String.join(", ", field.allowed()));
                }
            });
        }
        if (mapping.combine() == Combine.SUM && !SUMMABLE.contains(field.type())) {
            add(at + ".combine", "SUM is for numbers, decimals and durations only");
        }
        constant(at, field, mapping);
    }

    private void constant(String at, Field field, FieldMapping mapping) {
        if (mapping.constant() == null || !problems.isEmpty()) {
            return;
        }
        try {
            CellReaders readers = new CellReaders(
                    java.nio.charset.StandardCharsets.UTF_8,
                    profile.times().twoDigitYearsFrom(),
                    ZoneOffset.UTC,
                    new Pseudonyms(new byte[32]));
            if (mapping.constant().isBlank()) {
                add(at + ".constant", "must not be empty");
            } else {
                new ValueReader(field, 0, mapping, new int[0], List.of(), readers);
            }
        } catch (BadCell bad) {
            add(at + ".constant", bad.reason());
        }
    }

    private void rows() {
        profile.rows().skip().stream()
                .filter(rule -> rule.values().isEmpty())
                .forEach(rule -> add("rows.skip", "the rule for column " + rule.column() + " must list values"));
        OrderBy orderBy = profile.rows().orderBy();
        if (orderBy != null) {
            if (profile.rows().perRecord() == PerRecord.ONE) {
                add("rows.orderBy", "is for records of several rows: set rows.perRecord to MANY");
            }
            if (orderBy.columns().isEmpty()) {
                add("rows.orderBy.columns", "must name a time column");
            }
            patterns("rows.orderBy.patterns", orderBy.patterns());
        }
    }

    private void patterns(String at, List<String> patterns) {
        for (String pattern : patterns) {
            Optional<String> fault = TimePattern.fault(pattern);
            fault.ifPresent(reason -> add(at, "'" + pattern + "' " + reason));
        }
    }

    private void columnsExist() {
        if (profile.format().header()) {
            return;
        }
        ProfileColumns.of(profile).stream()
                .filter(column -> !profile.format().columns().contains(column))
                .forEach(column -> add("format.columns", "lacks the column " + column + " that the profile reads"));
    }

    private void add(String name, String reason) {
        problems.add(new InvalidParam(name, reason));
    }
}
