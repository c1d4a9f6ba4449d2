package dev.shorewise.vendor.sla;

import dev.shorewise.kit.callers.VendorScope;
import dev.shorewise.vendor.sla.store.AgreementRows;
import dev.shorewise.vendor.sla.store.RecordRows;
import dev.shorewise.vendor.sla.store.StatementRows;
import dev.shorewise.vendor.sla.terms.Deadlines;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Decides for those who let a deadline pass: an exclusion is rejected, a dispute accepted against the side that was silent,
 * an event of a kind that the terms may name is confirmed, a statement in review accepted where the terms say so. Each decision is a step like any other, made by {@code deadline}.
 */
@ApplicationScoped
public class Silence {

    /** Who decides by silence. */
    static final String BY = "deadline";

    private static final Logger LOG = Logger.getLogger(Silence.class);
    private static final int PAGE = 200;

    private final AgreementRows agreements;
    private final RecordRows rows;
    private final StatementRows statements;
    private final Clock clock;

    Silence(AgreementRows agreements, RecordRows rows, StatementRows statements, Clock clock) {
        this.agreements = agreements;
        this.rows = rows;
        this.statements = statements;
        this.clock = clock;
    }

    @Scheduled(every = "15m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void lookAround() {
        VendorScope.ALL.run(() -> {
            List<Agreement> page = page("");
            while (!page.isEmpty()) {
                page.forEach(this::decide);
                page = page(page.get(page.size() - 1).id());
            }
        });
    }

    @Transactional
    List<Agreement> page(String after) {
        return agreements.list(null, after, PAGE);
    }

    private void decide(Agreement agreement) {
        try {
            decide(agreement, clock.instant());
        } catch (RuntimeException e) {
            LOG.errorf(e, "The deadlines of %s could not be looked at", agreement.id());
        }
    }

    /** Decides all of an agreement whose deadline is over at an instant. */
    @Transactional
    void decide(Agreement agreement, Instant now) {
        agreements.lock(agreement.id());
        Instant at = now.truncatedTo(ChronoUnit.MICROS);
        for (Filed<Claim> claim : rows.list(agreement.id(), Filed.Kind.EXCLUSION, Claim.class)) {
            if (Moves.UNDECIDED.contains(claim.state())
                    && isOver(
                            agreement,
                            claim.openedAt(),
                            deadlines(agreement, claim).claim(),
                            at)) {
                move(claim, "REJECTED", deadlines(agreement, claim).claim(), at);
            }
        }
        for (Filed<DisputeCase> dispute : rows.list(agreement.id(), Filed.Kind.DISPUTE, DisputeCase.class)) {
            Deadlines deadlines = deadlines(agreement, dispute);
            int days = dispute.state().equals("OPEN") ? deadlines.answer() : deadlines.ruling();
            if (Moves.UNSETTLED.contains(dispute.state()) && isOver(agreement, dispute.openedAt(), days, at)) {
                move(dispute, "ACCEPTED", days, at);
            }
        }
        for (Filed<NamedEvent> event : rows.list(agreement.id(), Filed.Kind.EVENT, NamedEvent.class)) {
            int days = deadlines(agreement, event).claim();
            if (event.state().equals("DECLARED")
                    && event.body().kind() != null
                    && isOver(agreement, event.openedAt(), days, at)) {
                move(event, Moves.CONFIRMED, days, at);
            }
        }
        accept(agreement, at);
    }

    private <T> void move(Filed<T> filed, String to, int days, Instant at) {
        rows.move(
                filed,
                to,
                filed.body(),
                "No answer within " + days + " business days",
                new Actor(filed.openedBy().side().other(), BY),
                at);
    }

    /** Statements in review that the vendor neither signed nor disputed. */
    private void accept(Agreement agreement, Instant at) {
        List<Filed<Acceptance>> accepted = rows.list(agreement.id(), Filed.Kind.ACCEPTANCE, Acceptance.class);
        List<Filed<DisputeCase>> disputes = rows.list(agreement.id(), Filed.Kind.DISPUTE, DisputeCase.class);
        for (Statement statement : statements.list(agreement.id(), null, "", Integer.MAX_VALUE)) {
            Optional<Integer> days = Optional.ofNullable(
                    deadlines(agreement, LocalDate.ofInstant(statement.changedAt(), zone(agreement)))
                            .acceptance());
            if (statement.state() == Statement.State.REVIEW
                    && days.isPresent()
                    && isOver(agreement, statement.changedAt(), days.get(), at)
                    && accepted.stream()
                            .noneMatch(filed ->
                                    isOfVendor(filed) && filed.body().hash().equals(statement.hash()))
                    && disputes.stream()
                            .noneMatch(filed -> isOfVendor(filed)
                                    && filed.body().statementId().equals(statement.id()))) {
                rows.open(
                        agreement,
                        Filed.Kind.ACCEPTANCE,
                        "DEEMED",
                        new Acceptance(
                                statement.id(),
                                statement.hash(),
                                "no objection within " + days.get() + " business days"),
                        new Actor(Actor.Side.VENDOR, BY),
                        at);
            }
        }
    }

    private static boolean isOfVendor(Filed<?> filed) {
        return filed.openedBy().side() == Actor.Side.VENDOR;
    }

    private boolean isOver(Agreement agreement, Instant since, int days, Instant at) {
        ZoneId zone = zone(agreement);
        LocalDate begin = LocalDate.ofInstant(since, zone);
        return LocalDate.ofInstant(at, zone).isAfter(deadlines(agreement, begin).last(begin, days));
    }

    private Deadlines deadlines(Agreement agreement, Filed<?> filed) {
        return deadlines(agreement, LocalDate.ofInstant(filed.openedAt(), zone(agreement)));
    }

    private Deadlines deadlines(Agreement agreement, LocalDate day) {
        return agreements
                .inForce(agreement.id(), day)
                .map(version -> version.terms().reporting().answers())
                .orElse(Deadlines.USUAL);
    }

    private static ZoneId zone(Agreement agreement) {
        return agreement.facts().timeZone();
    }
}
