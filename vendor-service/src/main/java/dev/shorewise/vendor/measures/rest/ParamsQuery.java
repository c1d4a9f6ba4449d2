package dev.shorewise.vendor.measures.rest;

import dev.shorewise.vendor.measures.CountedParams;
import dev.shorewise.vendor.measures.Params;
import dev.shorewise.vendor.measures.Repeats;
import dev.shorewise.vendor.measures.Slices;
import dev.shorewise.vendor.measures.cases.CaseParams;
import jakarta.ws.rs.QueryParam;
import java.util.HashMap;
import java.util.Map;
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

    @Parameter(
            description =
                    "opening hours of the business, in timeZone or the site's zone; those of each site without it")
    @QueryParam("hours")
    @Nullable
    @Schema(examples = "Mo-Fr 08:00-18:00; Sa 09:00-12:30; off 2026-12-25")
    String hours;

    @Parameter(description = "opening hours within which a person replies in time; PT4H without it")
    @QueryParam("replyWithin")
    @Nullable
    @Schema(examples = "PT4H")
    String replyWithin;

    @Parameter(description = "opening hours within which a case is solved in time; PT24H without it")
    @QueryParam("solveWithin")
    @Nullable
    @Schema(examples = "PT24H")
    String solveWithin;

    @Parameter(description = "from when on an open case is old; P7D without it")
    @QueryParam("age")
    @Nullable
    @Schema(examples = "P7D")
    String age;

    @Parameter(description = "until when opening a case again counts against its solution; P30D without it")
    @QueryParam("soon")
    @Nullable
    @Schema(examples = "P30D")
    String soon;

    @Parameter(description = "the share in time from which on a half hour is good; 0.8 without it")
    @QueryParam("sliceTarget")
    @Nullable
    @Schema(examples = "0.8")
    String sliceTarget;

    @Parameter(description = "the client's hours; night and weekend lie outside. Mo-Fr 08:00-18:00 without it")
    @QueryParam("officeHours")
    @Nullable
    @Schema(examples = "Mo-Fr 08:00-18:00")
    String officeHours;

    @Parameter(description = "which of several figures of a definition: an emotion, a label of texts")
    @QueryParam("label")
    @Nullable
    @Schema(examples = "anger")
    String label;

    @Parameter(description = "how many of the texts with the label its reader finds; 1 without it")
    @QueryParam("sensitivity")
    @Nullable
    @Schema(examples = "0.85")
    String sensitivity;

    @Parameter(description = "how many of the texts without the label its reader leaves alone; 1 without it")
    @QueryParam("specificity")
    @Nullable
    @Schema(examples = "0.90")
    String specificity;

    @Parameter(
            description =
                    "what score/balanced@1 is made of: figures as id:worst:best:weight, separated by commas, their"
                            + " weights adding up to 100")
    @QueryParam("balance")
    @Nullable
    @Schema(examples = "aht/talk-hold-wrap@1:300:180:20,fcr/agent-flag@1:0.5:0.9:80")
    String balance;

    Params params() {
        Map<String, @Nullable String> cases = new HashMap<>();
        cases.put(CaseParams.HOURS, hours);
        cases.put(CaseParams.REPLY, replyWithin);
        cases.put(CaseParams.SOLVE, solveWithin);
        cases.put(CaseParams.AGE, age);
        cases.put(CaseParams.SOON, soon);
        return Params.parse(time, shortAbandon)
                .with(Repeats.parse(within, repeats, completeUntil))
                .with(CaseParams.parse(cases))
                .with(Slices.parse(sliceTarget, officeHours))
                .with(CountedParams.parse(label, sensitivity, specificity, balance));
    }
}
