package dev.shorewise.feedback.responses;

import dev.shorewise.feedback.responses.store.ErasureRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Forgets customers who ask for it. What comes later about them comes without them. */
@ApplicationScoped
public class Erasures {

    private final ErasureRows rows;
    private final Event<CustomerErased> others;
    private final Clock clock;

    Erasures(ErasureRows rows, Event<CustomerErased> others, Clock clock) {
        this.rows = rows;
        this.others = others;
        this.clock = clock;
    }

    /** Takes a customer out everywhere, or tells what was found when that was done. */
    @Transactional
    public ResponseErasure erase(String customer, String by) {
        if (rows.begin(customer, by, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
            CustomerErased erased = new CustomerErased(customer);
            others.fire(erased);
            rows.erase(customer, erased.invitations());
        }
        return rows.find(customer);
    }

    /** Whether a customer asked to be forgotten. */
    @Transactional
    public boolean isErased(String customer) {
        return rows.knows(customer);
    }
}
