package dev.shorewise.vendor.workforce.store;

import dev.shorewise.vendor.contacts.ContactFilter;
import dev.shorewise.vendor.workforce.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table {@code agent_tally}. */
@ApplicationScoped
public class TallyRows {

    private final Sql sql;

    TallyRows(Sql sql) {
        this.sql = sql;
    }

    public void put(String vendorId, List<Tally> tallies) {
        sql.write(
                """
                insert into agent_tally (vendor_id, agent_key, measure, week, numerator, denominator)
                values (?, ?, ?, ?, ?, ?)
                on conflict (vendor_id, measure, week, agent_key) do update
                set numerator = excluded.numerator, denominator = excluded.denominator""",
                tallies.stream()
                        .map(tally -> new @Nullable Object[] {
                            vendorId,
                            ContactFilter.key(tally.agent()),
                            tally.measure(),
                            tally.week(),
                            tally.numerator(),
                            tally.denominator()
                        })
                        .toList());
    }

    /** Tallies of measures that begin with a text, of weeks from [from, to). */
    public List<Tally> list(String vendorId, String measure, LocalDate from, LocalDate to) {
        return sql.list(
                """
                select * from agent_tally where vendor_id = ? and starts_with(measure, ?) and week >= ? and week < ?
                order by measure, week, agent_key""",
                row -> new Tally(
                        Sql.key(row),
                        row.getString("measure"),
                        row.getObject("week", LocalDate.class),
                        row.getDouble("numerator"),
                        row.getDouble("denominator")),
                vendorId,
                measure,
                from,
                to);
    }
}
