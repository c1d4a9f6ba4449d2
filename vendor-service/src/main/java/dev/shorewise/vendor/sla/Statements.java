package dev.shorewise.vendor.sla;

import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.vendor.filings.FeedGrade;
import dev.shorewise.vendor.filings.FeedGrades;
import dev.shorewise.vendor.sla.engine.Frame;
import dev.shorewise.vendor.sla.engine.Month;
import dev.shorewise.vendor.sla.engine.MonthResult;
import dev.shorewise.vendor.sla.store.AgreementRows;
import dev.shorewise.vendor.sla.store.Canonical;
import dev.shorewise.vendor.sla.store.StatementRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Monthly statements: computed, reviewed, locked, restated. */
@ApplicationScoped
public class Statements {

    /** Later than this a month is not restated. */
    private static final int RESTATED_MONTHS = 24;

    private final AgreementRows agreements;
    private final StatementRows rows;
    private final Facts facts;
    private final Silence silence;
    private final Locking locking;
    private final Governing governing;
    private final FeedGrades grades;
    private final Clock clock;

    Statements(
            AgreementRows agreements,
            StatementRows rows,
            Facts facts,
            Silence silence,
            Locking locking,
            Governing governing,
            FeedGrades grades,
            Clock clock) {
        this.governing = governing;
        this.grades = grades;
        this.agreements = agreements;
        this.rows = rows;
        this.facts = facts;
        this.silence = silence;
        this.locking = locking;
        this.clock = clock;
    }

    /**
     * Computes a month's statement from what is known now: the first draft, or anew what is not locked yet.
     *
     * @throws SlaRefusal if the month is locked, or no version is in force, or its fees are not known
     */
    @Transactional
    public Statement compute(String agreementId, YearMonth month, Actor by) {
        Agreement agreement = agreement(agreementId);
        silence.decide(agreement, clock.instant());
        Optional<Statement> newest = rows.newest(agreementId, month);
        if (newest.isEmpty()) {
            return add(agreement, month, 1, null, by);
        }
        Statement known = newest.get();
        if (known.state() == Statement.State.LOCKED) {
            throw new SlaRefusal(
                    SlaRefusal.Kind.STATEMENT_LOCKED,
                    "This month is locked. Restate it, and say why, to compute it anew.");
        }
        StatementDocument before = document(known);
        StatementDocument fresh = document(agreement, month, known.id(), known.revision(), before.seal());
        return change(known, explained(fresh, before.difference()), known.state());
    }

    /** Leads a statement from draft to review, back, or to its lock, after which it never changes. */
    @Transactional
    public Statement move(UUID id, Statement.State to, Actor by, LongConsumer basedOn) {
        Statement statement = get(id);
        agreements.lock(statement.agreementId());
        statement = get(id);
        basedOn.accept(statement.changes());
        if (statement.state() == Statement.State.LOCKED) {
            throw new SlaRefusal(SlaRefusal.Kind.STATEMENT_LOCKED, "A locked statement never changes.");
        }
        if (statement.state() == to || statement.state() == Statement.State.DRAFT && to == Statement.State.LOCKED) {
            throw new SlaRefusal(
                    SlaRefusal.Kind.WRONG_STATE, "A draft is reviewed, and what is reviewed can be locked.");
        }
        StatementDocument document = document(statement);
        if (to == Statement.State.REVIEW) {
            document = document.graded(grade(statement.vendorId(), statement.month()));
        }
        if (to == Statement.State.LOCKED) {
            document =
                    document.approved(locking.check(agreement(statement.agreementId()), statement, document.result()));
        }
        List<StatementDocument.Mark> marks = new ArrayList<>(document.seal().marks());
        marks.add(new StatementDocument.Mark(to, by.name(), now()));
        StatementDocument.Seal seal = new StatementDocument.Seal(to, marks, locking.rightsUntil(document, to));
        Statement moved = change(statement, document.sealed(seal), to);
        if (to == Statement.State.LOCKED) {
            locking.tell(moved);
        }
        return moved;
    }

    /**
     * Computes a locked month anew, as the next revision.
     *
     * @throws SlaRefusal if nothing would be different
     */
    @Transactional
    public Statement restate(UUID id, String reason, Actor by) {
        Statement locked = get(id);
        agreements.lock(locked.agreementId());
        Statement newest = rows.newest(locked.agreementId(), locked.month()).orElse(locked);
        if (newest.state() != Statement.State.LOCKED || !newest.id().equals(locked.id())) {
            throw new SlaRefusal(
                    SlaRefusal.Kind.WRONG_STATE, "Only the newest revision is restated, once it is locked.");
        }
        YearMonth today = YearMonth.from(LocalDate.ofInstant(
                now(), agreement(locked.agreementId()).facts().timeZone()));
        if (locked.month().plusMonths(RESTATED_MONTHS).isBefore(today)) {
            throw new SlaRefusal(
                    SlaRefusal.Kind.WRONG_STATE, "A month is restated within " + RESTATED_MONTHS + " months.");
        }
        return add(agreement(locked.agreementId()), locked.month(), locked.revision() + 1, reason, by);
    }

