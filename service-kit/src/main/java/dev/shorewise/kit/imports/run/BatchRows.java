package dev.shorewise.kit.imports.run;

import com.fasterxml.jackson.databind.JsonNode;
import dev.shorewise.kit.imports.Applied;
import dev.shorewise.kit.imports.BatchResult.Fate;
import dev.shorewise.kit.imports.BatchResult.Row;
import dev.shorewise.kit.imports.ImportRecord;
import dev.shorewise.kit.imports.RowProblem;
import dev.shorewise.kit.imports.format.Cells;
import dev.shorewise.kit.imports.profile.RowRules.PerRecord;
import dev.shorewise.kit.imports.store.JobLeases.Counts;
import dev.shorewise.kit.imports.store.StagedRows.Staged;
import dev.shorewise.kit.imports.values.RecordReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stores the rows of a batch record by record, so that the fate of each is known. */
final class BatchRows {

    private final RowReading reading;
    private final Connection connection;
    private final Cells cells;
    private final RecordReader reader;
    private final GroupReader groups;
    private final @Nullable Row[] fates;
    private long skipped;
    private long rejected;
    private Applied applied = Applied.NOTHING;

    BatchRows(RowReading reading, Connection connection, int rows) {
        this.reading = reading;
        this.connection = connection;
        this.cells = reading.cells();
        this.reader = new RecordReader(reading.plan());
        this.groups = new GroupReader(reading);
        this.fates = new Row[rows];
    }

    List<Row> apply(List<JsonNode> rows) throws SQLException {
        Map<String, List<Staged>> records = new LinkedHashMap<>();
        boolean many = reading.plan().profile().rows().perRecord() == PerRecord.MANY;
        for (int i = 0; i < rows.size(); i++) {
            byte[] bytes = rows.get(i).toString().getBytes(StandardCharsets.UTF_8);
            RowProblem problem = cells.split(bytes, 0, bytes.length) == Cells.Shape.WHOLE
                    ? null
                    : RowProblem.ofRow("not-json", "The row holds a NUL character.");
            if (problem == null && reader.skips(cells)) {
                tell(i + 1, null, Fate.SKIPPED, null);
                skipped++;
                continue;
            }
            problem = problem == null ? reader.readIdentity(cells) : problem;
            if (problem != null) {
                reject(i + 1, null, problem);
                continue;
            }
            String identity = reader.identity();
            String key = many ? identity : identity + '\0' + i;
            records.computeIfAbsent(key, any -> new ArrayList<>()).add(new Staged(identity, i + 1, bytes));
        }
        for (List<Staged> record : records.values()) {
            store(record);
        }
        List<Row> all = new ArrayList<>(fates.length);
        for (Row fate : fates) {
            all.add(java.util.Objects.requireNonNull(fate));
        }
        return all;
    }

    Counts counts() {
        return new Counts(fates.length, skipped, rejected, applied);
    }

    private void store(List<Staged> rows) throws SQLException {
        GroupReader.Result result = groups.read(rows);
        ImportRecord good = result.good();
        if (good == null) {
            for (Staged row : rows) {
                reject((int) row.line(), row.identity(), result.problem());
            }
            return;
        }
        Applied one = Applier.apply(reading.session(), connection, List.of(good));
        applied = applied.plus(one);
        Fate fate = one.created().records() > 0
                ? Fate.CREATED
                : one.restated().records() > 0 ? Fate.RESTATED : Fate.UNCHANGED;
        for (Staged row : rows) {
            tell((int) row.line(), row.identity(), fate, null);
        }
    }

    private void reject(int row, @Nullable String identity, RowProblem problem) {
        rejected++;
        tell(row, identity, Fate.REJECTED, problem);
    }

    private void tell(int row, @Nullable String identity, Fate fate, @Nullable RowProblem problem) {
        fates[row - 1] = new Row(row, identity, fate, problem);
    }
}
