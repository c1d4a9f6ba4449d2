package dev.shorewise.vendor.trust.rest;

import dev.shorewise.kit.callers.Roles;
import dev.shorewise.vendor.contacts.Dimension;
import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.trust.FairComparison;
import dev.shorewise.vendor.trust.FairComparisons;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who does the same work better; the client's alone. */
@Path("/v1/fair-comparisons")
class FairComparisonResource {

    private final FairComparisons comparisons;

    FairComparisonResource(FairComparisons comparisons) {
        this.comparisons = comparisons;
    }

    @GET
    @RolesAllowed({
        Roles.SERVICE_HEAD,
        Roles.CX_HEAD,
        Roles.QA_DIRECTOR,
        Roles.FINANCE,
        Roles.EXECUTIVE,
        Roles.ADMIN,
        Roles.AUDITOR
    })
    @Operation(summary = "First-contact resolution beside the in-house team, at the same mix of reasons and channels")
    public FairComparison compareFairly(
            @QueryParam("month") @Nullable @Schema(examples = "2026-10") String month,
            @QueryParam("from") @Nullable @Schema(examples = "2026-08-01") String from,
            @QueryParam("to") @Nullable @Schema(examples = "2026-11-01") String to,
            @QueryParam("by") @DefaultValue("deliveryModel") @Schema(examples = "vendor") String by) {
        return comparisons.of(Period.parse(month, from, to), Dimension.parse("by", by));
    }
}
