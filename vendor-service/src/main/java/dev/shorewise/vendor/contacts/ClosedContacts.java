package dev.shorewise.vendor.contacts;

import dev.shorewise.vendor.contacts.store.HandoverRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;

/** The outbox of contacts that closed. What is in it was written with the contact, so nothing is lost between the two. */
@ApplicationScoped
public class ClosedContacts {

    private static final Duration KEPT = Duration.ofDays(60);

    private final HandoverRows rows;
    private final Clock clock;

    ClosedContacts(HandoverRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Hands a batch to a receiver and notes that it was taken. If the receiver throws, all of it waits on; if the note is
     * lost, it is handed over again: at least once. Batches of several processes do not overlap.
     *
     * @return how many were taken
     */
    @Transactional
    public int handOver(int most, Consumer<List<ClosedContact>> receiver) {
        List<ClosedContact> waiting = rows.take(most);
        if (!waiting.isEmpty()) {
            receiver.accept(waiting);
            rows.taken(waiting, now());
        }
        return waiting.size();
    }

    /** Forgets what was taken long ago, and what has waited so long that nobody would be asked about it any more. */
    @Transactional
    public int tidy(Duration patience) {
        return rows.forget(now().minus(KEPT), now().minus(patience));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
