package dev.shorewise.finance.ledger.store;

import dev.shorewise.finance.ledger.Charge;
import dev.shorewise.finance.ledger.ChargeCategory;
import dev.shorewise.finance.ledger.ChargeClass;
import dev.shorewise.finance.ledger.ChargeFrequency;
import dev.shorewise.finance.ledger.ChargePeriod;
import dev.shorewise.finance.ledger.CostCategory;
import dev.shorewise.finance.ledger.CostLine;
import dev.shorewise.finance.ledger.StoredCostLine;
import dev.shorewise.finance.ledger.Tags;
import dev.shorewise.finance.money.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** A cost line for reading; {@link CostLineMerge} writes. */
@Entity
@Immutable
@Table(name = "cost_line")
@NullUnmarked
class CostLineRow {

    @Id
    UUID id;

    String source;

    @Column(name = "line_id")
    String lineId;

    @Column(name = "vendor_id")
    String vendorId;

    @Column(name = "site_id")
    String siteId;

    @Column(name = "contract_id")
    String contractId;

    String tags;
    String category;

    @Column(name = "period_from")
    LocalDate periodFrom;

    @Column(name = "period_to")
    LocalDate periodTo;

    BigDecimal amount;

    @Column(name = "effective_amount")
    BigDecimal effectiveAmount;

    @Column(name = "contracted_amount")
    BigDecimal contractedAmount;

    String currency;

    @Column(name = "charge_category")
    @Enumerated(EnumType.STRING)
    ChargeCategory chargeCategory;

    @Column(name = "charge_class")
    @Enumerated(EnumType.STRING)
    ChargeClass chargeClass;

    @Column(name = "charge_frequency")
    @Enumerated(EnumType.STRING)
    ChargeFrequency chargeFrequency;

    @Column(name = "invoice_id")
    String invoiceId;

    String description;
    int revision;

    @Column(name = "updated_at")
    Instant updatedAt;

    StoredCostLine toStored() {
        return new StoredCostLine(
                id,
                revision,
                updatedAt,
                new CostLine(
                        new CostLine.Key(source, lineId),
                        new CostLine.Scope(vendorId, siteId, contractId, Tags.ofJson(tags)),
                        CostCategory.find(category).orElseThrow(),
                        new ChargePeriod(periodFrom, periodTo),
                        new Money(amount, Currency.getInstance(currency)),
                        new CostLine.Bill(
                                new Charge(chargeCategory, chargeClass, chargeFrequency),
                                effectiveAmount,
                                contractedAmount,
                                invoiceId,
                                description)));
    }
}
