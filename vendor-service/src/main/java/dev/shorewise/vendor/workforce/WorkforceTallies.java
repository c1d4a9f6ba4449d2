package dev.shorewise.vendor.workforce;

import dev.shorewise.vendor.workforce.store.TallyRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** What was counted of agents, week by week. */
@ApplicationScoped
public class WorkforceTallies {

    private final TallyRows rows;

    WorkforceTallies(TallyRows rows) {
        this.rows = rows;
    }

    /** Of one measure, weeks from [from, to). */
    @Transactional
    public List<Tally> exactly(String vendorId, String measure, LocalDate from, LocalDate to) {
        return rows.list(vendorId, measure, from, to).stream()
                .filter(tally -> tally.measure().equals(measure))
                .toList();
    }

    /** Of all criteria of which failed reviews are counted. */
    @Transactional
    public List<Tally> failures(String vendorId, LocalDate from, LocalDate to) {
        return rows.list(vendorId, Tally.FAILED, from, to);
    }
}
