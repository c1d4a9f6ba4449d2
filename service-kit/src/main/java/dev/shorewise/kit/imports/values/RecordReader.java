package dev.shorewise.kit.imports.values;

import dev.shorewise.kit.imports.Field;
import dev.shorewise.kit.imports.FieldType;
import dev.shorewise.kit.imports.ImportRecord;
import dev.shorewise.kit.imports.RowProblem;
import dev.shorewise.kit.imports.format.Cells;
import dev.shorewise.kit.imports.profile.FieldMapping;
import dev.shorewise.kit.imports.profile.RowRules.Skip;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a row as a profile says. For one thread. */
public final class RecordReader {

    private static final int LONGEST_IDENTITY = 200;

    private final Charset charset;
    private final List<String> columns;
    private final int fieldCount;
    private final CellJoiner identity;
    private final List<FieldReader> fields = new ArrayList<>();
    private final List<SkipRule> skips = new ArrayList<>();

    private final List<Hashed> hashed = new ArrayList<>();

    private record Hashed(int index, FieldReader reader) {}

    private record SkipRule(CellJoiner cell, Set<String> values) {}

    /** Prepares to read rows with the given columns. */
    public RecordReader(ReadingPlan plan) {
        CellReaders readers = plan.readers();
        charset = readers.charset();
        columns = plan.columns();
        fieldCount = plan.fields().size();
        List<String> missing = plan.profile().missing();
        identity = new CellJoiner(plan.places(plan.profile().identity()), missing, '|', charset);
        for (int index = 0; index < fieldCount; index++) {
            Field field = plan.fields().get(index);
            FieldMapping mapping = plan.profile().fields().get(field.name());
            if (mapping != null) {
                FieldReader reader = mapping.steps().isEmpty()
                        ? new ValueReader(field, index, mapping, plan.places(mapping.columns()), missing, readers)
                        : StepsReader.of(field, index, mapping, plan);
                fields.add(reader);
                if (field.type() == FieldType.HASHED) {
                    hashed.add(new Hashed(index, reader));
                }
            }
        }
        for (Skip skip : plan.profile().rows().skip()) {
            skips.add(new SkipRule(
                    new CellJoiner(plan.places(List.of(skip.column())), List.of(), ' ', charset),
                    Set.copyOf(skip.values())));
        }
    }

    /** True if the profile leaves the row out. */
    public boolean skips(Cells row) {
        for (SkipRule rule : skips) {
            rule.cell.join(row);
            if (rule.values.contains(rule.cell.cell().text(charset))) {
                return true;
            }
        }
        return false;
    }

    /** Reads the row's identity; afterwards either {@link #identity()} or the problem given here is of use. */
    public @Nullable RowProblem readIdentity(Cells row) {
        int without = identity.join(row);
        if (without >= 0) {
            return new RowProblem(
                    columns.get(without),
                    "missing-identity",
                    "Without this column nobody can tell which record it is.");
        }
        if (identity.cell().length() > LONGEST_IDENTITY) {
            return RowProblem.ofRow("identity-too-long", "The identity is longer than " + LONGEST_IDENTITY + " bytes.");
        }
        return null;
    }

    /** The identity that was read last. */
    public String identity() {
        return identity.cell().text(charset);
    }

    /** The pseudonyms that a row gives, whatever else is wrong with it; those that cannot be read are missing. */
    public List<String> pseudonyms(Cells row) {
        ImportRecord into = new ImportRecord("", 0, fieldCount);
        List<String> known = new ArrayList<>();
        for (Hashed field : hashed) {
            String pseudonym = field.reader.read(row, into) == null ? into.text(field.index) : null;
            if (pseudonym != null) {
                known.add(pseudonym);
            }
        }
        return known;
    }

    /** Reads all of a row that is not skipped. */
    public RowOutcome read(Cells row, long line) {
        RowProblem problem = readIdentity(row);
        if (problem != null) {
            return new RowOutcome.Bad(problem);
        }
        ImportRecord into = new ImportRecord(identity(), line, fieldCount);
        for (FieldReader field : fields) {
            problem = field.read(row, into);
            if (problem != null) {
                return new RowOutcome.Bad(problem);
            }
        }
        return new RowOutcome.Good(into);
    }
}
