package dev.shorewise.finance.odata.model;

import static dev.shorewise.finance.odata.model.ColumnType.DATE;
import static dev.shorewise.finance.odata.model.ColumnType.FLAG;
import static dev.shorewise.finance.odata.model.ColumnType.ID;
import static dev.shorewise.finance.odata.model.ColumnType.INTEGER;
import static dev.shorewise.finance.odata.model.ColumnType.NUMBER;
import static dev.shorewise.finance.odata.model.ColumnType.TEXT;
import static dev.shorewise.finance.odata.model.ColumnType.TIME;

import dev.shorewise.finance.ledger.CostCategory;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The tables of the feed; columns after FOCUS 1.2 first, our own with the prefix x_. */
public final class FeedTables {

    /** All of them. */
    public static final List<FeedTable> ALL = List.of(
            new FeedTable(
                    "CostLines",
                    "CostLine",
                    "cost_line",
                    List.of(
                            key("Id", ID, "cost_line.id"),
                            column("BilledCost", NUMBER, "amount"),
                            column("BillingCurrency", TEXT, "currency"),
                            column("ChargeCategory", TEXT, "initcap(charge_category)"),
                            column("ChargeClass", TEXT, "case charge_class when 'CORRECTION' then 'Correction' end"),
                            column("ChargeFrequency", TEXT, "initcap(replace(charge_frequency, '_', '-'))"),
                            column("ChargePeriodStart", DATE, "period_from"),
                            column("ChargePeriodEnd", DATE, "period_to"),
                            column("ChargeDescription", TEXT, "description"),
                            column("ContractedCost", NUMBER, "coalesce(contracted_amount, amount)"),
                            column("EffectiveCost", NUMBER, "coalesce(effective_amount, amount)"),
                            column("InvoiceId", TEXT, "invoice_id"),
                            column("ProviderName", TEXT, "vendor_id"),
                            column("ServiceCategory", TEXT, "'Other'::text"),
                            column("Tags", TEXT, "tags"),
                            column("x_ContractId", TEXT, "contract_id"),
                            column("x_CostCategory", TEXT, "category"),
                            column("x_CostClass", TEXT, "initcap(" + costClass() + ")"),
                            column("x_IsModel", FLAG, "(category in (" + modelled() + "))"),
                            column("x_LineId", TEXT, "line_id"),
                            column("x_SiteId", TEXT, "site_id"),
                            column("x_Source", TEXT, "source"),
                            column("x_Revision", INTEGER, "revision"),
                            column("x_UpdatedAt", TIME, "updated_at"))),
            new FeedTable(
                    "Invoices",
                    "Invoice",
                    "invoice",
                    List.of(
                            key("Id", ID, "invoice.id"),
                            column("InvoiceId", TEXT, "number"),
                            column("ProviderName", TEXT, "vendor_id"),
                            column("Month", TEXT, "month"),
                            column("InvoicedOn", DATE, "invoiced_on"),
                            column("BillingCurrency", TEXT, "currency"),
                            column("Total", NUMBER, "total"),
                            column(
                                    "SumOfLines",
                                    NUMBER,
                                    "(select sum(l.amount) from invoice_line l where l.invoice = invoice.id)"),
                            column("State", TEXT, "state"),
                            column("Revision", INTEGER, "revision"),
                            column("UpdatedAt", TIME, "updated_at"))),
            new FeedTable(
                    "ClosedPeriods",
                    "ClosedPeriod",
                    "accounting_period",
                    List.of(
                            key("Month", TEXT, "month"),
                            column("Lines", INTEGER, "lines::integer"),
                            column("Sha256", TEXT, "sha256"),
                            column("ClosedBy", TEXT, "closed_by"),
                            column("ClosedAt", TIME, "closed_at"))),
            new FeedTable(
                    "ExchangeRates",
                    "ExchangeRate",
                    "exchange_rate",
                    List.of(
                            key("Key", TEXT, "(currency || ' ' || to_char(day, 'YYYY-MM-DD'))"),
                            column("Currency", TEXT, "currency"),
                            column("Day", DATE, "day"),
                            column("PerEuro", NUMBER, "per_eur"),
                            column("UpdatedAt", TIME, "updated_at"))));

    private FeedTables() {}

    /** The table of a set. */
    public static Optional<FeedTable> find(String set) {
        return ALL.stream().filter(table -> table.set().equals(set)).findFirst();
    }

    private static String costClass() {
        return Arrays.stream(CostCategory.values())
                .map(category -> " when '" + category.id() + "' then '" + category.costClass() + "'")
                .collect(Collectors.joining("", "case category", " end"));
    }

    private static String modelled() {
        return Arrays.stream(CostCategory.values())
                .filter(category -> !category.isBooked())
                .map(category -> "'" + category.id() + "'")
                .collect(Collectors.joining(", "));
    }

    private static FeedColumn column(String name, ColumnType type, String sql) {
        return new FeedColumn(name, type, sql, false);
    }

    private static FeedColumn key(String name, ColumnType type, String sql) {
        return new FeedColumn(name, type, sql, true);
    }
}
