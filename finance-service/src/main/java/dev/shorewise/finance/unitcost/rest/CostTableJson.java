package dev.shorewise.finance.unitcost.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shorewise.finance.ledger.CostBasis;
import dev.shorewise.finance.money.Rounding;
import dev.shorewise.finance.money.json.MoneyJson;
import dev.shorewise.finance.unitcost.Valuation;
import dev.shorewise.finance.unitcost.table.Cell;
import dev.shorewise.finance.unitcost.table.CostTable;
import dev.shorewise.kit.measures.Measure;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Unit costs side by side. */
@Schema(name = "UnitCostTable")
record CostTableJson(
        List<CellJson> cells,

        @Schema(description = "What was booked; the cells add up to it to the cent.")
        MoneyJson total,

        @Schema(description = "Vendors' months that are left out, with the reason.")
        List<String> missing,

        @Schema(description = "Answers of vendor-service that it rests on.")
        List<String> facts,

        @Schema(description = "Which of the lines' costs counts.")
        CostBasis basis,

        @Schema(description = "By which foreign lines are converted.", examples = "MONTH-AVERAGE")
        String rateSet,

        @Schema(examples = "half-up per line, then largest remainder")
        String rounding) {

    /** One row. */
    @Schema(name = "UnitCostCell")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CellJson(Map<String, String> by, MoneyJson cost, long contacts, List<Measure> measures) {

        static CellJson of(Cell cell, Valuation value) {
            return new CellJson(
                    cell.by(), MoneyJson.of(cell.cost()), cell.activity().contacts(), CellMeasures.of(cell, value));
        }
    }

    static CostTableJson of(CostTable table, Valuation value) {
        return new CostTableJson(
                table.cells().stream().map(cell -> CellJson.of(cell, value)).toList(),
                MoneyJson.of(table.total()),
                table.missing(),
                table.facts(),
                value.basis(),
                value.rates().id(),
                Rounding.ofHouse().words() + " per line, then largest remainder");
    }
}
