package dev.shorewise.finance.unitcost.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.shorewise.finance.money.Money;
import dev.shorewise.finance.money.Rounding;
import dev.shorewise.finance.money.json.MoneyJson;
import dev.shorewise.finance.unitcost.Dimension;
import dev.shorewise.finance.unitcost.UnitCost;
import dev.shorewise.finance.unitcost.baseline.Baseline;
import dev.shorewise.finance.unitcost.table.Cell;
import dev.shorewise.finance.unitcost.table.CostTable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A baseline, and what is saved against it. */
@Schema(name = "Baseline")
@JsonInclude(JsonInclude.Include.NON_NULL)
record BaselineJson(
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

        @Schema(description = "The same for each place that was asked for.")
        List<Saving> savings,

        @Schema(description = "Vendors' months that are left out, with the reason.")
        List<String> missing,

        @Schema(description = "overhead/reduction@1") @Nullable
        BigDecimal overheadReduction,

        @Nullable YearMonth overheadStops,

        @Schema(description = "Replacement of people who leave.") @Nullable
        LeaversCost leavers,

        @Schema(examples = "half-up, each part once; the year is the sum of parts")
        String rounding) {

    /** What a place costs, and what it saves. */
    @Schema(name = "SavingAgainstBaseline")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Saving(
            String vendorId,

            @Schema(description = "unit/cost-per-contact@1; absent where nobody was served.") @Nullable
            BigDecimal perContact,

            @Schema(description = "saving/percent-of-baseline@1; negative where it costs more.") @Nullable
            BigDecimal saving) {

        static Saving of(Baseline baseline, Cell cell) {
            long contacts = cell.activity().contacts();
            BigDecimal perContact = contacts == 0
                    ? null
                    : cell.cost().amount().divide(BigDecimal.valueOf(contacts), MathContext.DECIMAL64);
            return new Saving(
                    String.valueOf(cell.by().get(Dimension.VENDOR.id())),
                    perContact == null ? null : rounded(perContact),
                    perContact == null ? null : rounded(baseline.saving(perContact)));
        }
    }

    /** What people who leave cost. */
    @Schema(name = "LeaversCost")
    record LeaversCost(BigDecimal leavers, MoneyJson perLeaver, MoneyJson year) {

        static LeaversCost of(BaselineRequest.Leavers asked, Currency currency) {
            return new LeaversCost(
                    rounded(asked.headcount().multiply(asked.rate())),
                    MoneyJson.of(Money.rounded(asked.replacement().cost(), currency)),
                    MoneyJson.of(asked.replacement().yearly(asked.headcount(), asked.rate(), currency)));
        }
    }

    static BaselineJson of(BaselineRequest request, Baseline baseline, @Nullable CostTable places) {
        Map<String, MoneyJson> parts = new LinkedHashMap<>();
        baseline.parts().forEach((name, part) -> parts.put(name, MoneyJson.of(part)));
        BaselineRequest.Overhead overhead = request.overhead();
        Baseline.Hours hours = baseline.hours();
        return new BaselineJson(
                "baseline/fully-loaded-agent@1",
                parts,
                MoneyJson.of(baseline.year()),
                rounded(baseline.per(request.agent().wage())),
                rounded(baseline.per(hours.paid())),
                rounded(baseline.per(hours.productive())),
                rounded(baseline.per(hours.handling())),
                rounded(baseline.per(hours.contacts())),
                rounded(hours.contacts()),
                request.otherPerContact() == null ? null : rounded(baseline.saving(request.otherPerContact())),
                places == null
                        ? List.of()
                        : places.cells().stream()
                                .map(cell -> Saving.of(baseline, cell))
                                .toList(),
                places == null ? List.of() : places.missing(),
                overhead == null ? null : rounded(overhead.reduction()),
                overhead == null ? null : overhead.stops(),
                request.leavers() == null
                        ? null
                        : LeaversCost.of(request.leavers(), baseline.year().currency()),
                Rounding.ofHouse().words() + ", each part once; the year is the sum of parts");
    }

    private static BigDecimal rounded(BigDecimal value) {
        return value.setScale(UnitCost.DECIMALS, RoundingMode.HALF_UP);
    }
}
