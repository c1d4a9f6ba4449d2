package dev.shorewise.vendor.measures;

import dev.shorewise.vendor.contacts.ContactFilter.CaseStep;
import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.contacts.Dimension;
import dev.shorewise.vendor.contacts.GroupKey;
import dev.shorewise.vendor.measures.cases.CaseTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Where the cases behind a figure are shown: those that arrived, were solved for the first or the last time, were opened
 * again, or were open at the end. When a promise fell due only the clocks know, which no list of contacts asks.
 *
 * @param zone in which the groups' days begin; empty where sites have several
 */
record CaseEvidence(Cut cut, GroupKey key, Optional<ZoneId> zone) {

    private static final int DAYS_OF_WORK = 400;
    private static final int DAYS_OPEN = 1100;

    /** The address for a figure; empty where none shows it. */
    Optional<String> address(Kpi kpi) {
        String id = kpi.definition().id();
        if (kpi.formula() instanceof Formula.CaseMean mean) {
            return solved(mean.time()).flatMap(this::address);
        }
        if (kpi.formula() instanceof Formula.CaseQuantile quantile) {
            return solved(quantile.time()).flatMap(this::address);
        }
        if (id.startsWith("backlog/")) {
            return address(CaseStep.OPEN);
        }
        return switch (id) {
            case "flow/created@1" -> address(CaseStep.ARRIVED);
            case "flow/reopened@1" -> address(CaseStep.REOPENED);
            case "reopen/tickets-reopened-over-solved@1" -> address(CaseStep.FIRST_SOLVED);
            default -> Optional.empty();
        };
    }

    /** Which solution a time ends with; empty for times that end otherwise. */
    private static Optional<CaseStep> solved(CaseTime time) {
        return switch (time) {
            case LAST_SOLVED_CALENDAR, LAST_SOLVED_BUSINESS_NET -> Optional.of(CaseStep.SOLVED);
            case FIRST_SOLVED_BUSINESS_NET -> Optional.of(CaseStep.FIRST_SOLVED);
            case REPLY_BUSINESS -> Optional.of(CaseStep.ARRIVED);
        };
    }

    private Optional<String> address(CaseStep step) {
        if (zone.isEmpty() || cut.by().contains(Dimension.HALF_HOUR) || cut.by().contains(Dimension.HOUR)) {
            return Optional.empty();
        }
        return Evidence.whose(cut, key).map(of -> {
            var days = Evidence.days(cut, key);
            Instant from = days.from().atStartOfDay(zone.get()).toInstant();
            Instant to = days.to().atStartOfDay(zone.get()).toInstant();
            LocalDate offered = days.from().minusDays(step == CaseStep.OPEN ? DAYS_OPEN : DAYS_OF_WORK);
            return of + "&from=" + offered + "&to="
                    + LocalDate.ofInstant(to, ZoneOffset.UTC).plusDays(DAYS_OF_WORK) + "&cases=" + step + "&casesFrom="
                    + from + "&casesTo=" + to;
        });
    }
}
