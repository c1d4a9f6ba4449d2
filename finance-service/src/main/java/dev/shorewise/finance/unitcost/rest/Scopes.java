package dev.shorewise.finance.unitcost.rest;

import dev.shorewise.finance.periods.Months;
import dev.shorewise.finance.unitcost.Dimension;
import dev.shorewise.finance.unitcost.Scope;
import dev.shorewise.finance.unitcost.Valuation;
import dev.shorewise.kit.problems.KitRefusal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Reads what is compared over which months, and by what. */
final class Scopes {

    private Scopes() {}

    static Scope of(List<String> vendors, String from, String to, Valuation value) {
        try {
            return new Scope(vendors, Months.parse("from", from), Months.parse("to", to), value);
        } catch (IllegalArgumentException e) {
            throw KitRefusal.badParameter("vendorId", String.valueOf(e.getMessage()));
        }
    }

    static List<Dimension> dimensions(String by) {
        return Arrays.stream(by.split(",", -1))
                .map(name -> Dimension.find(name).orElseThrow(Scopes::noDimension))
                .distinct()
                .toList();
    }

    private static KitRefusal noDimension() {
        return KitRefusal.badParameter(
                "by",
                "of " + Arrays.stream(Dimension.values()).map(Dimension::id).collect(Collectors.joining(", ")));
    }
}
