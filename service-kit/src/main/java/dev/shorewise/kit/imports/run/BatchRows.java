package dev.shorewise.kit.imports.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
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
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stores the rows of a batch; of one identity the last counts, and all its rows share its fate. */
final class BatchRows {

    private static final ObjectWriter ASCII = JsonMapper.builder()
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build()
            .writer();

    private final RowReading reading;
    private final Connection connection;
    private final Cells cells;
    private final RecordReader reader;
    private final GroupReader groups;
    private final @Nullable Row[] fates;
    private final List<ImportRecord> good = new ArrayList<>();
    private final Map<String, List<Integer>> goodRows = new HashMap<>();
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
            byte[] bytes = bytes(rows.get(i));
            RowProblem problem =
                    switch (cells.split(bytes, 0, bytes.length)) {
                        case WHOLE -> null;
                        case HALF_CHARACTER -> cells.halfCharacter();
                        case NOT_JSON, OPEN_QUOTE, STRAY_QUOTE ->
                            RowProblem.ofRow("not-json", "The row holds a NUL character.");
                    };
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
            read(record);
        }
        store();
        List<Row> all = new ArrayList<>(fates.length);
        for (Row fate : fates) {
            all.add(java.util.Objects.requireNonNull(fate));
        }
        return all;
    }

    /** All but ASCII is escaped, so that half of a character is still there to be refused. */
    private static byte[] bytes(JsonNode row) {
        try {
            return ASCII.writeValueAsBytes(row);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    Counts counts() {
        return new Counts(fates.length, skipped, rejected, applied);
    }

    private void read(List<Staged> rows) {
        GroupReader.Result result = groups.read(rows);
        ImportRecord record = result.good();
        if (record == null) {
            for (Staged row : rows) {
                reject((int) row.line(), row.identity(), result.problem());
            }
            return;
        }
        good.add(record);
        rows.forEach(row -> goodRows.computeIfAbsent(row.identity(), any -> new ArrayList<>())
                .add((int) row.line()));
    }

    private void store() throws SQLException {
        List<ImportRecord> distinct = Applier.distinct(good);
        if (distinct.isEmpty()) {
            return;
        }
        List<Applied> fates = reading.session().applyEach(connection, distinct);
        for (int i = 0; i < distinct.size(); i++) {
            Applied one = fates.get(i);
            applied = applied.plus(one);
            String identity = distinct.get(i).identity();
            for (int row : goodRows.getOrDefault(identity, List.of())) {
                tell(row, identity, fate(one), null);
            }
        }
    }

    private static Fate fate(Applied one) {
        if (one.created().records() > 0) {
            return Fate.CREATED;
        }
        return one.restated().records() > 0 ? Fate.RESTATED : Fate.UNCHANGED;
    }

    private void reject(int row, @Nullable String identity, RowProblem problem) {
        rejected++;
        tell(row, identity, Fate.REJECTED, problem);
    }

    private void tell(int row, @Nullable String identity, Fate fate, @Nullable RowProblem problem) {
        fates[row - 1] = new Row(row, identity, fate, problem);
    }
}
