package dev.shorewise.finance.ledger;

import dev.shorewise.finance.money.Money;
import java.math.BigDecimal;
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
 * @param bill what kind of charge it is, where it is billed, and what else it is said to cost
 */
public record CostLine(Key key, Scope scope, CostCategory category, ChargePeriod period, Money cost, Bill bill) {

    public CostLine {
        if (category.isReceived()
                && bill.charge().chargeClass() == ChargeClass.REGULAR
                && cost.amount().signum() > 0) {
            throw new IllegalArgumentException(category.id() + " is money received and not positive, but got " + cost);
        }
    }

    /** The cost spread over use: as billed, unless the line says otherwise. */
    public Money effective() {
        return bill.effective() == null ? cost : new Money(bill.effective(), cost.currency());
    }

    /** What the contract would have it cost: as billed, unless the line says otherwise. */
    public Money contracted() {
        return bill.contracted() == null ? cost : new Money(bill.contracted(), cost.currency());
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
     * @param contractId the contract that it is owed under; null if none is named
     * @param tags what the client files it under
     */
    public record Scope(
            String vendorId,
            @Nullable String siteId,
            @Nullable String contractId,
            Tags tags) {}

    /**
     * Where it stands on paper.
     *
     * @param charge what kind of charge it is
     * @param effective cost spread over use, where that is not what was billed; 0 for a purchase that later months use
     * @param contracted agreed price times quantity, where that is not what was billed
     * @param invoiceId the invoice that it stands on; null for internal cost and rows of a model
     * @param description in the sender's words; null if none
     */
    public record Bill(
            Charge charge,
            @Nullable BigDecimal effective,
            @Nullable BigDecimal contracted,
            @Nullable String invoiceId,
            @Nullable String description) {}
}
