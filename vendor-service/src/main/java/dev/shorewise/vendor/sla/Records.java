package dev.shorewise.vendor.sla;

import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.sla.Filed.Kind;
import dev.shorewise.vendor.sla.store.AgreementRows;
import dev.shorewise.vendor.sla.store.RecordRows;
import dev.shorewise.vendor.sla.store.StatementRows;
import dev.shorewise.vendor.sla.terms.Known;
import dev.shorewise.vendor.sla.terms.ServiceLevel;
import dev.shorewise.vendor.sla.terms.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** What both sides put on record about an agreement. Nothing is ever deleted; a record is withdrawn or decided. */
@ApplicationScoped
public class Records {

    private final RecordRows rows;
    private final AgreementRows agreements;
    private final StatementRows statements;
    private final Clock clock;

    Records(RecordRows rows, AgreementRows agreements, StatementRows statements, Clock clock) {
        this.rows = rows;
        this.agreements = agreements;
        this.statements = statements;
        this.clock = clock;
    }

    /** Claims an exclusion. */
    @Transactional
    public Filed<Claim> claim(String agreementId, Claim claim, Actor by) {
        ordered(claim.time().from(), claim.time().to());
        return rows.open(agreement(agreementId), Kind.EXCLUSION, "CLAIMED", claim, by, now());
    }

    /**
     * Moves an exclusion on; only the side that did not claim it decides.
     *
     * @param granted the part of the time that is granted, of a partial approval
     */
    @Transactional
    public Filed<Claim> decide(
            UUID id, String state, Claim.@Nullable Time granted, String note, Actor by, LongConsumer basedOn) {
        Filed<Claim> claim = rows.lock(Kind.EXCLUSION, id, Claim.class).orElseThrow(KitRefusal::unknown);
        basedOn.accept(claim.revision());
        Moves.EXCLUSION.check(claim, state, by);
        boolean partly = state.equals("PARTLY_APPROVED");
        if (partly != (granted != null)
                || granted != null
                        && (granted.from().isBefore(claim.body().time().from())
                                || granted.to().isAfter(claim.body().time().to()))) {
            throw KitRefusal.badParameter(
                    "granted", "a part of the claimed time, with PARTLY_APPROVED and only with it");
        }
        Claim body = granted == null ? claim.body() : claim.body().within(granted);
        return rows.move(claim, state, body, note, by, now());
    }

    /** Declares an event. */
    @Transactional
    public Filed<NamedEvent> declare(String agreementId, NamedEvent event, Actor by) {
        ordered(event.from(), event.to());
        return rows.open(agreement(agreementId), Kind.EVENT, "DECLARED", event, by, now());
    }

    /** Confirms, contests or withdraws an event; nobody confirms what they declared. */
    @Transactional
    public Filed<NamedEvent> settle(UUID id, String state, String note, Actor by, LongConsumer basedOn) {
        Filed<NamedEvent> event = rows.lock(Kind.EVENT, id, NamedEvent.class).orElseThrow(KitRefusal::unknown);
        basedOn.accept(event.revision());
        Moves.EVENT.check(event, state, by);
        return rows.move(event, state, event.body(), note, by, now());
    }

    /**
     * Reports a figure that is not computed from contacts.
     *
     * @throws SlaRefusal if the agreement means another definition or other parameters, or computes it itself
     */
    @Transactional
    public Filed<Reported> report(String agreementId, Reported figure, Actor by) {
        Agreement agreement = agreement(agreementId);
        YearMonth month = Period.month(figure.month());
        Terms terms = agreements
                .inForce(agreementId, month.atDay(1))
                .map(Version::terms)
                .filter(inForce -> inForce.level(figure.levelId()).isPresent())
                .orElseThrow(() -> KitRefusal.badParameter("levelId", "a level of the version in force in that month"));
        ServiceLevel level = terms.level(figure.levelId()).orElseThrow();
        boolean counted = Definitions.fromContacts(terms, level);
        Map<String, String> params = figure.params() == null ? Map.of() : figure.params();
        if (!level.measurement().definition().equals(figure.definition())
                || !level.measurement().params().equals(params)
                || counted) {
            throw new SlaRefusal(
                    SlaRefusal.Kind.DEFINITION_MISMATCH,
                    "The agreement means " + level.measurement().definition() + " with "
                            + level.measurement().params()
                            + (counted
                                    ? ", which is computed from contacts and not reported."
                                    : "; a figure of another definition is not converted."));
        }
        boolean share =
                Definitions.known(figure.definition()).map(Known::isShare).orElse(false);
        if (share && (figure.numerator().signum() < 0 || figure.numerator().compareTo(figure.denominator()) > 0)) {
            throw KitRefusal.badParameter("numerator", "a share's numerator is 0 to its denominator");
        }
        return rows.open(agreement, Kind.FIGURE, "REPORTED", figure, by, now());
    }

