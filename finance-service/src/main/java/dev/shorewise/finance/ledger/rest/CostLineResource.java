package dev.shorewise.finance.ledger.rest;

import dev.shorewise.finance.ledger.CostCategory;
import dev.shorewise.finance.ledger.CostFilter;
import dev.shorewise.finance.ledger.CostLines;
import dev.shorewise.finance.ledger.StoredCostLine;
import dev.shorewise.finance.money.Currencies;
import dev.shorewise.finance.periods.Months;
import dev.shorewise.finance.periods.Times;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.paging.Cursor;
import dev.shorewise.kit.paging.Page;
import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.kit.requests.ETags;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Cost lines, for those who answer for money. Vendors have no part in this. */
@Path("/v1/cost-lines")
@Tag(name = "ledger")
class CostLineResource {

    private static final String VENDOR = "[a-z0-9][a-z0-9-]{1,39}";
    private static final String PRINTABLE = "[^\\p{Cntrl}]+";

    private final CostLines lines;

    CostLineResource(CostLines lines) {
        this.lines = lines;
    }

    @GET
    @RolesAllowed({Roles.FINANCE, Roles.EXECUTIVE, Roles.ADMIN, Roles.AUDITOR, Roles.FINANCE_READER})
    @Operation(operationId = "listCostLines", summary = "Cost lines in the order in which they first arrived")
    public Page<CostLineJson> list(
            @QueryParam("vendorId") @Pattern(regexp = VENDOR) @Nullable String vendorId,
            @QueryParam("month") @Nullable String month,
            @QueryParam("category") @Nullable String category,
            @QueryParam("currency") @Pattern(regexp = Currencies.PATTERN) @Nullable String currency,
            @QueryParam("invoiceId") @Size(max = 200) @Pattern(regexp = PRINTABLE) @Nullable String invoiceId,
            @QueryParam("updatedSince") @Nullable String updatedSince,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue(Page.DEFAULT_LIMIT) @Min(1) @Max(Page.MOST) int limit) {
        CostFilter filter = new CostFilter(
                vendorId,
                month == null ? null : Months.parse("month", month),
                category == null ? null : category(category),
                currency,
                invoiceId,
                Times.parse("updatedSince", updatedSince).orElse(null));
        Optional<UUID> after = Cursor.parse(cursor, 1).map(key -> id(key.keys().get(0))
                .orElseThrow(() -> KitRefusal.badParameter("cursor", "take it unchanged from nextCursor")));
        return Page.of(
                        lines.list(filter, after, limit + 1),
                        limit,
                        stored -> Cursor.of(stored.id().toString()))
                .map(CostLineJson::of);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Roles.FINANCE, Roles.EXECUTIVE, Roles.ADMIN, Roles.AUDITOR, Roles.FINANCE_READER})
    @Operation(operationId = "readCostLine", summary = "One cost line as it stands")
    public RestResponse<CostLineJson> read(@PathParam("id") String id, @Context Request request) {
        StoredCostLine stored = id(id).flatMap(lines::find).orElseThrow(KitRefusal::unknown);
        EntityTag tag = ETags.of(stored.revision());
        ResponseBuilder<CostLineJson> answer = request.evaluatePreconditions(tag) == null
                ? ResponseBuilder.ok(CostLineJson.of(stored))
                : ResponseBuilder.notModified();
        return answer.tag(tag).build();
    }

    private static CostCategory category(String id) {
        return CostCategory.find(id)
                .orElseThrow(() -> KitRefusal.badParameter(
                        "category",
                        Arrays.stream(CostCategory.values())
                                .map(CostCategory::id)
                                .collect(Collectors.joining(", "))));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