    /** A statement; refused as unknown if there is none or the caller may not see it. */
    @Transactional
    public Statement get(UUID id) {
        return rows.find(id).orElseThrow(KitRefusal::unknown);
    }

    /** What a statement says. */
    public StatementDocument document(Statement statement) {
        return Canonical.read(statement.text(), StatementDocument.class);
    }

    @Transactional
    public List<Statement> list(
            @Nullable String agreementId, @Nullable String vendorId, Optional<String> after, int most) {
        return rows.list(agreementId, vendorId, after.orElse(""), most);
    }

    private Statement add(Agreement agreement, YearMonth month, int revision, @Nullable String reason, Actor by) {
        UUID id = UUID.randomUUID();
        StatementDocument.Mark mark = new StatementDocument.Mark(Statement.State.DRAFT, by.name(), now());
        StatementDocument fresh = document(
                agreement, month, id, revision, new StatementDocument.Seal(Statement.State.DRAFT, List.of(mark), null));
        if (reason != null) {
            fresh = Differences.explain(
                    fresh, document(rows.newest(agreement.id(), month).orElseThrow()), reason);
        }
        String text = Canonical.write(fresh);
        Statement statement = new Statement(
                agreement.vendorId(),
                agreement.id(),
                id,
                month,
                revision,
                Statement.State.DRAFT,
                text,
                Canonical.hash(text),
                0,
                now());
        rows.add(statement);
        return statement;
    }

    private StatementDocument explained(StatementDocument fresh, StatementDocument.@Nullable Difference difference) {
        if (difference == null) {
            return fresh;
        }
        StatementDocument former = rows.list(fresh.head().agreementId(), null, "", Integer.MAX_VALUE).stream()
                .filter(other -> other.month().equals(fresh.head().month()) && other.revision() == difference.against())
                .map(this::document)
                .findFirst()
                .orElseThrow();
        return Differences.explain(fresh, former, difference.reason());
    }

    private StatementDocument document(
            Agreement agreement, YearMonth month, UUID id, int revision, StatementDocument.Seal seal) {
        Version version = agreements
                .inForce(agreement.id(), month.atDay(1))
                .orElseThrow(() -> new SlaRefusal(
                        SlaRefusal.Kind.NOT_IN_FORCE,
                        "No published version is in force on the first of " + month + "."));
        Frame frame = frame(agreement, version, month);
        Facts.Gathered gathered = facts.gather(agreement, frame.terms(), month, facts.onRecord(agreement.id()));
        List<StatementDocument> known = rows.list(agreement.id(), null, "", Integer.MAX_VALUE).stream()
                .map(this::document)
                .toList();
        MonthResult result = Month.settle(
                frame, gathered.facts().with(Corrections.due(month, known)), rows.settledBefore(agreement.id(), month));
        StatementDocument.Head head = new StatementDocument.Head(
                id.toString(),
                agreement.id(),
                agreement.vendorId(),
                agreement.facts().name(),
                agreement.facts().currency(),
                agreement.facts().timeZone().getId(),
                month,
                revision);
        StatementDocument.Inputs inputs = new StatementDocument.Inputs(
                gathered.from(),
                gathered.to(),
                gathered.inputs().contacts(),
                gathered.inputs().checksum(),
                gathered.inputs().revision(),
                version.hash(),
                gathered.records());
        return new StatementDocument(head, inputs, grade(agreement.vendorId(), month), result, null, seal);
    }

    private @Nullable FeedGrade grade(String vendorId, YearMonth month) {
        return grades.worst(vendorId, month, month).orElse(null);
    }

    /** Under what a month is judged that a version governs. */
    Frame frame(Agreement agreement, Version version, YearMonth month) {
        YearMonth start = agreements.versions(agreement.id()).stream()
                .filter(Version::published)
                .map(published -> YearMonth.from(published.effectiveFrom()))
                .min(java.util.Comparator.naturalOrder())
                .orElse(YearMonth.from(version.effectiveFrom()));
        return new Frame(version.number(), governing.terms(version, month), start, agreement.digits());
    }

    private Statement change(Statement known, StatementDocument document, Statement.State state) {
        String text = Canonical.write(document);
        rows.change(new Statement(
                known.vendorId(),
                known.agreementId(),
                known.id(),
                known.month(),
                known.revision(),
                state,
                text,
                Canonical.hash(text),
                known.changes(),
                now()));
        return get(known.id());
    }

    private Agreement agreement(String id) {
        return agreements.find(id).orElseThrow(KitRefusal::unknown);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
