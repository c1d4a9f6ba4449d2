package dev.shorewise.kit.imports.run;

import dev.shorewise.kit.imports.ImportRecord;
import dev.shorewise.kit.imports.RowProblem;
import dev.shorewise.kit.imports.format.Cells;
import dev.shorewise.kit.imports.store.StagedRows.Staged;
import dev.shorewise.kit.imports.values.RecordCombiner;
import dev.shorewise.kit.imports.values.RecordReader;
import dev.shorewise.kit.imports.values.RowOrder;
import dev.shorewise.kit.imports.values.RowOutcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes one record of the rows of an identity. One bad row spoils the record: half a story would be a wrong one. */
final class GroupReader {

    private final RowReading reading;
    private final Cells cells;
    private final RecordReader reader;
    private final RowOrder order;
    private final RecordCombiner combiner;

    GroupReader(RowReading reading) {
        this.reading = reading;
        this.cells = reading.cells();
        this.reader = new RecordReader(reading.plan());
        this.order = new RowOrder(reading.plan());
        this.combiner =
                new RecordCombiner(reading.plan().profile(), reading.plan().fields());
    }

    /** Either a record, or the row that spoils it and why. */
    record Result(@Nullable ImportRecord good, long badLine, RowProblem problem) {}

    /** The pseudonyms that a row gives. */
    List<String> pseudonyms(Staged row) {
        cells.split(row.original(), 0, row.original().length);
        return reader.pseudonyms(cells);
    }

    private record Ordered(long key, ImportRecord row) {}

    /**
     * @param rows of one identity in the order of the file
     */
    Result read(List<Staged> rows) {
        List<Ordered> read = new ArrayList<>(rows.size());
        for (Staged row : rows) {
            byte[] bytes = row.original();
            cells.split(bytes, 0, bytes.length);
            RowOutcome outcome = reader.read(cells, row.line());
            RowProblem problem = outcome instanceof RowOutcome.Bad bad ? bad.problem() : order.read(cells);
            if (problem != null) {
                return new Result(null, row.line(), problem);
            }
            if (outcome instanceof RowOutcome.Good good) {
                read.add(new Ordered(order.key(), good.row()));
            }
        }
        read.sort(Comparator.comparingLong(Ordered::key));
        ImportRecord combined = combiner.combine(read.stream().map(Ordered::row).toList());
        return reading.checked(combined) instanceof RowOutcome.Bad bad
                ? new Result(null, combined.line(), bad.problem())
                : new Result(combined, 0, RowProblem.ofRow("", ""));
    }
}
