package dev.shorewise.finance.unitcost;

import java.time.YearMonth;
import java.util.Currency;

/**
 * What a unit cost is asked of.
 *
 * @param vendorId the vendor, the in-house team being one too
 * @param month of the charges and of the contacts
 * @param value what its costs are worth
 */
public record UnitCostScope(String vendorId, YearMonth month, Valuation value) {

    /** Of the report. */
    public Currency currency() {
        return value.currency();
    }
}
