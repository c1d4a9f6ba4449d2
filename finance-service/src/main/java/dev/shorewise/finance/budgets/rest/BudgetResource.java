package dev.shorewise.finance.budgets.rest;

import dev.shorewise.finance.budgets.Budget;
import dev.shorewise.finance.budgets.Budgets;
import dev.shorewise.finance.budgets.StoredBudget;
import dev.shorewise.finance.periods.Months;
import dev.shorewise.finance.unitcost.Valuation;
import dev.shorewise.kit.callers.Callers;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.kit.requests.ETags;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;

/** Budgets of vendors' months, and actual cost against them. Vendors have no part in this. */
@Path("/v1/budgets/{vendorId}/{month}")
@Tag(name = "ledger")
class BudgetResource {

    private static final String VENDOR = "[a-z0-9][a-z0-9-]{1,39}";

    private final Budgets budgets;
    private final Callers callers;

    BudgetResource(Budgets budgets, Callers callers) {
        this.budgets = budgets;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({Roles.FINANCE, Roles.EXECUTIVE, Roles.AUDITOR, Roles.FINANCE_READER})
    @Operation(operationId = "readBudget", summary = "A budget in its newest version, or in the one asked for")
    public RestResponse<BudgetJson> read(
            @PathParam("vendorId") @Pattern(regexp = VENDOR) String vendorId,
            @PathParam("month") String month,
            @QueryParam("version") @Min(1) @Nullable Integer version) {
        return answer(
                RestResponse.Status.OK,
                budgets.find(vendorId, Months.parse("month", month), version).orElseThrow(KitRefusal::unknown));
    }

    @PUT
    @RolesAllowed(Roles.FINANCE)
    @Operation(
            operationId = "putBudget",
            summary = "Make the next version of a budget: 201, or 200 if nothing differs",
            description = "If-Match names the version that the change begins with; a new budget needs none.")
    public RestResponse<BudgetJson> put(
            @PathParam("vendorId") @Pattern(regexp = VENDOR) String vendorId,
            @PathParam("month") String month,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull Budget budget) {
        int[] before = new int[1];
        StoredBudget stored = budgets.put(
                vendorId,
                Months.parse("month", month),
                budget,
                callers.current().name(),
                newest -> {
                    before[0] = newest;
                    if (newest > 0) {
                        ETags.mustMatch(ifMatch, newest);
                    }
                });
        return answer(stored.version() > before[0] ? RestResponse.Status.CREATED : RestResponse.Status.OK, stored);
    }

    @GET
    @Path("variance")
    @RolesAllowed({Roles.FINANCE, Roles.EXECUTIVE, Roles.AUDITOR, Roles.FINANCE_READER})
    @Operation(
            operationId = "readBudgetVariance",
            summary = "Booked cost against the budget: what is spending, and what is currency",
            description = """
                    Spending is told at the plan's rates; a move of a currency can hide it in the sum. basis chooses \
                    billed, effective or contracted cost, rateSet the rates that it is converted by.""")
    public BudgetJson.VarianceJson variance(
            @PathParam("vendorId") @Pattern(regexp = VENDOR) String vendorId,
            @PathParam("month") String month,
            @QueryParam("basis") @Schema(examples = "EFFECTIVE") @Nullable String basis,
            @QueryParam("rateSet") @Schema(examples = "CLOSING") @Nullable String rateSet) {
        StoredBudget stored =
                budgets.find(vendorId, Months.parse("month", month), null).orElseThrow(KitRefusal::unknown);
        Valuation value = Valuation.parse(stored.budget().currency(), basis, rateSet);
        return BudgetJson.VarianceJson.of(
                stored,
                value,
                budgets.variance(stored, value)
                        .orElseThrow(() -> KitRefusal.badParameter(
                                "month", "a currency of its cost lines has no rate, in the month or in the budget")));
    }

    private static RestResponse<BudgetJson> answer(RestResponse.Status status, StoredBudget stored) {
        return ResponseBuilder.create(status, BudgetJson.of(stored))
                .tag(ETags.of(stored.version()))
                .build();
    }
}
