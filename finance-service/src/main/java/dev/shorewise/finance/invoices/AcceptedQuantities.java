package dev.shorewise.finance.invoices;

import dev.shorewise.finance.invoices.store.QuantityRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/** Quantities that the client accepts in its own words. */
@ApplicationScoped
public class AcceptedQuantities {

    private final QuantityRows rows;

    AcceptedQuantities(QuantityRows rows) {
        this.rows = rows;
    }

    /** Accepts a quantity, in place of the one before. */
    @Transactional
    public AcceptedQuantity put(AcceptedQuantity.Key key, BigDecimal quantity, String source, String acceptedBy) {
        return rows.put(key, quantity, source, acceptedBy);
    }

    /** What was accepted of a vendor's month, by service. */
    @Transactional
    public List<AcceptedQuantity> list(String vendorId, YearMonth month) {
        return rows.list(vendorId, month);
    }
}
