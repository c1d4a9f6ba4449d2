package dev.shorewise.feedback.responses;

import dev.shorewise.feedback.responses.store.ErasureRows;
import dev.shorewise.kit.idempotency.IdempotencyKeys;
import dev.shorewise.kit.webhooks.Webhooks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/** Forgets customers who ask for it. What comes later about them comes without them. */
@ApplicationScoped
public class Erasures {

    private final ErasureRows rows;
    private final Event<CustomerErased> others;
    private final Webhooks webhooks;
    private final IdempotencyKeys answers;
    private final Clock clock;

    Erasures(ErasureRows rows, Event<CustomerErased> others, Webhooks webhooks, IdempotencyKeys answers, Clock clock) {
        this.rows = rows;
        this.others = others;
        this.webhooks = webhooks;
        this.answers = answers;
        this.clock = clock;
    }

    /** Takes a customer out everywhere, or tells what was found when that was done. */
    @Transactional
    public ResponseErasure erase(String customer, String by) {
        if (rows.begin(customer, by, clock.instant().truncatedTo(ChronoUnit.MICROS))) {
            CustomerErased erased = new CustomerErased(customer);
            others.fire(erased);
            webhooks.forget(customer);
            answers.forgetAnswers(
                    Stream.concat(Stream.of(customer), rows.responses(customer)).toList());
            rows.erase(erased);
        }
        return rows.find(customer);
    }

    /** Whether a customer asked to be forgotten. */
    @Transactional
    public boolean isErased(String customer) {
        return rows.knows(customer);
    }
}
