package dev.shorewise.finance.rates;

import dev.shorewise.finance.rates.store.BudgetRateRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Year;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** The rates that years are planned with, in versions. */
@ApplicationScoped
public class BudgetRates {

    private final BudgetRateRows rows;

    BudgetRates(BudgetRateRows rows) {
        this.rows = rows;
    }

    /**
     * Makes the next version, unless the newest says the same.
     *
     * @param expected is told the newest version, 0 if there is none, and refuses if that is not what the caller knows
     */
    @Transactional
    public StoredPlan put(Year year, PlannedRates rates, String author, IntConsumer expected) {
        Optional<StoredPlan> newest = rows.lock(year);
        int version = newest.map(StoredPlan::version).orElse(0);
        expected.accept(version);
        return newest.filter(known -> known.rates().equals(rates))
                .orElseGet(() -> rows.add(year, version + 1, rates, author));
    }

    /** A version; the newest if none is named. */
    @Transactional
    public Optional<StoredPlan> find(Year year, @Nullable Integer version) {
        return rows.find(year, version);
    }
}
