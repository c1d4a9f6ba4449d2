package dev.shorewise.vendor.sla;

import dev.shorewise.kit.webhooks.Webhooks;
import dev.shorewise.vendor.sla.engine.Right;
import dev.shorewise.vendor.sla.store.Canonical;
import dev.shorewise.vendor.sla.store.RecordRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What it takes to lock a statement, and what follows. */
@ApplicationScoped
public class Locking {

    /** The event that webhooks are told of. */
    public static final String TYPE = "statement.locked";

    /** How long a right to terminate stays open after the lock. */
    private static final int RIGHT_DAYS = 90;

    private final RecordRows records;
    private final Silence silence;
    private final Webhooks webhooks;
    private final Clock clock;

    Locking(RecordRows records, Silence silence, Webhooks webhooks, Clock clock) {
        this.records = records;
        this.silence = silence;
        this.webhooks = webhooks;
        this.clock = clock;
    }

    /** What receivers of webhooks learn of a locked statement; the document they fetch themselves. */
    private record Locked(
            String statementId, String agreementId, String vendorId, YearMonth month, int revision, String hash) {}

    /**
     * Decides what silence has decided, then checks.
     *
     * @throws SlaRefusal if the month is not over, or a dispute suspends it
     */
    void check(Agreement agreement, Statement statement) {
        silence.decide(agreement, clock.instant());
        Instant end = statement
                .month()
                .plusMonths(1)
                .atDay(1)
                .atStartOfDay(agreement.facts().timeZone())
                .toInstant();
        if (clock.instant().isBefore(end)) {
            throw new SlaRefusal(SlaRefusal.Kind.WRONG_STATE, "The month is not over.");
        }
        boolean suspended = records.list(statement.agreementId(), Filed.Kind.DISPUTE, DisputeCase.class).stream()
                .anyMatch(dispute -> dispute.body().statementId().equals(statement.id())
                        && dispute.body().effect() == DisputeCase.Effect.SUSPEND
                        && Moves.UNSETTLED.contains(dispute.state()));
        if (suspended) {
            throw new SlaRefusal(
                    SlaRefusal.Kind.DISPUTE_SUSPENDS,
                    "A dispute that suspends is open. Settle it, then lock the month.");
        }
    }

    /** The last day of the rights to terminate that a document gives; null where it gives none, or is not locked. */
    @Nullable
    LocalDate rightsUntil(StatementDocument document, Statement.State to) {
        boolean fired = document.result().rights().stream().anyMatch(Right::fired);
        return fired && to == Statement.State.LOCKED
                ? LocalDate.ofInstant(clock.instant(), ZoneId.of(document.head().timeZone()))
                        .plusDays(RIGHT_DAYS)
                : null;
    }

    void tell(Statement locked) {
        webhooks.publish(
                locked.vendorId(),
                locked.id().toString(),
                TYPE,
                Canonical.write(new Locked(
                        locked.id().toString(),
                        locked.agreementId(),
                        locked.vendorId(),
                        locked.month(),
                        locked.revision(),
                        locked.hash())));
    }
}
