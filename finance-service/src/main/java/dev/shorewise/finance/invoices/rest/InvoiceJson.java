package dev.shorewise.finance.invoices.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shorewise.finance.invoices.Invoice;
import dev.shorewise.finance.invoices.InvoiceLine;
import dev.shorewise.finance.invoices.InvoiceState;
import dev.shorewise.finance.invoices.InvoiceStep;
import dev.shorewise.finance.invoices.LineKind;
import dev.shorewise.finance.invoices.Posting;
import dev.shorewise.finance.money.json.MoneyJson;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An invoice as callers read it; in lists without lines, sum and steps. */
@Schema(name = "Invoice")
@JsonInclude(JsonInclude.Include.NON_NULL)
record InvoiceJson(
        UUID id,
        String vendorId,
        String number,
        @Schema(examples = "2026-10") String month,
        @Nullable LocalDate invoicedOn,
        @Schema(examples = "EUR") String currency,

        @Schema(description = "As the invoice states it.") @Nullable
        MoneyJson total,

        @Schema(description = "Of the lines.") @Nullable MoneyJson sum,
        InvoiceState state,

        @Schema(description = "Grows with every change of lines or state.")
        int revision,

        Instant updatedAt,
        @Nullable List<LineJson> lines,
        @Nullable List<InvoiceStep> steps,

        @Schema(description = "What became of it in the ledger; only in the answer to a decision.") @Nullable
        PostingJson posting) {

    /** What became of an invoice in the ledger. */
    @Schema(name = "InvoicePosting")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PostingJson(
            @Schema(description = "Cost lines that were posted now.")
            int lines,

            @Schema(description = "Why none was.") @Nullable String refused) {}

    /** A line. */
    @Schema(name = "InvoiceLine")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LineJson(
            String lineId,
            LineKind kind,
            String service,
            @Nullable BigDecimal quantity,
            @Nullable BigDecimal unitPrice,
            MoneyJson amount,
            @Nullable BigDecimal fxRate,
            @Nullable String description,
            @Nullable String siteId) {

        static LineJson of(InvoiceLine line) {
            return new LineJson(
                    line.lineId(),
                    line.kind(),
                    line.service(),
                    line.quantity(),
                    line.unitPrice(),
                    MoneyJson.of(line.amount()),
                    line.fxRate(),
                    line.description(),
                    line.siteId());
        }
    }

    /** Without lines. */
    static InvoiceJson listed(Invoice invoice) {
        return of(invoice, null, null, null, null);
    }

    /** With lines, and how it came to where it stands. */
    static InvoiceJson of(Invoice invoice, List<InvoiceStep> steps) {
        return of(invoice, steps, null);
    }

    /** The same after a decision. */
    static InvoiceJson of(Invoice invoice, List<InvoiceStep> steps, Posting.@Nullable Posted posted) {
        return of(
                invoice,
                MoneyJson.of(invoice.sum()),
                invoice.lines().stream().map(LineJson::of).toList(),
                steps,
                posted == null
                        ? null
                        : new PostingJson(posted.lines(), posted.refused().orElse(null)));
    }

    private static InvoiceJson of(
            Invoice invoice,
            @Nullable MoneyJson sum,
            @Nullable List<LineJson> lines,
            @Nullable List<InvoiceStep> steps,
            @Nullable PostingJson posting) {
        Invoice.Head head = invoice.head();
        return new InvoiceJson(
                invoice.id(),
                head.vendorId(),
                head.number(),
                head.month().toString(),
                head.invoicedOn(),
                head.currency().getCurrencyCode(),
                head.total() == null ? null : MoneyJson.of(head.total()),
                sum,
                invoice.state(),
                invoice.revision(),
                invoice.updatedAt(),
                lines,
                steps,
                posting);
    }
}
