package dev.shorewise.finance.exports.rest;

import dev.shorewise.finance.periods.ClosedPeriod;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A closed month as callers read it. */
@Schema(name = "ClosedPeriod")
record PeriodJson(
        @Schema(examples = "2026-10") String month,
        String closedBy,
        Instant closedAt,
        long lines,

        @Schema(description = "Of the month's export as CSV, in hexadecimal digits.")
        String sha256,

        @Schema(description = "Of the columns that it is exported with.")
        int edition,

        @Schema(description = "Of computed amounts.", examples = "half-up")
        String rounding) {

    static PeriodJson of(ClosedPeriod period) {
        return new PeriodJson(
                period.month().toString(),
                period.closedBy(),
                period.closedAt(),
                period.lines(),
                period.sha256(),
                period.edition(),
                period.rounding().words());
    }
}
