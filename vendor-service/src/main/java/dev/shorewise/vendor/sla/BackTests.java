package dev.shorewise.vendor.sla;

import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.vendor.sla.engine.Comparison;
import dev.shorewise.vendor.sla.engine.Frame;
import dev.shorewise.vendor.sla.engine.Month;
import dev.shorewise.vendor.sla.engine.MonthFacts;
import dev.shorewise.vendor.sla.engine.MonthResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Replays other terms over past facts, and the terms in force beside them. Nothing is stored. */
@ApplicationScoped
public class BackTests {

    private static final int MOST_MONTHS = 36;

    private final Agreements agreements;
    private final Statements statements;
    private final Facts facts;

    BackTests(Agreements agreements, Statements statements, Facts facts) {
        this.agreements = agreements;
        this.statements = statements;
        this.facts = facts;
    }

    /**
     * Compares a version, published or draft, with what was in force.
     *
     * @param from the first month
     * @param to the last month
     */
    public Comparison compare(Agreement agreement, int version, YearMonth from, YearMonth to) {
        if (to.isBefore(from) || from.plusMonths(MOST_MONTHS).isBefore(to)) {
            throw KitRefusal.badParameter("to", "a month from 'from' on, at most " + MOST_MONTHS + " later");
        }
        Version other = agreements.version(agreement.id(), version);
        List<Version> published = agreements.published(agreement.id());
        return Comparison.of(
                replay(agreement, from, to, month -> statements.frame(agreement, inForce(published, month), month)),
                replay(agreement, from, to, month -> frame(agreement, other, month)));
    }

    private List<MonthResult> replay(
            Agreement agreement, YearMonth from, YearMonth to, Function<YearMonth, Frame> frames) {
        Facts.OnRecord onRecord = facts.onRecord(agreement.id());
        List<MonthFacts> months = new ArrayList<>();
        for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
            months.add(facts.gather(agreement, frames.apply(month).terms(), month, onRecord)
                    .facts());
        }
        return Month.replay(months, frames::apply);
    }

    /** As if the version had been in force in every window. */
    private Frame frame(Agreement agreement, Version version, YearMonth month) {
        Frame known = statements.frame(agreement, version, month);
        return new Frame(known.version(), version.terms(), known.contractStart(), known.digits());
    }

    private static Version inForce(List<Version> published, YearMonth month) {
        return published.stream()
                .filter(version -> !version.effectiveFrom().isAfter(month.atDay(1)))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> new SlaRefusal(
                        SlaRefusal.Kind.NOT_IN_FORCE,
                        "No published version is in force on the first of " + month + "."));
    }
}
