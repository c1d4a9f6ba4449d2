package dev.shorewise.vendor.partnership.pack;

import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.findings.Finding;
import dev.shorewise.vendor.sla.Agreement;
import dev.shorewise.vendor.sla.Agreements;
import dev.shorewise.vendor.sla.DisputeCase;
import dev.shorewise.vendor.sla.Filed;
import dev.shorewise.vendor.sla.Records;
import dev.shorewise.vendor.sla.Statement;
import dev.shorewise.vendor.sla.Statements;
import dev.shorewise.vendor.sla.engine.LevelResult;
import dev.shorewise.vendor.sla.engine.State;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What statements and disputes say of a vendor's promises. */
@ApplicationScoped
class Levels {

    private static final String METHOD = "sla/statement@1";
    private static final int ALL = 100_000;
    private static final Set<String> OPEN = Set.of("OPEN", "ANSWERED", "ESCALATED");

    private final Statements statements;
    private final Agreements agreements;
    private final Records records;

    Levels(Statements statements, Agreements agreements, Records records) {
        this.statements = statements;
        this.agreements = agreements;
        this.records = records;
    }

    /** Levels that were missed or not measured, in the newest statement of each month of the period. */
    List<Finding> red(String vendorId, Period period) {
        Map<String, Statement> newest = new LinkedHashMap<>();
        for (Statement statement : statements.list(null, vendorId, Optional.empty(), ALL)) {
            if (!statement.month().isBefore(YearMonth.from(period.from()))
                    && statement.month().atDay(1).isBefore(period.to())) {
                newest.put(statement.agreementId() + "/" + statement.month(), statement);
            }
        }
        List<Finding> findings = new ArrayList<>();
        for (Statement statement : newest.values()) {
            for (LevelResult level : statements.document(statement).result().levels()) {
                if (level.verdict().state() != State.MET) {
                    findings.add(red(statement, level));
                }
            }
        }
        return findings;
    }

    private static Finding red(Statement statement, LevelResult level) {
        boolean missed = level.verdict().state() == State.MISSED;
        BigDecimal shown = level.values().shown();
        return Finding.of(
                        missed ? "level-missed" : "level-not-measured",
                        METHOD,
                        missed ? "%s of %s was missed in %s%s." : "%s of %s was not measured in %s%s.",
                        level.level().name(),
                        statement.agreementId(),
                        statement.month(),
                        shown == null
                                ? ""
                                : " with " + shown.toPlainString() + " against "
                                        + level.level().promise().expected().toPlainString())
                .with("value", shown == null ? Double.NaN : shown.doubleValue())
                .with("expected", level.level().promise().expected().doubleValue());
    }

    /** Disputes that are not settled. */
    List<Finding> disputes(String vendorId, Instant now) {
        List<Finding> findings = new ArrayList<>();
        for (Agreement agreement : agreements.list(vendorId, Optional.empty(), ALL)) {
            for (Filed<DisputeCase> dispute : records.list(agreement.id(), Filed.Kind.DISPUTE, DisputeCase.class)) {
                if (OPEN.contains(dispute.state())) {
                    findings.add(Finding.of(
                                    "dispute-open",
                                    METHOD,
                                    "The dispute about %s of %s is %s since %s.",
                                    dispute.body().subject(),
                                    agreement.id(),
                                    dispute.state().toLowerCase(java.util.Locale.ROOT),
                                    dispute.openedAt())
                            .with("daysOpen", ChronoUnit.DAYS.between(dispute.openedAt(), now)));
                }
            }
        }
        return findings;
    }
}
