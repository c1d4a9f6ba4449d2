package dev.shorewise.kit.imports.values;

import dev.shorewise.kit.imports.Field;
import dev.shorewise.kit.imports.FieldType;
import dev.shorewise.kit.imports.profile.FieldMapping;
import dev.shorewise.kit.problems.InvalidParam;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds what is wrong with the mapping of a field of steps. */
final class StepsCheck {

    private final Field field;
    private final List<InvalidParam> problems = new ArrayList<>();

    private StepsCheck(Field field) {
        this.field = field;
    }

    static List<InvalidParam> problems(String at, Field field, FieldMapping mapping) {
        StepsCheck check = new StepsCheck(field);
        if (field.type() != FieldType.STEPS) {
            check.add(at + ".steps", "are for fields of steps only");
        } else if (mapping.constant() != null
                || mapping.columns().isEmpty() == mapping.steps().isEmpty()) {
            check.add(at, "must have either columns that hold a JSON array, or steps");
        } else if (mapping.steps().isEmpty()) {
            check.patterns(at, mapping);
            check.statuses(at, mapping);
        }
        for (int i = 0; i < mapping.steps().size(); i++) {
            check.step(at + ".steps." + i, mapping.steps().get(i));
        }
        return check.problems;
    }

    private void step(String place, FieldMapping.StepMapping step) {
        if (step.at().columns().isEmpty()) {
            add(place + ".at.columns", "must name the column of the time");
        }
        patterns(place + ".at", step.at());
        if (step.status().columns().isEmpty() == (step.status().constant() == null)) {
            add(place + ".status", "must have either columns or a constant");
        }
        statuses(place + ".status", step.status());
    }

    private void patterns(String place, FieldMapping mapping) {
        for (String pattern : mapping.patterns()) {
            TimePattern.fault(pattern).ifPresent(reason -> add(place + ".patterns", "'" + pattern + "' " + reason));
        }
    }

    private void statuses(String place, FieldMapping mapping) {
        Stream.concat(mapping.values().values().stream(), Stream.ofNullable(mapping.constant()))
                .filter(status -> !field.allowed().contains(status))
                .forEach(status -> add(place, "'" + status + "' must be one of " + String.join(", ", field.allowed())));
    }

    private void add(String name, String reason) {
        problems.add(new InvalidParam(name, reason));
    }
}
