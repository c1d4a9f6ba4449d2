package dev.shorewise.vendor.measures.rest;

import dev.shorewise.vendor.measures.Params;
import dev.shorewise.vendor.measures.Repeats;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What formulas take besides contacts. */
class ParamsQuery {

    @Parameter(description = "answered in time within this; PT20S without it")
    @QueryParam("T")
    @Nullable
    @Schema(examples = "PT20S")
    String time;

    @Parameter(description = "giving up within this is short; PT5S, or T if that is less, without it")
    @QueryParam("short")
    @Nullable
    @Schema(examples = "PT5S")
    String shortAbandon;

    @Parameter(description = "coming back within so many days is a repeat; P7D without it")
    @QueryParam("N")
    @Nullable
    @Schema(examples = "P7D")
    String within;

    @Parameter(description = "which attempts to come back count: ATTEMPTS, also those given up, or ANSWERED_ONLY")
    @QueryParam("repeats")
    @Nullable
    @Schema(examples = "ATTEMPTS")
    String repeats;

    @Parameter(description = "until when all contacts are known; until the last one without it")
    @QueryParam("completeUntil")
    @Nullable
    @Schema(examples = "2026-10-30T00:00:00+01:00")
    String completeUntil;

    Params params() {
        return Params.parse(time, shortAbandon).with(Repeats.parse(within, repeats, completeUntil));
    }
}
