package dev.shorewise.finance.unitcost.price;

import dev.shorewise.finance.ledger.CostCategory;
import java.util.List;

/** The steps from the price on the invoice to the true price, in their order (finance, section 10.2). */
public enum PriceStep {
    /** What the vendor invoices, or what the client's own team costs; repeat contacts are inside. */
    INVOICE(
            CostCategory.SERVICE,
            CostCategory.SERVICE_FIXED,
            CostCategory.PASSTHROUGH,
            CostCategory.TAX,
            CostCategory.ADJUSTMENT,
            CostCategory.INHOUSE_STAFF,
            CostCategory.INHOUSE_OVERHEAD),
    /** What it gives back. */
    CREDITS(CostCategory.CREDIT),
    TRANSITION_AND_EXIT(CostCategory.TRANSITION, CostCategory.SELECTION, CostCategory.EXIT),
    GOVERNANCE(CostCategory.GOVERNANCE),
    QUALITY_ASSURANCE(CostCategory.QA),
    TRAVEL_AND_COMPLIANCE(CostCategory.TRAVEL, CostCategory.COMPLIANCE),
    TRAINING_AND_ATTRITION(CostCategory.TRAINING, CostCategory.ATTRITION),
    TECHNOLOGY(CostCategory.TECHNOLOGY),
    CURRENCY(CostCategory.FX),
    /** Work that comes back to the client: as booked, or contacts times a rate where nothing is booked. */
    ESCALATIONS(CostCategory.INHOUSE_REWORK),
    /** Margin of customers who leave, as observed or under a stated assumption: never booked. */
    CHURN(CostCategory.CHURN);

    private final List<CostCategory> categories;

    PriceStep(CostCategory... categories) {
        this.categories = List.of(categories);
    }

    /** What of the ledger it holds. */
    public boolean holds(CostCategory category) {
        return categories.contains(category);
    }
}
