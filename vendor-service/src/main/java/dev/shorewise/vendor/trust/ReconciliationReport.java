package dev.shorewise.vendor.trust;

import dev.shorewise.vendor.filings.Filing;
import java.util.List;

/**
 * All reported figures of a vendor's month, held against other sources together.
 *
 * @param tolerance that surveys may differ by, as a share
 * @param partial whether feedback-service could not be asked
 */
public record ReconciliationReport(String vendorId, String month, double tolerance, boolean partial, List<Held> held) {

    static final Filing.Kind<ReconciliationReport> KIND =
            new Filing.Kind<>("RECONCILIATION", ReconciliationReport.class);
}
