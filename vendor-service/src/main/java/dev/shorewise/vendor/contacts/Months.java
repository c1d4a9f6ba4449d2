package dev.shorewise.vendor.contacts;

import dev.shorewise.vendor.contacts.store.MonthRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;

/** Which state of its contacts a vendor's figures rest on. */
@ApplicationScoped
public class Months {

    private final MonthRows rows;

    Months(MonthRows rows) {
        this.rows = rows;
    }

    @Transactional
    public MonthState state(String vendorId, YearMonth month) {
        return rows.find(vendorId, month).orElse(MonthState.EMPTY);
    }

    /** A number that grows whenever a contact of a month that the period touches changes. */
    @Transactional
    public long revision(String vendorId, Period period) {
        return rows.revision(vendorId, period);
    }
}
