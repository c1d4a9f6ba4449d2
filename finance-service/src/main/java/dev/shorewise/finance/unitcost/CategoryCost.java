package dev.shorewise.finance.unitcost;

import dev.shorewise.finance.ledger.CostCategory;
import dev.shorewise.finance.money.Money;

/**
 * The cost of one category.
 *
 * @param category the category
 * @param cost the sum of its lines, each converted and rounded on its own
 * @param lines how many
 */
public record CategoryCost(CostCategory category, Money cost, int lines) {

    CategoryCost plus(Money line) {
        return new CategoryCost(category, cost.plus(line), lines + 1);
    }
}
