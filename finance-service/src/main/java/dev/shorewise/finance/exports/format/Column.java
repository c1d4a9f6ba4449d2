package dev.shorewise.finance.exports.format;

import dev.shorewise.finance.ledger.CostLine;
import dev.shorewise.finance.ledger.StoredCostLine;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of an export: those of FOCUS 1.2 first, then our own. Values are a number, a date, a text or null. */
public enum Column {
    BILLED_COST("BilledCost", "What the bill says, in the billing currency.", line -> line.cost()
            .amount()),
    BILLING_CURRENCY("BillingCurrency", "Code of ISO 4217.", line -> line.cost()
            .currency()
            .getCurrencyCode()),
    CHARGE_CATEGORY(
            "ChargeCategory",
            "Usage, Purchase, Tax, Credit or Adjustment; empty for memos and model rows.",
            line -> title(line.bill().charge().category())),
    CHARGE_CLASS(
            "ChargeClass",
            "Correction, if it corrects a period that was invoiced already.",
            line -> line.bill().charge().chargeClass() == dev.shorewise.finance.ledger.ChargeClass.CORRECTION
                    ? "Correction"
                    : null),
    CHARGE_FREQUENCY(
            "ChargeFrequency",
            "One-Time, Recurring or Usage-Based.",
            line -> title(line.bill().charge().frequency())),
    CHARGE_PERIOD_START("ChargePeriodStart", "First day.", line -> line.period().from()),
    CHARGE_PERIOD_END(
            "ChargePeriodEnd", "First day after.", line -> line.period().to()),
    CHARGE_DESCRIPTION(
            "ChargeDescription", "In the sender's words.", line -> line.bill().description()),
    CONTRACTED_COST(
            2,
            "ContractedCost",
            "Agreed price times quantity; as billed where nobody says otherwise.",
            line -> line.contracted().amount()),
    EFFECTIVE_COST(
            2,
            "EffectiveCost",
            "Cost spread over use: 0 for a purchase that later months use, their share in those months.",
            line -> line.effective().amount()),
    INVOICE_ID("InvoiceId", "Empty for internal cost and model rows.", line -> line.bill()
            .invoiceId()),
    PROVIDER_NAME("ProviderName", "The vendor's id; the in-house team is one too.", line -> line.scope()
            .vendorId()),
    SERVICE_CATEGORY("ServiceCategory", "Always Other: customer service is not on the list of FOCUS.", line -> "Other"),
    TAGS(2, "Tags", "One JSON object, names in order.", line -> line.scope()
            .tags()
            .json()),
    X_CONTRACT_ID(2, "x_ContractId", "The contract that it is owed under.", line -> line.scope()
            .contractId()),
    X_COST_CATEGORY(
            "x_CostCategory", "The suite's category.", line -> line.category().id()),
    X_COST_CLASS(
            "x_CostClass",
            "How visible the cost is.",
            line -> title(line.category().costClass())),
    X_IS_MODEL(
            "x_IsModel",
            "true for memos and rows of a model, which no billed total holds.",
            line -> String.valueOf(!line.category().isBooked())),
    X_LINE_ID("x_LineId", "The sender's id of the line.", line -> line.key().lineId()),
    X_SITE_ID("x_SiteId", "One of the vendor's sites; empty for all.", line -> line.scope()
            .siteId()),
    X_SOURCE(
            "x_Source",
            "The import profile that brought it; invoice/ and the vendor for lines of accepted invoices.",
            line -> line.key().source());

    /** The edition that is written now; a closed month keeps the one it was closed with. */
    public static final int NEWEST_EDITION = 3;

    /** From this one on, workbooks show the decimals that a currency has; before, two of any. */
    private static final int OWN_DECIMALS_SINCE = 3;

    private final int since;
    private final String header;
    private final String meaning;
    private final Function<CostLine, @Nullable Object> value;

    Column(String header, String meaning, Function<CostLine, @Nullable Object> value) {
        this(1, header, meaning, value);
    }

    Column(int since, String header, String meaning, Function<CostLine, @Nullable Object> value) {
        this.since = since;
        this.header = header;
        this.meaning = meaning;
        this.value = value;
    }

    /** The columns of an edition, in their order. */
    public static List<Column> of(int edition) {
        return Arrays.stream(values()).filter(column -> column.since <= edition).toList();
    }

    /** How a workbook of an edition shows a number. */
    static String shown(BigDecimal number, int edition) {
        if (edition < OWN_DECIMALS_SINCE) {
            return "#,##0.00";
        }
        return number.scale() <= 0 ? "#,##0" : "#,##0." + "0".repeat(number.scale());
    }

    /** Its name in files. */
    public String header() {
        return header;
    }

    /** What it holds. */
    public String meaning() {
        return meaning;
    }

    /** Of a line. */
    public @Nullable Object of(StoredCostLine stored) {
        return value.apply(stored.line());
    }

    /** As FOCUS spells it: ONE_TIME is One-Time. */
    private static @Nullable String title(@Nullable Enum<?> constant) {
        if (constant == null) {
            return null;
        }
        StringBuilder title = new StringBuilder();
        for (String word : constant.name().split("_", -1)) {
            title.append(title.isEmpty() ? "" : "-")
                    .append(word.charAt(0))
                    .append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return title.toString();
    }
}