    /** Tells the fees, and perhaps the forecast, of a month. */
    @Transactional
    public Filed<Told> tell(String agreementId, Told told, Actor by) {
        Period.month(told.month());
        return rows.open(agreement(agreementId), Kind.MONTH, "TOLD", told, by, now());
    }

    /** Disputes something of a statement that the side may see; both sides have the same right. */
    @Transactional
    public Filed<DisputeCase> dispute(DisputeCase dispute, Actor by) {
        Statement statement = statement(dispute.statementId());
        boolean again = rows.list(statement.agreementId(), Kind.DISPUTE, DisputeCase.class).stream()
                .anyMatch(other -> other.state().equals("RULED")
                        && other.body().statementId().equals(dispute.statementId())
                        && other.body().subject().equals(dispute.subject())
                        && other.body().evidence().equals(dispute.evidence()));
        if (again) {
            throw new SlaRefusal(
                    SlaRefusal.Kind.WRONG_STATE,
                    "This was ruled on the same evidence; a new dispute needs new evidence.");
        }
        return rows.open(agreement(statement.agreementId()), Kind.DISPUTE, "OPEN", dispute, by, now());
    }

    @Transactional
    public Filed<DisputeCase> argue(UUID id, String state, String note, Actor by, LongConsumer basedOn) {
        Filed<DisputeCase> dispute =
                rows.lock(Kind.DISPUTE, id, DisputeCase.class).orElseThrow(KitRefusal::unknown);
        basedOn.accept(dispute.revision());
        Moves.DISPUTE.check(dispute, state, by);
        return rows.move(dispute, state, dispute.body(), note, by, now());
    }

    /** Signs a statement as it was read. */
    @Transactional
    public Filed<Acceptance> accept(Acceptance acceptance, Actor by) {
        Statement statement = statement(acceptance.statementId());
        if (!statement.hash().equals(acceptance.hash()) || statement.state() == Statement.State.DRAFT) {
            throw new SlaRefusal(
                    SlaRefusal.Kind.WRONG_STATE,
                    "Sign what is in review or locked, by the hash of the document you read.");
        }
        return rows.open(agreement(statement.agreementId()), Kind.ACCEPTANCE, "SIGNED", acceptance, by, now());
    }

    /** Records of a kind, in the order in which they were opened. */
    @Transactional
    public <T> List<Filed<T>> list(String agreementId, Kind kind, Class<T> type) {
        agreement(agreementId);
        return rows.list(agreementId, kind, type);
    }

    @Transactional
    public <T> Filed<T> get(Kind kind, UUID id, Class<T> type) {
        return rows.find(kind, id, type).orElseThrow(KitRefusal::unknown);
    }

    /** Every state that a record had. */
    @Transactional
    public List<Filed.Step> steps(UUID id) {
        return rows.steps(id);
    }

    private Agreement agreement(String id) {
        return agreements.find(id).orElseThrow(KitRefusal::unknown);
    }

    private Statement statement(UUID id) {
        return statements.find(id).orElseThrow(KitRefusal::unknown);
    }

    private static void ordered(Instant from, Instant to) {
        if (!from.isBefore(to)) {
            throw KitRefusal.badParameter("to", "an instant after 'from'");
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
