package dev.shorewise.kit.imports.values;

import dev.shorewise.kit.imports.Field;
import dev.shorewise.kit.imports.FieldType;
import dev.shorewise.kit.imports.ImportRecord;
import dev.shorewise.kit.imports.RowProblem;
import dev.shorewise.kit.imports.Step;
import dev.shorewise.kit.imports.format.Cells;
import dev.shorewise.kit.imports.profile.FieldMapping;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers the steps that a row tells in columns of their own. */
final class StepsReader implements FieldReader {

    private static final int AT = 0;
    private static final int STATUS = 1;

    private final Field field;
    private final int index;
    private final List<OneStep> steps;

    private record OneStep(ValueReader at, ValueReader status) {}

    private StepsReader(Field field, int index, List<OneStep> steps) {
        this.field = field;
        this.index = index;
        this.steps = steps;
    }

    static StepsReader of(Field field, int index, FieldMapping mapping, ReadingPlan plan) {
        CellReaders readers = plan.readers();
        Field time = Field.of(field.name(), FieldType.INSTANT);
        Field status = Field.choice(field.name(), field.allowed().toArray(String[]::new));
        return new StepsReader(
                field,
                index,
                mapping.steps().stream()
                        .map(step -> new OneStep(
                                reader(time, AT, step.at(), plan, readers),
                                reader(status, STATUS, step.status(), plan, readers)))
                        .toList());
    }

    @Override
    public @Nullable RowProblem read(Cells row, ImportRecord into) {
        List<Step> told = new ArrayList<>(steps.size());
        for (OneStep step : steps) {
            ImportRecord pair = new ImportRecord("", 0, 2);
            RowProblem problem = step.at.read(row, pair);
            if (problem == null && pair.has(AT)) {
                problem = step.status.read(row, pair);
            }
            if (problem != null) {
                return problem;
            }
            String status = pair.text(STATUS);
            if (status != null) {
                told.add(new Step(pair.micros(AT), status));
            }
        }
        if (!told.isEmpty()) {
            into.setSteps(index, told, field.allowed());
        }
        return null;
    }

    private static ValueReader reader(
            Field field, int index, FieldMapping mapping, ReadingPlan plan, CellReaders readers) {
        return new ValueReader(
                field,
                index,
                mapping,
                plan.places(mapping.columns()),
                plan.profile().missing(),
                readers);
    }
}
