package dev.shorewise.finance.unitcost.rest;

import dev.shorewise.finance.unitcost.baseline.Agent;
import dev.shorewise.finance.unitcost.baseline.Baseline;
import dev.shorewise.finance.unitcost.baseline.Replacement;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a baseline is built from, and what is held against it. */
@Schema(name = "BaselineRequest")
record BaselineRequest(
        @Schema(examples = "EUR") @Nullable String currency,
        @NotNull Agent agent,
        Baseline.@NotNull Hours hours,

        @Schema(description = "Cost per contact elsewhere, to be held against it.") @DecimalMin("0") @Nullable
        BigDecimal otherPerContact,

        @Schema(description = "Places whose booked cost is held against it.") @Valid @Nullable
        Places places,

        @Valid @Nullable Overhead overhead,

        @Schema(description = "People who leave in a year.") @Valid @Nullable
        Leavers leavers) {

    /** Vendors, the in-house team being one too, over some months. */
    @Schema(name = "BaselinePlaces")
    record Places(
            @NotEmpty List<String> vendors,

            @Schema(description = "First month.", examples = "2026-08") @NotNull
            String from,

            @Schema(description = "Last month.", examples = "2026-10") @NotNull
            String to) {}

    /** In-house overhead of a year; only cash that really stops counts as gone. */
    @Schema(name = "OverheadChange")
    record Overhead(
            @NotNull @DecimalMin("0.01") BigDecimal before,
            @NotNull @DecimalMin("0") BigDecimal after,

            @Schema(description = "When the cash stops.", implementation = String.class, examples = "2027-04") @NotNull
            YearMonth stops) {

        /** {@code overhead/reduction@1}. */
        BigDecimal reduction() {
            return before.subtract(after).divide(before, MathContext.DECIMAL64);
        }
    }

    /** Who leaves, and what replacing one takes. */
    @Schema(name = "Leavers")
    record Leavers(
            @Schema(description = "Mean of the year.", examples = "150") @NotNull @DecimalMin("0")
            BigDecimal headcount,

            @Schema(description = "Leavers of a year over it; of a month times 12.", examples = "0.36")
            @NotNull
            @DecimalMin("0")
            BigDecimal rate,

            @NotNull Replacement replacement) {}
}
