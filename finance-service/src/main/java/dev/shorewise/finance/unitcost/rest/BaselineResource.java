package dev.shorewise.finance.unitcost.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shorewise.finance.money.Currencies;
import dev.shorewise.finance.money.json.MoneyJson;
import dev.shorewise.finance.unitcost.UnitCost;
import dev.shorewise.finance.unitcost.UnitCostSettings;
import dev.shorewise.finance.unitcost.baseline.Agent;
import dev.shorewise.finance.unitcost.baseline.Baseline;
import dev.shorewise.kit.callers.Roles;
import dev.shorewise.kit.problems.KitRefusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the client's own agents cost, and what is saved against that. */
@Path("/v1/in-house-baselines")
@Tag(name = "unit costs")
class BaselineResource {

    private final UnitCostSettings settings;

    BaselineResource(UnitCostSettings settings) {
        this.settings = settings;
    }

    /** What a baseline is built from. */
    @Schema(name = "BaselineRequest")
    record Request(
            @Schema(examples = "EUR") @Nullable String currency,
            @NotNull Agent agent,
            Baseline.@NotNull Hours hours,

            @Schema(description = "Cost per contact elsewhere, to be held against it.") @DecimalMin("0") @Nullable
            BigDecimal otherPerContact,

            @Valid @Nullable Overhead overhead) {}

    /** In-house overhead of a year; only cash that really stops counts as gone. */
    @Schema(name = "OverheadChange")
    record Overhead(
            @NotNull @DecimalMin("0.01") BigDecimal before,
            @NotNull @DecimalMin("0") BigDecimal after,

            @Schema(description = "When the cash stops.", examples = "2027-04") @NotNull
            YearMonth stops) {}

    /** A baseline. */
    @Schema(name = "Baseline")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answer(
            String definition,
            Map<String, MoneyJson> parts,
            MoneyJson year,
            BigDecimal timesWage,
            BigDecimal perPaidHour,
            BigDecimal perProductiveHour,
            BigDecimal perHandlingHour,
            BigDecimal perContact,
            BigDecimal contactsPerYear,

            @Schema(description = "saving/percent-of-baseline@1, per contact.") @Nullable
            BigDecimal saving,

            @Schema(description = "overhead/reduction@1") @Nullable
            BigDecimal overheadReduction,

            @Nullable YearMonth overheadStops) {}

    @POST
    @RolesAllowed({Roles.FINANCE, Roles.EXECUTIVE, Roles.SERVICE_HEAD})
    @Operation(
            operationId = "buildBaseline",
            summary = "The fully loaded cost of an agent, an hour and a contact in-house, built from its parts",
            description = "Four denominators, each named: paid, productive and handling hours, and contacts.")
    public Answer build(@Valid @NotNull Request request) {
        String currency = request.currency() == null ? settings.currency() : request.currency();
        Baseline baseline = Baseline.of(
                request.agent(),
                request.hours(),
                Currencies.find(currency)
                        .orElseThrow(() -> KitRefusal.badParameter("currency", "a code of ISO 4217 such as EUR")));
        Map<String, MoneyJson> parts = new LinkedHashMap<>();
        baseline.parts().forEach((name, part) -> parts.put(name, MoneyJson.of(part)));
        Overhead overhead = request.overhead();
        return new Answer(
                "baseline/fully-loaded-agent@1",
                parts,
                MoneyJson.of(baseline.year()),
                rounded(baseline.per(request.agent().wage())),
                rounded(baseline.per(request.hours().paid())),
                rounded(baseline.per(request.hours().productive())),
                rounded(baseline.per(request.hours().handling())),
                rounded(baseline.per(request.hours().contacts())),
                rounded(request.hours().contacts()),
                request.otherPerContact() == null ? null : rounded(baseline.saving(request.otherPerContact())),
                overhead == null ? null : rounded(reduction(overhead)),
                overhead == null ? null : overhead.stops());
    }

    private static BigDecimal reduction(Overhead overhead) {
        return overhead.before().subtract(overhead.after()).divide(overhead.before(), MathContext.DECIMAL64);
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(UnitCost.DECIMALS, RoundingMode.HALF_UP);
    }
}
