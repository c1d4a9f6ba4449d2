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
 * Where the cases behind a figure are shown: those that arrived, were solved for the last time, or were open at the end.
 * What else a figure counts (what fell due, first solutions, reopenings) no list of cases shows.
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
            return isLast(mean.time()) ? address(CaseStep.SOLVED) : Optional.empty();
        }
        if (kpi.formula() instanceof Formula.CaseQuantile quantile) {
            return isLast(quantile.time()) ? address(CaseStep.SOLVED) : Optional.empty();
        }
        if (id.startsWith("backlog/")) {
            return address(CaseStep.OPEN);
        }
        return id.equals("flow/created@1") ? address(CaseStep.ARRIVED) : Optional.empty();
    }

    private static boolean isLast(CaseTime time) {
        return time == CaseTime.LAST_SOLVED_CALENDAR || time == CaseTime.LAST_SOLVED_BUSINESS_NET;
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
