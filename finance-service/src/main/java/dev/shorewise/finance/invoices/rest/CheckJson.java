package dev.shorewise.finance.invoices.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shorewise.finance.invoices.StoredCheck;
import dev.shorewise.finance.invoices.check.Difference;
import dev.shorewise.finance.invoices.check.LineCheck;
import dev.shorewise.finance.invoices.check.LineState;
import dev.shorewise.finance.invoices.check.Reason;
import dev.shorewise.finance.money.json.MoneyJson;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was found in an invoice, as callers read it. */
@Schema(name = "InvoiceCheck")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CheckJson(
        @Schema(description = "Of the invoice that was checked.")
        int invoiceRevision,

        String checkedBy,
        Instant checkedAt,
        @Schema(description = "Version of the rate card.") int rateCard,
        MoneyJson invoiced,
        MoneyJson expected,
        MoneyJson difference,

        @Schema(description = "True if every line matches and nothing was found about the whole.")
        boolean clean,

        List<LineJson> lines,
        List<String> findings,

        @Schema(description = "Answers of vendor-service that it rests on.")
        List<String> facts,

        @Schema(examples = "half-up") String rounding) {

    /** All lines of one service. */
    @Schema(name = "InvoiceLineCheck")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LineJson(
            String service,
            LineState state,
            @Nullable BigDecimal invoicedQuantity,
            @Nullable BigDecimal acceptedQuantity,
            MoneyJson invoiced,
            @Nullable MoneyJson expected,
            @Nullable MoneyJson difference,
            List<PartJson> parts,
            String note) {

        static LineJson of(LineCheck line) {
            return new LineJson(
                    line.service(),
                    line.state(),
                    line.quantities().invoiced(),
                    line.quantities().accepted(),
                    MoneyJson.of(line.invoiced()),
                    Optional.ofNullable(line.expected()).map(MoneyJson::of).orElse(null),
                    line.expected() == null ? null : MoneyJson.of(line.difference()),
                    line.differences().stream().map(PartJson::of).toList(),
                    line.note());
        }
    }

    /** A part of a difference; the parts of a line add up to it. */
    @Schema(name = "InvoiceDifference")
    record PartJson(Reason reason, MoneyJson amount, String explanation) {

        static PartJson of(Difference part) {
            return new PartJson(part.reason(), MoneyJson.of(part.amount()), part.explanation());
        }
    }

    static CheckJson of(StoredCheck stored) {
        return new CheckJson(
                stored.revision(),
                stored.checkedBy(),
                stored.checkedAt(),
                stored.check().rateCard(),
                MoneyJson.of(stored.check().invoiced()),
                MoneyJson.of(stored.check().expected()),
                MoneyJson.of(stored.check().difference()),
                stored.check().isClean(),
                stored.check().lines().stream().map(LineJson::of).toList(),
                stored.check().findings(),
                stored.check().facts(),
                stored.check().rounding().words());
    }
}
