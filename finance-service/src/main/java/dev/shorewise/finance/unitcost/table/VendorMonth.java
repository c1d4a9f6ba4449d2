package dev.shorewise.finance.unitcost.table;

import dev.shorewise.finance.facts.FigureGroup;
import dev.shorewise.finance.money.Allocation;
import dev.shorewise.finance.money.Money;
import dev.shorewise.finance.unitcost.Dimension;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A vendor's month: what it cost by site, and what was done by cell.
 *
 * @param vendorId the vendor
 * @param month the month
 * @param costs by site id, each the sum of converted and rounded lines; the empty key for all sites together
 * @param groups of contacts, told apart by site first
 * @param productiveHours as accepted; null if nobody accepted any
 */
public record VendorMonth(
        String vendorId,
        YearMonth month,
        Map<String, Money> costs,
        List<FigureGroup> groups,
        @Nullable BigDecimal productiveHours) {

    private record Worked(Map<String, String> by, Activity activity) {}

    /**
     * Shares the costs out over the cells, by handling time if all of them know it and by contacts otherwise. A site's
     * cost goes to its own cells; what meets no contacts is a cell of its own. Nothing is lost, to the cent.
     */
    public List<Cell> cells(List<Dimension> by) {
        List<Worked> worked = groups.stream()
                .map(group -> new Worked(group.by(), Activity.of(group)))
                .toList();
        boolean byTime = worked.stream()
                .map(Worked::activity)
                .allMatch(one -> one.contacts() == 0 || one.handlingSeconds().signum() > 0);
        Map<Worked, Money> shares = new HashMap<>();
        List<Cell> cells = new ArrayList<>();
        costs.forEach((site, cost) -> {
            List<Worked> own = worked.stream()
                    .filter(one -> site.isEmpty() || site.equals(one.by().get(Dimension.SITE.id())))
                    .filter(one -> one.activity().weight(byTime).signum() > 0)
                    .toList();
            if (own.isEmpty()) {
                cells.add(new Cell(key(by, Map.of(Dimension.SITE.id(), site)), cost, Activity.NONE, hours(by, cells)));
            } else {
                List<Money> parts = Allocation.share(
                        cost,
                        own.stream().map(one -> one.activity().weight(byTime)).toList());
                for (int i = 0; i < own.size(); i++) {
                    shares.merge(own.get(i), parts.get(i), Money::plus);
                }
            }
        });
        Money nothing = Money.zero(costs.values().iterator().next().currency());
        for (Worked one : worked) {
            cells.add(new Cell(key(by, one.by()), shares.getOrDefault(one, nothing), one.activity(), hours(by, cells)));
        }
        return cells;
    }

    /** The hours, counted once: with the first cell, where cells are no finer than the hours are. */
    private @Nullable BigDecimal hours(List<Dimension> by, List<Cell> before) {
        if (productiveHours == null || by.stream().anyMatch(Dimension::isOfContacts)) {
            return null;
        }
        return before.isEmpty() ? productiveHours : BigDecimal.ZERO;
    }

    private SortedMap<String, String> key(List<Dimension> by, Map<String, String> contacts) {
        SortedMap<String, String> key = new TreeMap<>();
        for (Dimension dimension : by) {
            key.put(
                    dimension.id(),
                    switch (dimension) {
                        case VENDOR -> vendorId;
                        case MONTH -> month.toString();
                        case SITE, DELIVERY_MODEL, CHANNEL, REASON -> contacts.getOrDefault(dimension.id(), "");
                    });
        }
        return key;
    }
}
