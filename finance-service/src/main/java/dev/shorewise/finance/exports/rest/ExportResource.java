package dev.shorewise.finance.exports.rest;

import dev.shorewise.finance.exports.ExportOrder;
import dev.shorewise.finance.exports.ExportOrder.Format;
import dev.shorewise.finance.exports.LedgerExport;
import dev.shorewise.finance.ledger.CostFilter;
import dev.shorewise.finance.ledger.CostLines;
import dev.shorewise.finance.periods.ClosedPeriod;
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
import java.time.Clock;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Cost lines as files, streamed. */
@Path("/v1/cost-exports")
@Tag(name = "exports")
class ExportResource {

    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final LedgerExport export;
    private final CostLines lines;
    private final ClosedPeriods periods;
    private final Clock clock;

    ExportResource(LedgerExport export, CostLines lines, ClosedPeriods periods, Clock clock) {
        this.export = export;
        this.lines = lines;
        this.periods = periods;
        this.clock = clock;
    }

    @GET
    @RolesAllowed({Roles.FINANCE, Roles.EXECUTIVE, Roles.AUDITOR, Roles.FINANCE_READER})
    @Operation(
            operationId = "exportCostLines",
            summary = "Cost lines as a file, by source and line id, columns as in FOCUS 1.2",
            description = """
                    A closed month is the same bytes on every pull in each format; its ETag holds the hash kept when it \
                    was closed. updatedSince gives what was stored or restated at or after a time. The workbook has \
                    sheets for definitions and for what was asked.""")
    public Response export(
            @QueryParam("format") @NotNull @DefaultValue("csv") @Pattern(regexp = "csv|ndjson|xlsx") String format,
            @QueryParam("month") @Nullable String month,
            @QueryParam("vendorId") @Pattern(regexp = "[a-z0-9][a-z0-9-]{1,39}") @Nullable String vendorId,
            @QueryParam("updatedSince") @Nullable String updatedSince,
            @Parameter(description = "Begin a csv with a byte order mark, by which spreadsheets know that it is UTF-8.")
                    @QueryParam("bom")
                    boolean bom,
            @Context Request request) {
        YearMonth asked = month == null ? null : Months.parse("month", month);
        CostFilter filter = new CostFilter(
                vendorId,
                asked,
                null,
                null,
                null,
                Times.parse("updatedSince", updatedSince).orElse(null));
        ExportOrder order = ExportOrder.of(
                filter,
                Format.valueOf(format.toUpperCase(Locale.ROOT)),
                asked == null ? Optional.empty() : periods.find(asked),
                clock.instant());
        boolean isMarked = bom && order.format() == Format.CSV;
        EntityTag tag = tag(order, isMarked ? "-bom" : "");
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        if (unchanged != null) {
            return unchanged.build();
        }
        return Response.ok(body(order, isMarked ? MARK : new byte[0]), mediaType(format))
                .header("Content-Disposition", "attachment; filename=\"cost-lines." + format + "\"")
                .tag(tag)
                .build();
    }

    /** A closed month is known by its hash, other lines by their state; a workbook of those names its time, hence weak. */
    private EntityTag tag(ExportOrder order, String form) {
        CostFilter filter = order.filter();
        String state = order.closed().map(ClosedPeriod::sha256).orElseGet(() -> lines.state(filter));
        return new EntityTag(
                String.join(
                                "-",
                                state,
                                order.format().name().toLowerCase(Locale.ROOT),
                                filter.vendor().orElse(""),
                                filter.updatedSince() == null
                                        ? ""
                                        : String.valueOf(filter.updatedSince().toEpochMilli()))
                        .replace(' ', 'T')
                        .concat(form),
                order.closed().isEmpty() && order.format() == Format.XLSX);
    }

    private StreamingOutput body(ExportOrder order, byte[] first) {
        return out -> VendorScope.ALL.run(() -> {
            try {
                out.write(first);
                export.write(order, out);
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
