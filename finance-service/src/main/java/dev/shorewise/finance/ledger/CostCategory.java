package dev.shorewise.finance.ledger;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The categories of cost, with what FOCUS calls such a charge unless its line says otherwise (finance, section 2),
 * and those of the client's own team.
 */
public enum CostCategory {
    /** Contacts, hours, FTE, outcomes. */
    SERVICE(CostClass.DIRECT, ChargeCategory.USAGE, ChargeFrequency.USAGE_BASED),
    /** Management and platform fees. */
    SERVICE_FIXED(CostClass.DIRECT, ChargeCategory.PURCHASE, ChargeFrequency.RECURRING),
    /** Telephony minutes, postage. */
    PASSTHROUGH(CostClass.DIRECT, ChargeCategory.USAGE, ChargeFrequency.USAGE_BASED),
    /** Value-added and withholding tax that cannot be reclaimed; as often as the taxed charge. */
    TAX(CostClass.DIRECT, ChargeCategory.TAX, null),
    /** Service credits: negative. */
    CREDIT(CostClass.DIRECT, ChargeCategory.CREDIT, ChargeFrequency.ONE_TIME),
    /** Rounding, goodwill, gain share. */
    ADJUSTMENT(CostClass.DIRECT, ChargeCategory.ADJUSTMENT, ChargeFrequency.ONE_TIME),
    /** Knowledge transfer, parallel run, project, severance. */
    TRANSITION(CostClass.HIDDEN, ChargeCategory.PURCHASE, ChargeFrequency.ONE_TIME),
    /** Tender, due diligence, legal. */
    SELECTION(CostClass.HIDDEN, ChargeCategory.PURCHASE, ChargeFrequency.ONE_TIME),
    /** Vendor managers, reviews, reporting. */
    GOVERNANCE(CostClass.INDIRECT, ChargeCategory.USAGE, ChargeFrequency.RECURRING),
    /** Visits, calibration on site. */
    TRAVEL(CostClass.HIDDEN, ChargeCategory.USAGE, ChargeFrequency.ONE_TIME),
    /** Audits, data protection, certification. */
    COMPLIANCE(CostClass.HIDDEN, ChargeCategory.USAGE, ChargeFrequency.RECURRING),
    /** Reviewers and tools on the client's side. */
    QA(CostClass.INDIRECT, ChargeCategory.USAGE, ChargeFrequency.RECURRING),
    /** Product, language and culture courses; ramp paid by the client. */
    TRAINING(CostClass.INDIRECT, ChargeCategory.USAGE, ChargeFrequency.RECURRING),
    /** Licences, telephony, VPN, integration. */
    TECHNOLOGY(CostClass.INDIRECT, ChargeCategory.USAGE, ChargeFrequency.RECURRING),
    /** Replacement of leavers borne by the client. */
    ATTRITION(CostClass.HIDDEN, ChargeCategory.USAGE, ChargeFrequency.USAGE_BASED),
    /** Difference to the budget rate, hedging. */
    FX(CostClass.HIDDEN, ChargeCategory.ADJUSTMENT, ChargeFrequency.USAGE_BASED),
    /** Escalations and rework by the in-house team. */
    INHOUSE_REWORK(CostClass.QUALITY, ChargeCategory.USAGE, ChargeFrequency.USAGE_BASED),
    /** Wages and on-costs of the client's own agents. */
    INHOUSE_STAFF(CostClass.DIRECT, ChargeCategory.USAGE, ChargeFrequency.RECURRING),
    /** What the client's own team costs beside: facilities, supervision, administration. */
    INHOUSE_OVERHEAD(CostClass.INDIRECT, ChargeCategory.USAGE, ChargeFrequency.RECURRING),
    /** Repeat contacts: a memo, already inside {@link #SERVICE}. */
    REPEAT(CostClass.QUALITY, null, null),
    /** Margin lost through customers who leave: a row of a model. */
    CHURN(CostClass.QUALITY, null, null),
    /** Exit assistance, provision for taking the work back. */
    EXIT(CostClass.HIDDEN, ChargeCategory.PURCHASE, ChargeFrequency.ONE_TIME),
    /** In-house cost that disappears, negative: a row of a model. */
    OVERHEAD_SAVED(CostClass.BENEFIT, null, null);

    private final CostClass costClass;
    private final @Nullable ChargeCategory chargeCategory;
    private final @Nullable ChargeFrequency chargeFrequency;

    CostCategory(
            CostClass costClass, @Nullable ChargeCategory chargeCategory, @Nullable ChargeFrequency chargeFrequency) {
        this.costClass = costClass;
        this.chargeCategory = chargeCategory;
        this.chargeFrequency = chargeFrequency;
    }

    /** The id in files and answers, for example {@code service-fixed}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The category of an id. */
    public static Optional<CostCategory> find(String id) {
        return Arrays.stream(values())
                .filter(category -> category.id().equals(id))
                .findFirst();
    }

    public CostClass costClass() {
        return costClass;
    }

    /** What FOCUS calls such a charge; empty for memos and rows of a model. */
    public Optional<ChargeCategory> chargeCategory() {
        return Optional.ofNullable(chargeCategory);
    }

    /** How often such a charge comes; empty where that depends on another charge. */
    public Optional<ChargeFrequency> chargeFrequency() {
        return Optional.ofNullable(chargeFrequency);
    }

    /** Whether somebody paid it. Memos and rows of a model are never mixed into totals of what was booked. */
    public boolean isBooked() {
        return chargeCategory != null;
    }

    /** Whether a line of this category is money received and so not positive, unless it corrects another. */
    public boolean isReceived() {
        return this == CREDIT || this == OVERHEAD_SAVED;
    }
}
