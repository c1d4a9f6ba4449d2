package dev.shorewise.vendor.sla;

import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.vendor.sla.engine.Figure;
import dev.shorewise.vendor.sla.engine.LevelFacts;
import dev.shorewise.vendor.sla.engine.Month;
import dev.shorewise.vendor.sla.engine.MonthFacts;
import dev.shorewise.vendor.sla.store.StatementRows;
import dev.shorewise.vendor.sla.terms.Promise;
import dev.shorewise.vendor.sla.terms.ServiceLevel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a month's credits would be if another figure governed one level. Nothing is stored. */
@ApplicationScoped
public class Consequences {

    private final Agreements agreements;
    private final Statements statements;
    private final Facts facts;
    private final StatementRows rows;

    Consequences(Agreements agreements, Statements statements, Facts facts, StatementRows rows) {
        this.agreements = agreements;
        this.statements = statements;
        this.facts = facts;
        this.rows = rows;
    }

    /**
     * The credits of the whole month under either figure, after the cap.
     *
     * @param currency ISO 4217
     */
    public record Credits(BigDecimal underReported, BigDecimal underOther, String currency) {}

    /** Empty where no version is in force, it has no such level, or nobody told the month's fees. */
    @Transactional
    public Optional<Credits> of(String agreementId, String levelId, YearMonth month, Figure reported, Figure other) {
        Agreement agreement = agreements.get(agreementId);
        Optional<Version> version = inForce(agreementId, month)
                .filter(known -> known.terms().level(levelId).isPresent());
        Facts.OnRecord onRecord = facts.onRecord(agreementId);
        if (version.isEmpty() || onRecord.told(month).isEmpty()) {
            return Optional.empty();
        }
        MonthFacts known = facts.gather(
                        agreement,
                        statements.frame(agreement, version.get(), month).terms(),
                        month,
                        onRecord)
                .facts();
        return Optional.of(new Credits(
                credits(agreement, version.get(), known, levelId, reported),
                credits(agreement, version.get(), known, levelId, other),
                agreement.facts().currency()));
    }

    /**
     * What a level means by its figure.
     *
     * @throws KitRefusal if no version in force in that month has such a level
     */
    @Transactional
    public String definition(String agreementId, String levelId, YearMonth month) {
        return inForce(agreementId, month)
                .flatMap(version -> version.terms().level(levelId))
                .map(level -> level.measurement().definition())
                .orElseThrow(() -> KitRefusal.badParameter(
                        "level", "a level of the version of the agreement that is in force in that month"));
    }

    /** Whether a level takes its figure from what is reported, and not from contacts. */
    @Transactional
    public boolean isReported(String agreementId, String levelId, YearMonth month) {
        return inForce(agreementId, month)
                .flatMap(version ->
                        version.terms().level(levelId).map(level -> !Definitions.fromContacts(version.terms(), level)))
                .orElse(false);
    }

    /** What a level promises in a month; empty where no version in force has it. */
    @Transactional
    public Optional<Promise> promise(String agreementId, String levelId, YearMonth month) {
        return inForce(agreementId, month)
                .flatMap(version -> version.terms().level(levelId))
                .map(ServiceLevel::promise);
    }

    private Optional<Version> inForce(String agreementId, YearMonth month) {
        List<Version> published = agreements.published(agreementId);
        return published.stream()
                .filter(version -> !version.effectiveFrom().isAfter(month.atDay(1)))
                .reduce((earlier, later) -> later);
    }

    private BigDecimal credits(Agreement agreement, Version version, MonthFacts known, String levelId, Figure figure) {
        Map<String, LevelFacts> levels = new HashMap<>(known.levels());
        levels.put(levelId, LevelFacts.of(figure));
        return Month.settle(
                        statements.frame(agreement, version, known.month()),
                        known.of(levels),
                        rows.settledBefore(agreement.id(), known.month()))
                .sheet()
                .total();
    }
}
