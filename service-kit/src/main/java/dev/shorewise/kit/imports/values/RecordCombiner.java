package dev.shorewise.kit.imports.values;

import dev.shorewise.kit.imports.Field;
import dev.shorewise.kit.imports.FieldType;
import dev.shorewise.kit.imports.ImportRecord;
import dev.shorewise.kit.imports.Step;
import dev.shorewise.kit.imports.profile.FieldMapping;
import dev.shorewise.kit.imports.profile.FieldMapping.Combine;
import dev.shorewise.kit.imports.profile.ImportProfile;
import java.math.BigDecimal;
import java.util.List;

/** Makes one record of the rows that tell its story. */
public final class RecordCombiner {

    private final List<Field> fields;
    private final Combine[] combine;

    public RecordCombiner(ImportProfile profile, List<Field> fields) {
        this.fields = fields;
        this.combine = fields.stream()
                .map(field -> {
                    FieldMapping mapping = profile.fields().get(field.name());
                    return mapping == null ? Combine.LAST : mapping.combine();
                })
                .toArray(Combine[]::new);
    }

    /**
     * Combines rows in their order; the result is the last row, changed.
     *
     * @param rows at least one, all of the same identity
     */
    public ImportRecord combine(List<ImportRecord> rows) {
        ImportRecord result = rows.get(rows.size() - 1);
        result.setRows(rows.size());
        for (int field = 0; field < combine.length; field++) {
            if (fields.get(field).type() == FieldType.STEPS) {
                together(rows, field, result);
                continue;
            }
            switch (combine[field]) {
                case LAST -> {}
                case FIRST -> result.take(field, rows.get(0));
                case MAX -> extreme(rows, field, result, 1);
                case MIN -> extreme(rows, field, result, -1);
                case SUM -> sum(rows, field, result);
            }
        }
        return result;
    }

    private void together(List<ImportRecord> rows, int field, ImportRecord result) {
        List<Step> all = rows.stream().flatMap(row -> row.steps(field).stream()).toList();
        if (!all.isEmpty()) {
            result.setSteps(field, all, fields.get(field).allowed());
        }
    }

    private void extreme(List<ImportRecord> rows, int field, ImportRecord result, int sign) {
        for (ImportRecord row : rows) {
            if (row.has(field) && (!result.has(field) || compare(field, row, result) * sign > 0)) {
                result.take(field, row);
            }
        }
    }

    private void sum(List<ImportRecord> rows, int field, ImportRecord result) {
        for (ImportRecord row : rows.subList(0, rows.size() - 1)) {
            if (!result.has(field)) {
                result.take(field, row);
            } else if (row.has(field)) {
                add(field, row, result);
            }
        }
    }

    private void add(int field, ImportRecord row, ImportRecord result) {
        BigDecimal left = row.decimal(field);
        BigDecimal right = result.decimal(field);
        if (left != null && right != null) {
            result.setObject(field, left.add(right));
        } else {
            result.setNumber(field, Math.addExact(row.number(field), result.number(field)));
        }
    }

    private int compare(int field, ImportRecord left, ImportRecord right) {
        return switch (fields.get(field).type()) {
            case INSTANT, DATE, DURATION, INTEGER, BOOLEAN -> Long.compare(left.number(field), right.number(field));
            case DECIMAL -> compareObjects(left.decimal(field), right.decimal(field));
            case TEXT, HASHED, CHOICE -> compareObjects(left.text(field), right.text(field));
            case STEPS -> 0;
        };
    }

    private static <T extends Comparable<T>> int compareObjects(
            @org.jspecify.annotations.Nullable T left, @org.jspecify.annotations.Nullable T right) {
        return left == null || right == null ? 0 : left.compareTo(right);
    }
}
