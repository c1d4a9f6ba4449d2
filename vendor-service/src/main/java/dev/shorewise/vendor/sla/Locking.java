package dev.shorewise.vendor.sla;

import dev.shorewise.kit.webhooks.Webhooks;
import dev.shorewise.vendor.sla.engine.MonthResult;
import dev.shorewise.vendor.sla.engine.Right;
import dev.shorewise.vendor.sla.store.Canonical;
import dev.shorewise.vendor.sla.store.RecordRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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
     * @return the signatures of both sides under a restatement; none under a first revision, which needs none
     * @throws SlaRefusal if the month is not over, a level can still move, a dispute suspends it, or a side has not
     *     approved a restatement
     */
    List<StatementDocument.Approval> check(Agreement agreement, Statement statement, MonthResult result) {
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
        List<String> moving = result.levels().stream()
                .filter(level -> level.verdict().mayMove())
                .map(level -> level.level().id())
                .toList();
        if (!moving.isEmpty()) {
            throw new SlaRefusal(
                    SlaRefusal.Kind.WRONG_STATE,
                    "These levels can still move: " + moving + ". State the month again once they cannot.");
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
        return statement.revision() == 1 ? List.of() : approvals(statement);
    }

    /** What was locked once takes another form only if both sides have signed it, by the hash of what was reviewed. */
    private List<StatementDocument.Approval> approvals(Statement restated) {
        Map<Actor.Side, StatementDocument.Approval> approvals = new EnumMap<>(Actor.Side.class);
        records.list(restated.agreementId(), Filed.Kind.ACCEPTANCE, Acceptance.class).stream()
                .filter(filed -> filed.body().statementId().equals(restated.id())
                        && filed.body().hash().equals(restated.hash()))
                .forEach(filed -> approvals.putIfAbsent(
                        filed.openedBy().side(),
                        new StatementDocument.Approval(
                                filed.openedBy().side(), filed.openedBy().name(), filed.openedAt())));
        EnumSet<Actor.Side> missing = EnumSet.allOf(Actor.Side.class);
        missing.removeAll(approvals.keySet());
        if (!missing.isEmpty()) {
            throw new SlaRefusal(
                    SlaRefusal.Kind.NOT_APPROVED,
                    "A restatement takes effect when both sides have signed it as it is in review; missing: " + missing
                            + ".");
        }
        return List.copyOf(approvals.values());
    }

    /** The last day of the rights to terminate that a document gives; null where it gives none, or is not locked. */
    @Nullable
    LocalDate rightsUntil(StatementDocument document, Statement.State to) {
        boolean fired = document.result().rights().stream().anyMatch(Right::fired);
        return fired && to == Statement.State.LOCKED
                ? openUntil(LocalDate.ofInstant(
                        clock.instant(), ZoneId.of(document.head().timeZone())))
                : null;
    }

    /** The last day of a right to terminate that arose with a statement locked on a day. */
    static LocalDate openUntil(LocalDate locked) {
        return locked.plusDays(RIGHT_DAYS);
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
