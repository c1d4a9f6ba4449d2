package dev.shorewise.finance.invoices;

import dev.shorewise.finance.invoices.check.InvoiceCheck;
import java.time.Instant;

/**
 * What was found when an invoice was checked.
 *
 * @param revision of the invoice that was checked
 * @param checkedBy who asked for it
 * @param checkedAt when
 * @param check what was found
 */
public record StoredCheck(int revision, String checkedBy, Instant checkedAt, InvoiceCheck check) {}
