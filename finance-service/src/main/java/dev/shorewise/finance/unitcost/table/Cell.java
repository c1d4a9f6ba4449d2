package dev.shorewise.finance.unitcost.table;

import dev.shorewise.finance.money.Money;
import java.math.BigDecimal;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table.
 *
 * @param by what its contacts have in common, by the name of each dimension
 * @param cost that falls to it
 * @param activity what was done
 * @param productiveHours as accepted; null where nobody accepted any, or where cells are finer than those hours
 */
public record Cell(
        SortedMap<String, String> by,
        Money cost,
        Activity activity,
        @Nullable BigDecimal productiveHours) {

    /** Two cells of the same row. */
    Cell plus(Cell other) {
        return new Cell(
                by,
                cost.plus(other.cost),
                activity.plus(other.activity),
                productiveHours == null || other.productiveHours == null
                        ? null
                        : productiveHours.add(other.productiveHours));
    }
}
