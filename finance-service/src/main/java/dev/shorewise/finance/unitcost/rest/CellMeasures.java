package dev.shorewise.finance.unitcost.rest;

import dev.shorewise.finance.unitcost.UnitCost;
import dev.shorewise.finance.unitcost.Valuation;
import dev.shorewise.finance.unitcost.table.Cell;
import dev.shorewise.kit.measures.Measure;
import dev.shorewise.kit.measures.Measure.Status;
import dev.shorewise.statistics.Interval;
import dev.shorewise.statistics.Ratio;
import dev.shorewise.statistics.Wilson;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The figures of a cell. A cost over nothing is no figure, never 0. */
final class CellMeasures {

    private static final BigDecimal HOUR = BigDecimal.valueOf(3600);
    private static final long FEW = 30;

    private CellMeasures() {}

    static List<Measure> of(Cell cell, Valuation value) {
        BigDecimal contacts = BigDecimal.valueOf(cell.activity().contacts());
        BigDecimal handling = cell.activity().handlingSeconds().divide(HOUR, UnitCost.DECIMALS, RoundingMode.HALF_UP);
        return List.of(
                per(cell, value, "unit/cost-per-contact@1", contacts, "NO_ACTIVITY"),
                perResolution(cell, value),
                per(cell, value, "unit/cost-per-handling-hour@1", handling, "NO_ACTIVITY"),
                per(cell, value, "unit/cost-per-productive-hour@1", cell.productiveHours(), "NO_HOURS_ACCEPTED"));
    }

    private static Measure per(
            Cell cell, Valuation value, String definition, @Nullable BigDecimal denominator, String otherwise) {
        boolean measured = denominator != null && denominator.signum() > 0;
        return new Measure(
                definition,
                measured ? divide(cell.cost().amount(), denominator) : null,
                cell.cost().amount(),
                denominator,
                cell.cost().currency().getCurrencyCode(),
                null,
                cell.activity().contacts(),
                measured ? Status.MEASURED : Status.NOT_MEASURED,
                measured ? null : otherwise,
                value.stated(),
                null);
    }

    /** Cost per contact over the share that is resolved; its interval is that of the share. */
    private static Measure perResolution(Cell cell, Valuation value) {
        Map<String, String> stated = new TreeMap<>(value.stated());
        stated.put("resolution", "fcr/agent-flag@1");
        Ratio resolved = cell.activity().resolved();
        BigDecimal contacts = BigDecimal.valueOf(cell.activity().contacts());
        boolean measured = cell.activity().contacts() > 0 && resolved.numerator() > 0;
        BigDecimal issues = measured
                ? contacts.multiply(BigDecimal.valueOf(resolved.numerator()))
                        .divide(BigDecimal.valueOf(resolved.denominator()), UnitCost.DECIMALS, RoundingMode.HALF_UP)
                : null;
        return new Measure(
                "unit/cost-per-resolution-simple@1",
                issues == null ? null : divide(cell.cost().amount(), issues),
                cell.cost().amount(),
                issues,
                cell.cost().currency().getCurrencyCode(),
                issues == null ? null : bounds(cell.cost().amount(), contacts, Wilson.interval(resolved)),
                resolved.denominator(),
                status(measured, resolved),
                measured ? null : "NO_RESOLUTION_KNOWN",
                stated,
                null);
    }

    private static Status status(boolean measured, Ratio resolved) {
        if (!measured) {
            return Status.NOT_MEASURED;
        }
        return resolved.denominator() < FEW ? Status.INSUFFICIENT : Status.MEASURED;
    }

    private static Measure.Bounds bounds(BigDecimal cost, BigDecimal contacts, Interval share) {
        BigDecimal low = divide(cost, contacts.multiply(BigDecimal.valueOf(share.high())));
        BigDecimal high = share.low() <= 0 ? null : divide(cost, contacts.multiply(BigDecimal.valueOf(share.low())));
        return new Measure.Bounds(low, high, BigDecimal.valueOf(share.level()), share.method());
    }

    private static BigDecimal divide(BigDecimal cost, @Nullable BigDecimal denominator) {
        return cost.divide(denominator == null ? BigDecimal.ONE : denominator, UnitCost.DECIMALS, RoundingMode.HALF_UP);
    }
}
