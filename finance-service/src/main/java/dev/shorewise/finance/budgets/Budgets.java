package dev.shorewise.finance.budgets;

import dev.shorewise.finance.budgets.BudgetVariance.Actual;
import dev.shorewise.finance.budgets.store.BudgetRows;
import dev.shorewise.finance.unitcost.BookedCosts;
import dev.shorewise.finance.unitcost.BookedCosts.Converted;
import dev.shorewise.finance.unitcost.Valuation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Keeps budgets in versions, and holds actual costs against them. */
@ApplicationScoped
public class Budgets {

    private final BudgetRows rows;
    private final BookedCosts booked;

    Budgets(BudgetRows rows, BookedCosts booked) {
        this.rows = rows;
        this.booked = booked;
    }

    /**
     * Makes the next version, unless the newest says the same.
     *
     * @param expected is told the newest version, 0 if there is none, and refuses if that is not what the caller knows
     */
    @Transactional
    public StoredBudget put(String vendorId, YearMonth month, Budget budget, String author, IntConsumer expected) {
        Optional<StoredBudget> newest = rows.lock(vendorId, month);
        int version = newest.map(StoredBudget::version).orElse(0);
        expected.accept(version);
        return newest.filter(known -> known.budget().equals(budget))
                .orElseGet(() -> rows.add(vendorId, month, version + 1, budget, author));
    }

    /** A version; the newest if none is named. */
    @Transactional
    public Optional<StoredBudget> find(String vendorId, YearMonth month, @Nullable Integer version) {
        return rows.find(vendorId, month, version);
    }

    /**
     * Actual cost against a plan; empty if a currency has no rate, in the month or in the plan.
     *
     * @param value in the plan's own currency
     */
    public Optional<BudgetVariance> variance(StoredBudget stored, Valuation value) {
        Budget budget = stored.budget();
        return booked.of(stored.vendorId(), stored.month(), value)
                .map(lines -> lines.stream()
                        .filter(line -> line.line().category().isBooked())
                        .toList())
                .filter(lines -> lines.stream().allMatch(line -> budget.converts(currency(line))))
                .map(lines -> BudgetVariance.of(budget, actuals(lines)));
    }

    private static String currency(Converted line) {
        return line.line().cost().currency().getCurrencyCode();
    }

    private static List<Actual> actuals(List<Converted> lines) {
        return lines.stream()
                .map(line -> new Actual(line.line().category(), line.paid(), line.cost()))
                .toList();
    }
}
