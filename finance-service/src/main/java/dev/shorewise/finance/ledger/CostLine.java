package dev.shorewise.finance.ledger;

import dev.shorewise.finance.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One cost.
 *
 * <p>A new key creates it. The same key with the same content changes nothing; with other content it restates: the
 * revision goes up by one, the former content moves to the history, and every total counts the new content only.
 *
 * @param key what makes it the same line when it is sent again
 * @param scope whom it was spent on
 * @param category what it was spent on
 * @param period the days that it is for
 * @param cost as billed, in the currency of the bill
 * @param bill what kind of charge it is and where it is billed
 */
public record CostLine(Key key, Scope scope, CostCategory category, ChargePeriod period, Money cost, Bill bill) {

    public CostLine {
        if (category.isReceived()
                && bill.charge().chargeClass() == ChargeClass.REGULAR
                && cost.amount().signum() > 0) {
            throw new IllegalArgumentException(category.id() + " is money received and not positive, but got " + cost);
        }
    }

    /**
     * What makes two messages the same line.
     *
     * @param source who gave the id: the import profile
     * @param lineId unique within the source
     */
    public record Key(String source, String lineId) {}

    /**
     * Whom it was spent on.
     *
     * @param vendorId the vendor, the in-house team being one too
     * @param siteId one of the vendor's sites; null for all of them
     */
    public record Scope(String vendorId, @Nullable String siteId) {}

    /**
     * Where it stands on paper.
     *
     * @param charge what kind of charge it is
     * @param invoiceId the invoice that it stands on; null for internal cost and rows of a model
     * @param description in the sender's words; null if none
     */
    public record Bill(
            Charge charge,
            @Nullable String invoiceId,
            @Nullable String description) {}
}
