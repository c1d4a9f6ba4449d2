package dev.shorewise.vendor.measures;

import dev.shorewise.vendor.contacts.Attempt;
import dev.shorewise.vendor.contacts.GroupKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Goes through the attempts of one issue after the other. A contact is the first of an issue if it was answered and does
 * not fall into the window after an earlier first one; a repeat is an attempt in {@code (end, end + N]}. What is younger
 * than N cannot be judged: it is neither resolved nor not.
 */
final class RepeatCounting {

    private static final double MILLIS_OF_A_DAY = 86_400_000;

    private final Repeats repeats;
    private final Instant completeUntil;
    private final Map<GroupKey, RepeatCounts> groups = new HashMap<>();
    private final List<Attempt> issue = new ArrayList<>();

    RepeatCounting(Repeats repeats, Instant completeUntil) {
        this.repeats = repeats;
        this.completeUntil = completeUntil;
    }

    /** The next attempt, ordered by issue and then time. */
    void add(Attempt attempt) {
        if (!issue.isEmpty() && !issue.get(0).issue().equals(attempt.issue())) {
            count();
        }
        issue.add(attempt);
    }

    /** After the last attempt. */
    Map<GroupKey, RepeatCounts> counts() {
        count();
        return groups;
    }

    private void count() {
        Instant openUntil = Instant.MIN;
        for (int i = 0; i < issue.size(); i++) {
            Attempt attempt = issue.get(i);
            if (attempt.answered()) {
                boolean first = attempt.offered().isAfter(openUntil);
                if (first) {
                    openUntil = attempt.ended().plus(repeats.within());
                }
                if (attempt.chosen()) {
                    judge(attempt, nextAfter(i), first);
                }
            }
        }
        countChains();
        issue.clear();
    }

    private void judge(Attempt attempt, Instant next, boolean first) {
        RepeatCounts group = groups.computeIfAbsent(attempt.key(), key -> new RepeatCounts());
        Instant due = attempt.ended().plus(repeats.within());
        boolean mature = !due.isAfter(completeUntil);
        boolean repeated = !next.isAfter(due) && next.isBefore(completeUntil);
        group.addContact(mature, repeated);
        if (first) {
            group.addIndex(mature, repeated);
            Instant seen = repeated ? next : mature ? due : completeUntil;
            if (seen.isAfter(attempt.ended())) {
                group.watch(Duration.between(attempt.ended(), seen).toMillis() / MILLIS_OF_A_DAY, repeated);
            }
        }
    }

    /** When the customer tried again; the end of time if never. */
    private Instant nextAfter(int index) {
        Instant ended = issue.get(index).ended();
        for (int i = index + 1; i < issue.size(); i++) {
            Attempt later = issue.get(i);
            if (later.offered().isAfter(ended) && (later.answered() || repeats.counted() == Repeats.Counted.ATTEMPTS)) {
                return later.offered();
            }
        }
        return Instant.MAX;
    }

    /** Attempts with pauses of at most N are one chain; it belongs to the group of its first attempt. */
    private void countChains() {
        int begin = 0;
        for (int i = 1; i <= issue.size(); i++) {
            boolean goesOn = i < issue.size()
                    && !issue.get(i).offered().isAfter(issue.get(i - 1).ended().plus(repeats.within()));
            if (!goesOn) {
                List<Attempt> chain = issue.subList(begin, i);
                long answered = chain.stream().filter(Attempt::answered).count();
                if (answered > 0 && chain.get(0).chosen()) {
                    groups.computeIfAbsent(chain.get(0).key(), key -> new RepeatCounts())
                            .addChain(answered);
                }
                begin = i;
            }
        }
    }
}
