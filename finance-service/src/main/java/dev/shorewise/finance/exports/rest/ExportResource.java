package dev.shorewise.finance.exports.rest;

import dev.shorewise.finance.exports.LedgerExport;
import dev.shorewise.finance.exports.LedgerExport.Format;
import dev.shorewise.finance.ledger.CostFilter;
import dev.shorewise.finance.periods.ClosedPeriods;
import dev.shorewise.finance.periods.Months;
import dev.shorewise.finance.periods.Times;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.callers.VendorScope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Cost lines as files, streamed. */
@Path("/v1/cost-exports")
@Tag(name = "exports")
class ExportResource {

    private final LedgerExport export;
    private final ClosedPeriods periods;

    ExportResource(LedgerExport export, ClosedPeriods periods) {
        this.export = export;
        this.periods = periods;
    }

    @GET
    @RolesAllowed({Roles.FINANCE, Roles.EXECUTIVE, Roles.AUDITOR, Roles.FINANCE_READER})
    @Operation(
            operationId = "exportCostLines",
            summary = "Cost lines as a file, by source and line id, columns as in FOCUS 1.2",
            description = """
                    A closed month is the same bytes on every pull as CSV and NDJSON; its ETag is the hash kept when it \
                    was closed. updatedSince gives what was stored or restated at or after a time.""")
    public Response export(
            @QueryParam("format") @NotNull @DefaultValue("csv") @Pattern(regexp = "csv|ndjson|xlsx") String format,
            @QueryParam("month") @Nullable String month,
            @QueryParam("vendorId") @Pattern(regexp = "[a-z0-9][a-z0-9-]{1,39}") @Nullable String vendorId,
            @QueryParam("updatedSince") @Nullable String updatedSince,
            @Context Request request) {
        YearMonth asked = month == null ? null : Months.parse("month", month);
        CostFilter filter = new CostFilter(
                vendorId,
                asked,
                null,
                null,
                null,
                Times.parse("updatedSince", updatedSince).orElse(null));
        Optional<EntityTag> tag = asked == null
                ? Optional.empty()
                : periods.find(asked)
                        .map(period -> new EntityTag(period.sha256() + "-" + format
                                + (vendorId == null ? "" : "-" + vendorId)
                                + (filter.updatedSince() == null
                                        ? ""
                                        : "-" + filter.updatedSince().toEpochMilli())));
        Response.ResponseBuilder unchanged =
                tag.map(request::evaluatePreconditions).orElse(null);
        if (unchanged != null) {
            return unchanged.build();
        }
        Response.ResponseBuilder answer = Response.ok(body(filter, format), mediaType(format))
                .header("Content-Disposition", "attachment; filename=\"cost-lines." + format + "\"");
        tag.ifPresent(answer::tag);
        return answer.build();
    }

    private StreamingOutput body(CostFilter filter, String format) {
        return out -> VendorScope.ALL.run(() -> {
            try {
                export.write(filter, Format.valueOf(format.toUpperCase(Locale.ROOT)), out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static String mediaType(String format) {
        return switch (format) {
            case "ndjson" -> "application/x-ndjson";
            case "xlsx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            default -> "text/csv;charset=UTF-8";
        };
    }
}
