package dev.shorewise.finance.scenarios.outcome;

import dev.shorewise.finance.ledger.CostCategory;
import java.util.Locale;

/** The rows of a scenario's total cost, each a category of the ledger. */
public enum ModelCategory {
    SERVICE(CostCategory.SERVICE),
    TECHNOLOGY(CostCategory.TECHNOLOGY),
    ATTRITION(CostCategory.ATTRITION),
    GOVERNANCE(CostCategory.GOVERNANCE),
    FX(CostCategory.FX),
    CREDIT(CostCategory.CREDIT),
    INHOUSE_REWORK(CostCategory.INHOUSE_REWORK),
    CHURN(CostCategory.CHURN),
    TRANSITION(CostCategory.TRANSITION),
    EXIT(CostCategory.EXIT),
    TAX(CostCategory.TAX);

    static final int COUNT = values().length;

    private final CostCategory category;

    ModelCategory(CostCategory category) {
        this.category = category;
    }

    /** The category's id in the ledger. */
    public String id() {
        return category.id().toLowerCase(Locale.ROOT);
    }
}
