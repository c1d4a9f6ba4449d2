package dev.shorewise.finance.ledger.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shorewise.finance.ledger.ChargeCategory;
import dev.shorewise.finance.ledger.ChargeClass;
import dev.shorewise.finance.ledger.ChargeFrequency;
import dev.shorewise.finance.ledger.CostClass;
import dev.shorewise.finance.ledger.CostLine;
import dev.shorewise.finance.ledger.StoredCostLine;
import dev.shorewise.finance.money.json.MoneyJson;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A cost line as callers read it. */
@Schema(name = "CostLine")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CostLineJson(
        UUID id,

        @Schema(description = "Counts from 1; one more for each restatement.")
        int revision,

        Instant updatedAt,
        String lineId,

        @Schema(description = "The import profile that brought it.")
        String source,

        String vendorId,
        @Nullable String siteId,
        @Nullable String contractId,
        @Schema(examples = "{\"costCentre\": \"4711\"}") Map<String, String> tags,
        @Schema(examples = "service") String category,
        CostClass costClass,
        @Schema(examples = "2026-10") String month,
        LocalDate chargePeriodStart,
        @Schema(description = "Excluded.") LocalDate chargePeriodEnd,
        @Schema(description = "As billed.") MoneyJson cost,

        @Schema(description = "Spread over use.") MoneyJson effectiveCost,

        @Schema(description = "Agreed price times quantity.")
        MoneyJson contractedCost,

        @Nullable ChargeCategory chargeCategory,
        ChargeClass chargeClass,
        @Nullable ChargeFrequency chargeFrequency,
        @Nullable String invoiceId,
        @Nullable String description) {

    static CostLineJson of(StoredCostLine stored) {
        CostLine line = stored.line();
        return new CostLineJson(
                stored.id(),
                stored.revision(),
                stored.updatedAt(),
                line.key().lineId(),
                line.key().source(),
                line.scope().vendorId(),
                line.scope().siteId(),
                line.scope().contractId(),
                line.scope().tags().values(),
                line.category().id(),
                line.category().costClass(),
                line.period().month().toString(),
                line.period().from(),
                line.period().to(),
                MoneyJson.of(line.cost()),
                MoneyJson.of(line.effective()),
                MoneyJson.of(line.contracted()),
                line.bill().charge().category(),
                line.bill().charge().chargeClass(),
                line.bill().charge().frequency(),
                line.bill().invoiceId(),
                line.bill().description());
    }
}
