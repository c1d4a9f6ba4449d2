package dev.shorewise.vendor.measures;

import dev.shorewise.vendor.measures.Definition.Kind;
import dev.shorewise.vendor.measures.cases.CaseCounts;
import dev.shorewise.vendor.measures.cases.CaseParams;
import dev.shorewise.vendor.measures.cases.CaseTime;
import java.util.List;

/**
 * Contacts that are worked on over time: e-mails, tickets, messages, and whatever is told with its solution. Told as
 * answered, also while they are open. A promise belongs to the day on which it falls due, a solution to the day on which
 * it was made.
 */
final class Casework {

    private static final String R1 =
            "created Friday 16:00, waiting for the customer Monday 10:00 to Tuesday 09:00, solved "
                    + "Tuesday 11:30, opened again Wednesday 09:30, solved 14:00, open Monday to Friday 08-18: ";
    private static final String NET = "arrival to last solution in opening hours, without pauses and time spent solved";

    private Casework() {}

    static List<Kpi> all() {
        return List.of(
                Define.higherIsBetter("frt/within-target-business@1")
                        .as(
                                "share of cases with a first reply within replyWithin of opening hours; the default for contracts")
                        .dividing("replied in time", "replied, or overdue without a reply")
                        .with(CaseParams.HOURS, CaseParams.REPLY)
                        .example("six replied in time, two late, one overdue, one not yet due: 6/9 = .666667")
                        .formula(
                                Kind.RATIO,
                                "1",
                                MinimumSample.PROPORTION,
                                new Formula.CaseShare(CaseCounts::repliedInTime)),
                Define.noDirection("frt/not-yet-known@1")
                        .as("cases without a reply whose reply is not yet due, so that nobody can tell")
                        .counting("not replied, not overdue")
                        .with(CaseParams.HOURS, CaseParams.REPLY)
                        .example("six replied in time, two late, one overdue, one not yet due: 1")
                        .formula(
                                Kind.COUNT, "count", MinimumSample.COUNT, new Formula.Cases(CaseCounts::replyNotKnown)),
                Define.lowerIsBetter("frt/median-business@1")
                        .as(
                                "median time to the first reply by a person in opening hours; what is still open is not in it")
                        .counting("arrival to first reply in opening hours")
                        .with(CaseParams.HOURS)
                        .example("created Friday 17:30, replied Monday 08:40, open 08-18: 4200 s")
                        .formula(
                                Kind.QUANTILE,
                                "s",
                                MinimumSample.MEDIAN,
                                new Formula.CaseQuantile(CaseTime.REPLY_BUSINESS, 0.5)),
                Define.lowerIsBetter("frt/p90-business@1")
                        .as("time to the first reply in opening hours that 90 % do not exceed, linear between ranks")
                        .counting("arrival to first reply in opening hours")
                        .with(CaseParams.HOURS)
                        .example("10, 20 .. 100 s: 91 s")
                        .formula(
                                Kind.QUANTILE,
                                "s",
                                MinimumSample.P90,
                                new Formula.CaseQuantile(CaseTime.REPLY_BUSINESS, 0.9)),
                Define.lowerIsBetter("resolution-time/last-solved-business-net@1")
                        .as(
                                "mean time to the last solution in opening hours, without pauses and time spent solved; the default")
                        .dividing(NET, "solved")
                        .with(CaseParams.HOURS)
                        .example(R1 + "11.0 h = 39600 s")
                        .formula(
                                Kind.MEAN,
                                "s",
                                MinimumSample.MEAN,
                                new Formula.CaseMean(CaseTime.LAST_SOLVED_BUSINESS_NET)),
                Define.lowerIsBetter("resolution-time/last-solved-business-net-median@1")
                        .as("median of resolution-time/last-solved-business-net, linear between ranks")
                        .counting(NET)
                        .with(CaseParams.HOURS)
                        .example("100, 200 and 600 s: 200 s")
                        .formula(
                                Kind.QUANTILE,
                                "s",
                                MinimumSample.MEDIAN,
                                new Formula.CaseQuantile(CaseTime.LAST_SOLVED_BUSINESS_NET, 0.5)),
                Define.lowerIsBetter("resolution-time/last-solved-business-net-p90@1")
                        .as("resolution-time/last-solved-business-net that 90 % do not exceed, linear between ranks")
                        .counting(NET)
                        .with(CaseParams.HOURS)
                        .example("10, 20 .. 100 s: 91 s")
                        .formula(
                                Kind.QUANTILE,
                                "s",
                                MinimumSample.P90,
                                new Formula.CaseQuantile(CaseTime.LAST_SOLVED_BUSINESS_NET, 0.9)),
                Define.lowerIsBetter("resolution-time/first-solved-business-net@1")
                        .as("mean time to the first solution in opening hours, without pauses")
                        .dividing("arrival to first solution in opening hours, without pauses", "solved once or more")
                        .with(CaseParams.HOURS)
                        .example(R1 + "6.5 h = 23400 s")
                        .formula(
                                Kind.MEAN,
                                "s",
                                MinimumSample.MEAN,
                                new Formula.CaseMean(CaseTime.FIRST_SOLVED_BUSINESS_NET)),
                Define.lowerIsBetter("resolution-time/last-solved-calendar@1")
                        .as("mean time to the last solution as the customer sees it: nothing taken off")
                        .dividing("arrival to last solution", "solved")
                        .example(R1 + "118.0 h = 424800 s")
                        .formula(
                                Kind.MEAN,
                                "s",
                                MinimumSample.MEAN,
                                new Formula.CaseMean(CaseTime.LAST_SOLVED_CALENDAR)),
                Define.lowerIsBetter("resolution-time/last-solved-calendar-median@1")
                        .as("median of resolution-time/last-solved-calendar, linear between ranks")
                        .counting("arrival to last solution")
                        .example("100, 200 and 600 s: 200 s")
                        .formula(
                                Kind.QUANTILE,
                                "s",
                                MinimumSample.MEDIAN,
                                new Formula.CaseQuantile(CaseTime.LAST_SOLVED_CALENDAR, 0.5)),
                Define.higherIsBetter("resolution/within-target@1")
                        .as(
                                "share of cases solved within solveWithin of opening hours, pauses and time spent solved taken off")
                        .dividing("solved in time", "solved, or overdue and open")
                        .with(CaseParams.HOURS, CaseParams.SOLVE)
                        .example("six solved in time, two late, one overdue, one not yet due: 6/9 = .666667")
                        .formula(
                                Kind.RATIO,
                                "1",
                                MinimumSample.PROPORTION,
                                new Formula.CaseShare(CaseCounts::solvedInTime)),
                Define.noDirection("resolution/not-yet-known@1")
                        .as("open cases whose solution is not yet due, so that nobody can tell")
                        .counting("open, not overdue")
                        .with(CaseParams.HOURS, CaseParams.SOLVE)
                        .example("six solved in time, two late, one overdue, one not yet due: 1")
                        .formula(
                                Kind.COUNT,
                                "count",
                                MinimumSample.COUNT,
                                new Formula.Cases(CaseCounts::solutionNotKnown)));
    }
}
