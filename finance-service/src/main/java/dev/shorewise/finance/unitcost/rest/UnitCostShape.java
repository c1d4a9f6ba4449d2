package dev.shorewise.finance.unitcost.rest;

import dev.shorewise.finance.money.Money;
import dev.shorewise.finance.money.Rounding;
import dev.shorewise.finance.money.json.MoneyJson;
import dev.shorewise.finance.unitcost.KnownVolume;
import dev.shorewise.finance.unitcost.MonthlyCost;
import dev.shorewise.finance.unitcost.UnitCost;
import dev.shorewise.finance.unitcost.UnitCost.Standing;
import dev.shorewise.kit.measures.Measure;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A unit cost as callers read it. */
final class UnitCostShape {

    private static final String DEFINITION = "unit/cost-per-contact@1";

    private UnitCostShape() {}

    static UnitCostJson of(UnitCost known, @Nullable String evidence) {
        MonthlyCost cost = known.cost();
        KnownVolume volume = known.volume();
        return new UnitCostJson(
                known.scope().vendorId(),
                known.scope().month().toString(),
                known.scope().currency().getCurrencyCode(),
                measure(known, evidence),
                known.perContact()
                        .map(value ->
                                MoneyJson.of(Money.rounded(value, known.scope().currency())))
                        .orElse(null),
                cost == null ? null : MoneyJson.of(cost.total()),
                cost == null
                        ? List.of()
                        : cost.categories().stream()
                                .map(UnitCostJson.CategoryJson::of)
                                .toList(),
                cost == null
                        ? List.of()
                        : cost.rates().values().stream()
                                .map(RateJson::of)
                                .sorted(Comparator.comparing(RateJson::from))
                                .toList(),
                volume == null ? null : VolumeJson.of(volume),
                known.revision(),
                Rounding.ofHouse().words());
    }

    private static Measure measure(UnitCost known, @Nullable String evidence) {
        MonthlyCost cost = known.cost();
        KnownVolume volume = known.volume();
        long handled = volume == null ? 0 : volume.volume().counts().handled();
        return new Measure(
                DEFINITION,
                known.perContact().orElse(null),
                cost == null || known.standing() == Standing.NO_COST_LINES
                        ? null
                        : cost.total().amount(),
                volume == null ? null : BigDecimal.valueOf(handled),
                known.scope().currency().getCurrencyCode(),
                null,
                handled,
                known.standing().isMeasured() ? Measure.Status.MEASURED : Measure.Status.NOT_MEASURED,
                known.reason().orElse(null),
                known.scope().value().stated(),
                evidence);
    }
}
