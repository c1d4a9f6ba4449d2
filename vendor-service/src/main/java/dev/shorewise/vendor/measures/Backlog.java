package dev.shorewise.vendor.measures;

import dev.shorewise.vendor.measures.Definition.Kind;
import dev.shorewise.vendor.measures.cases.CaseCounts;
import dev.shorewise.vendor.measures.cases.CaseParams;
import java.util.List;

/**
 * What is still to be done, at the end of the period or of each stretch of time that is told apart; never added up over
 * time. What was open, came, was opened again and was solved explain each other.
 */
final class Backlog {

    private static final String DATA = "open at first 120, created 400, opened again 15, solved 410: ";

    private Backlog() {}

    static List<Kpi> all() {
        return List.of(
                Define.noDirection("flow/created@1")
                        .as("cases that arrived")
                        .counting("arrivals")
                        .example(DATA + "400")
                        .formula(Kind.COUNT, "count", MinimumSample.COUNT, new Formula.Cases(CaseCounts::created)),
                Define.noDirection("flow/solved@1")
                        .as("solutions; a case that is opened again has several")
                        .counting("solutions")
                        .example(DATA + "410")
                        .formula(Kind.COUNT, "count", MinimumSample.COUNT, new Formula.Cases(CaseCounts::solved)),
                Define.lowerIsBetter("flow/reopened@1")
                        .as("times that a solved case was opened again")
                        .counting("reopenings")
                        .example(DATA + "15")
                        .formula(Kind.COUNT, "count", MinimumSample.COUNT, new Formula.Cases(CaseCounts::reopened)),
                Define.higherIsBetter("resolution-rate/solved-over-created@1")
                        .as("solutions over arrivals of the same time; may exceed 1")
                        .dividing("solutions", "arrivals")
                        .example(DATA + "410/400 = 1.025")
                        .formula(
                                Kind.LEVEL,
                                "1",
                                MinimumSample.PROPORTION,
                                new Formula.CaseRate(CaseCounts::solvedOverCreated)),
                Define.lowerIsBetter("reopen/tickets-reopened-over-solved@1")
                        .as("share of solved cases that were opened again within 'soon', by their first solution")
                        .dividing("first solved, older than 'soon', opened again within it", "those older than 'soon'")
                        .with(CaseParams.SOON)
                        .example(
                                "ten solved more than 30 days ago, one opened again after 5 days, one after 40: 1/10 = .1")
                        .formula(
                                Kind.RATIO,
                                "1",
                                MinimumSample.PROPORTION,
                                new Formula.CaseShare(CaseCounts::reopenedSoon)),
                Define.lowerIsBetter("backlog/open-at@1")
                        .as("cases that are not solved at the end")
                        .counting("open")
                        .example(DATA + "120 + 400 + 15 - 410 = 125")
                        .formula(Kind.LEVEL, "count", MinimumSample.COUNT, new Formula.Cases(CaseCounts::open)),
                Define.lowerIsBetter("backlog/older-than@1")
                        .as("share of open cases that have been open for 'age' or longer")
                        .dividing("open, older than 'age'", "open")
                        .with(CaseParams.AGE)
                        .example("ten open, two of them for more than a week: 2/10 = .2")
                        .formula(
                                Kind.RATIO, "1", MinimumSample.PROPORTION, new Formula.CaseShare(CaseCounts::openLong)),
                Define.lowerIsBetter("backlog/days-of-work@1")
                        .as("open cases over what was solved on a mean working day of the last 22 of their site")
                        .dividing("22 x open", "solved on the last 22 working days")
                        .with(CaseParams.HOURS)
                        .example("125/(410/22) = 6.707317")
                        .formula(
                                Kind.LEVEL,
                                "days",
                                MinimumSample.PROPORTION,
                                new Formula.CaseRate(CaseCounts::daysOfWork)));
    }
}
