package dev.shorewise.finance.unitcost.table;

import dev.shorewise.finance.money.Money;
import dev.shorewise.finance.unitcost.Dimension;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Unit costs side by side.
 *
 * @param cells one for each combination that occurs, by its key
 * @param total of all cells: what was booked
 * @param missing vendors and months that are left out, with the reason
 * @param facts answers of vendor-service that it rests on, by id
 */
public record CostTable(List<Cell> cells, Money total, List<String> missing, List<String> facts) {

    /** Brings vendors' months together. */
    public static CostTable of(
            List<VendorMonth> months, List<Dimension> by, Money nothing, List<String> missing, List<String> facts) {
        Map<SortedMap<String, String>, Cell> cells = new LinkedHashMap<>();
        months.forEach(month -> month.cells(by).forEach(cell -> cells.merge(cell.by(), cell, Cell::plus)));
        List<Cell> rows = cells.values().stream()
                .sorted((one, other) -> one.by().toString().compareTo(other.by().toString()))
                .toList();
        return new CostTable(rows, rows.stream().map(Cell::cost).reduce(nothing, Money::plus), missing, facts);
    }
}
