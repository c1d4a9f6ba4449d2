package dev.shorewise.finance.unitcost;

import dev.shorewise.finance.facts.Fact;
import dev.shorewise.finance.facts.Facts;
import dev.shorewise.finance.facts.Question;
import dev.shorewise.finance.invoices.AcceptedQuantities;
import dev.shorewise.finance.money.Money;
import dev.shorewise.finance.unitcost.BookedCosts.Converted;
import dev.shorewise.finance.unitcost.table.Activity;
import dev.shorewise.finance.unitcost.table.CostTable;
import dev.shorewise.finance.unitcost.table.VendorMonth;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Unit costs by vendor, site, delivery model, channel, reason and month. */
@ApplicationScoped
public class CostTables {

    /** The service under which a vendor's productive hours are accepted. */
    public static final String PRODUCTIVE_HOURS = "productive-hours";

    private final BookedCosts booked;
    private final Facts facts;
    private final AcceptedQuantities quantities;

    CostTables(BookedCosts booked, Facts facts, AcceptedQuantities quantities) {
        this.booked = booked;
        this.facts = facts;
        this.quantities = quantities;
    }

    /**
     * The table; vendors' months of which something is not known are left out and named.
     *
     * @throws dev.shorewise.kit.problems.KitRefusal (404) if vendor-service knows no such vendor
     */
    public CostTable of(Scope scope, List<Dimension> by) {
        List<VendorMonth> months = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        List<String> used = new ArrayList<>();
        for (String vendor : scope.vendors()) {
            for (YearMonth month : scope.months()) {
                Optional<Map<String, Money>> costs =
                        booked.of(vendor, month, scope.value()).map(lines -> bySite(lines));
                if (costs.isEmpty() || costs.get().isEmpty()) {
                    missing.add(vendor + " " + month + (costs.isEmpty() ? ": NO_RATE" : ": NO_COST_LINES"));
                    continue;
                }
                Optional<Fact> fact = activity(vendor, month, by);
                if (fact.isEmpty()) {
                    missing.add(vendor + " " + month + ": VOLUME_UNAVAILABLE");
                    continue;
                }
                used.add(fact.get().id().toString());
                months.add(
                        new VendorMonth(vendor, month, costs.get(), fact.get().figures(), hours(vendor, month)));
            }
        }
        return CostTable.of(months, by, Money.zero(scope.currency()), missing, used);
    }

    private static Map<String, Money> bySite(List<Converted> lines) {
        Map<String, Money> bySite = new HashMap<>();
        lines.stream()
                .filter(converted -> converted.line().category().isBooked())
                .forEach(converted -> bySite.merge(
                        Optional.ofNullable(converted.line().scope().siteId()).orElse(""),
                        converted.cost(),
                        Money::plus));
        return bySite;
    }

    private Optional<Fact> activity(String vendor, YearMonth month, List<Dimension> by) {
        String groupBy = Stream.concat(Stream.of(Dimension.SITE), by.stream())
                .filter(Dimension::isOfContacts)
                .distinct()
                .map(Dimension::id)
                .collect(Collectors.joining(","));
        return facts.ask(Question.ofMonth(
                Question.Service.VENDOR_SERVICE,
                "kpis",
                vendor,
                month,
                Map.of("definitions", Activity.DEFINITIONS, "groupBy", groupBy)));
    }

    private @Nullable BigDecimal hours(String vendor, YearMonth month) {
        return quantities.list(vendor, month).stream()
                .filter(accepted -> accepted.key().service().equals(PRODUCTIVE_HOURS))
                .map(accepted -> accepted.quantity())
                .findFirst()
                .orElse(null);
    }
}
