package dev.shorewise.vendor.measures;

import java.util.List;

/**
 * Whether customers had to come back, as their behaviour says. A repeat is an attempt of the same customer for the same
 * reason at the same vendor within N days of the end. Beside it stand what agents flag and what customers say; the three
 * answer different questions and are never merged.
 */
final class Resolution {

    private static final String EXAMPLE = "the twelve calls of the reference, known until 30 October: ";

    private Resolution() {}

    static List<Kpi> all() {
        return List.of(
                Define.higherIsBetter("fcr/no-repeat-per-issue@1")
                        .as(
                                "first answered contacts of an issue without a repeat within N; an issue begins anew after N, "
                                        + "or where " + Reading.DAYS_OF_MEMORY
                                        + " days before the period are not enough to tell")
                        .dividing("first contacts of an issue, older than N, without a repeat", "those older than N")
                        .withRepeats()
                        .example(EXAMPLE + "1/4 = .25, not yet known 3")
                        .resolved(RepeatCounts::perIssue),
                Define.higherIsBetter("fcr/no-repeat-per-contact@1")
                        .as("answered contacts without a repeat within N; a third call can still succeed")
                        .dividing("answered contacts, older than N, without a repeat", "those older than N")
                        .withRepeats()
                        .example(EXAMPLE + "3/6 = .50")
                        .resolved(RepeatCounts::perContact),
                Define.noDirection("fcr/not-yet-known@1")
                        .as("first contacts of an issue that are younger than N, so that nobody can tell")
                        .counting("first contacts of an issue, not older than N")
                        .withRepeats()
                        .example(EXAMPLE + "3")
                        .matters(RepeatCounts::notYetKnown),
                Define.higherIsBetter("fcr/no-repeat-estimate@1")
                        .as("estimate of fcr/no-repeat-per-issue once all is known, after Kaplan and Meier")
                        .counting(
                                "first contacts of an issue, watched until a repeat, N, or as long as contacts are known")
                        .withRepeats()
                        .example(EXAMPLE + "(1 - 1/5)(1 - 1/4)(1 - 1/3) = .40")
                        .estimate(RepeatCounts::estimate),
                Define.higherIsBetter("fcr/identified-share@1")
                        .example("nine answered, six of customers who are known: 6/9 = .666667")
                        .as("share of answered contacts whose customer is known; the others are outside of repeats")
                        .dividing("answered, customer known", "answered")
                        .identified(),
                Define.lowerIsBetter("issue-chain/contacts-per-issue@1")
                        .as("answered contacts of an issue whose attempts follow each other within N")
                        .dividing(
                                "answered contacts of chains",
                                "chains with an answered contact, by their first attempt")
                        .withRepeats()
                        .example("nine answered calls in seven chains: 9/7 = 1.285714")
                        .perMatter(RepeatCounts::contactsPerIssue));
    }
}
