package dev.shorewise.vendor.measures;

import dev.shorewise.vendor.contacts.ContactFilter.CaseStep;
import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.contacts.Dimension;
import dev.shorewise.vendor.contacts.GroupKey;
import dev.shorewise.vendor.measures.cases.CaseTime;
import dev.shorewise.vendor.measures.cases.DueList.Promise;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Where the cases behind a figure are shown: those that arrived, were solved for the first or the last time, were opened
 * again, or were open at the end; and those whose promise fell due, which is asked as the figure was.
 *
 * @param params of the question
 * @param knownUntil until when the cases of the whole question are known
 * @param zone in which the groups' days begin; empty where sites have several
 */
record CaseEvidence(Cut cut, GroupKey key, Optional<ZoneId> zone, Params params, Instant knownUntil) {

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
            case "flow/solved@1", "resolution-rate/solved-over-created@1" -> address(CaseStep.EVER_SOLVED);
            case "flow/reopened@1" -> address(CaseStep.REOPENED);
            case "reopen/tickets-reopened-over-solved@1" -> address(CaseStep.FIRST_SOLVED);
            case "frt/within-target-business@1" -> due(Promise.REPLY, true);
            case "frt/not-yet-known@1" -> due(Promise.REPLY, false);
            case "resolution/within-target@1" -> due(Promise.SOLUTION, true);
            case "resolution/not-yet-known@1" -> due(Promise.SOLUTION, false);
            default -> Optional.empty();
        };
    }

    private Optional<String> due(Promise promise, boolean known) {
        if (cut.by().contains(Dimension.HALF_HOUR) || cut.by().contains(Dimension.HOUR)) {
            return Optional.empty();
        }
        return Evidence.sameQuestion("/v1/contacts/due", cut, key).map(of -> {
            StringBuilder address = new StringBuilder(of)
                    .append("&promise=")
                    .append(promise)
                    .append("&known=")
                    .append(known)
                    .append("&completeUntil=")
                    .append(knownUntil);
            params.cases().hours().ifPresent(hours -> address.append("&hours=").append(Evidence.encode(hours.text())));
            return address.append("&replyWithin=")
                    .append(params.cases().replyWithin())
                    .append("&solveWithin=")
                    .append(params.cases().solveWithin())
                    .toString();
        });
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
