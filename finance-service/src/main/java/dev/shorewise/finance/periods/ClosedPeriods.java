package dev.shorewise.finance.periods;

import dev.shorewise.finance.money.Rounding;
import dev.shorewise.finance.periods.store.PeriodRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The months that are closed. A month once closed stays closed. */
@ApplicationScoped
public class ClosedPeriods {

    private final PeriodRows rows;

    ClosedPeriods(PeriodRows rows) {
        this.rows = rows;
    }

    /** One, if it is closed. */
    public Optional<ClosedPeriod> find(YearMonth month) {
        return rows.list().stream()
                .filter(period -> period.month().equals(month))
                .findFirst();
    }

    /** All, the latest first. */
    public List<ClosedPeriod> list() {
        return rows.list();
    }

    /** The month itself if it is open, else the first open one after it. */
    public YearMonth firstOpen(YearMonth month) {
        Set<YearMonth> closed = rows.list().stream().map(ClosedPeriod::month).collect(Collectors.toSet());
        YearMonth open = month;
        while (closed.contains(open)) {
            open = open.plusMonths(1);
        }
        return open;
    }

    /** Waits for those who are writing cost lines and holds off others to the end of the transaction. */
    public void holdOffWriters() {
        rows.holdOffWriters();
    }

    /** Closes a month in the caller's transaction. */
    public void close(YearMonth month, String closedBy, long lines, String sha256, int edition) {
        rows.add(month, closedBy, lines, sha256, edition, Rounding.ofHouse());
    }
}
