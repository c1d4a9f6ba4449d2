package dev.shorewise.vendor.sla;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * Where a running month is heading, worst first.
 *
 * @param asOf whole days before this are known
 * @param expectedCredit of the agreement, after the cap and the single-event rule: the mean of seeded draws in which the
 *     levels end independently
 */
public record Outlook(
        String agreementId,
        String month,
        Instant asOf,
        String currency,
        List<LevelOutlook> levels,
        BigDecimal expectedCredit) {}
