package dev.shorewise.vendor.measures.cases;

import dev.shorewise.vendor.contacts.CaseContact;
import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.contacts.Dimension;
import dev.shorewise.vendor.contacts.GroupKey;
import dev.shorewise.vendor.measures.cases.CaseCounts.Tally;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Counts cases, each of their moments in the group where it happened: an arrival when it came, a promise when it fell
 * due, a solution when it was made, a stock at the end of each stretch of time.
 */
public final class CaseCounting {

    private final Cut cut;
    private final CaseClocks clocks;
    private final CaseParams params;
    private final Instant knownUntil;
    private final Placement placement;
    private final Map<GroupKey, CaseCounts> groups = new HashMap<>();

    /**
     * Begins to count.
     *
     * @param cut what is asked for
     * @param knownUntil what happened later nobody can know
     */
    public CaseCounting(Cut cut, CaseClocks clocks, CaseParams params, Instant knownUntil) {
        this.cut = cut;
        this.clocks = clocks;
        this.params = params;
        this.knownUntil = knownUntil;
        this.placement = new Placement(cut);
    }

    /** One case at a time. */
    private final class One {
        private final CaseContact contact;
        private final Map<Dimension, String> named;
        private final CaseClocks.Place place;
        private final CaseStory story;

        One(CaseContact contact, Map<Dimension, String> named) {
            this.contact = contact;
            this.named = named;
            this.place = clocks.of(named.getOrDefault(Dimension.VENDOR, ""), named.getOrDefault(Dimension.SITE, ""));
            this.story = CaseStory.of(contact);
        }

        /** The counts of the group to which a moment of the case belongs; empty outside of the period. */
        private Optional<CaseCounts> at(Instant moment) {
            ZoneId zone = place.zone();
            return placement.contains(moment, zone)
                    ? Optional.of(groups.computeIfAbsent(placement.key(named, moment, zone), key -> new CaseCounts()))
                    : Optional.empty();
        }

        private void count(Instant moment, Tally tally) {
            at(moment).ifPresent(counts -> counts.add(tally));
        }

        void countAll() {
            count(contact.arrived(), Tally.CREATED);
            story.solvings().forEach(solved -> count(solved, Tally.SOLVED));
            story.reopenings().forEach(reopened -> count(reopened, Tally.REOPENED));
            story.lastSolved().ifPresent(solved -> at(solved)
                    .ifPresent(counts -> counts.add(
                            CaseTime.LAST_SOLVED_CALENDAR,
                            Math.max(
                                    0,
                                    Duration.between(contact.arrived(), solved).toMillis()))));
            countReopenedSoon();
            countStock();
            if (place.clock().isPresent()) {
                countReply(place.clock().get());
                countSolution(place.clock().get());
            } else {
                count(contact.arrived(), Tally.WITHOUT_HOURS);
            }
        }

        private void countReopenedSoon() {
            List<Instant> solvings = story.solvings();
            if (solvings.isEmpty() || contact.events().isEmpty()) {
                return;
            }
            Instant until = solvings.get(0).plus(params.soon());
            if (until.isAfter(knownUntil)) {
                return;
            }
            count(solvings.get(0), Tally.STAYED_SOLVED_KNOWN);
            if (story.reopenings().stream().anyMatch(reopened -> !reopened.isAfter(until))) {
                count(solvings.get(0), Tally.REOPENED_SOON);
            }
        }

        private void countStock() {
            Instant begin = cut.period().from().atStartOfDay(place.zone()).toInstant();
            for (Instant end : placement.ends(place.zone())) {
                if (begin.isAfter(knownUntil)) {
                    return;
                }
                begin = end;
                Instant seen = end.isBefore(knownUntil) ? end : knownUntil.plusMillis(1);
                if (story.isOpenBefore(seen)) {
                    count(end.minusMillis(1), Tally.OPEN);
                    if (!contact.arrived().plus(params.age()).isAfter(seen)) {
                        count(end.minusMillis(1), Tally.OPEN_LONG);
                    }
                }
                place.lately(seen).ifPresent(since -> story.solvings().stream()
                        .filter(solved -> !solved.isBefore(since) && solved.isBefore(seen))
                        .forEach(solved -> count(end.minusMillis(1), Tally.SOLVED_LATELY)));
            }
        }

        private void countReply(BusinessClock clock) {
            Instant replied = contact.replied();
            if (replied != null && !replied.isBefore(contact.arrived())) {
                long millis = clock.between(contact.arrived(), replied);
                at(contact.arrived()).ifPresent(counts -> counts.add(CaseTime.REPLY_BUSINESS, millis));
            }
            Due.reply(contact, clock, params.replyWithin(), knownUntil)
                    .ifPresent(due -> count(due, Tally.REPLIED_IN_TIME, Tally.REPLY_DUE, Tally.REPLY_NOT_KNOWN));
        }

        private void count(Due due, Tally inTime, Tally known, Tally notKnown) {
            at(due.at()).ifPresent(counts -> {
                counts.add(due.kept() == Due.Kept.NOT_KNOWN ? notKnown : known);
                if (due.kept() == Due.Kept.IN_TIME) {
                    counts.add(inTime);
                }
            });
        }

        private void countSolution(BusinessClock clock) {
            List<Instant> solvings = story.solvings();
            if (!solvings.isEmpty()) {
                Instant first = solvings.get(0);
                at(first).ifPresent(counts -> counts.add(CaseTime.FIRST_SOLVED_BUSINESS_NET, story.net(clock, first)));
            }
            Optional<Instant> last = story.lastSolved();
            last.ifPresent(solved -> at(solved)
                    .ifPresent(counts -> counts.add(CaseTime.LAST_SOLVED_BUSINESS_NET, story.net(clock, solved))));
            Due.solution(story, clock, params.solveWithin(), knownUntil)
                    .ifPresent(due -> count(due, Tally.SOLVED_IN_TIME, Tally.SOLUTION_DUE, Tally.SOLUTION_NOT_KNOWN));
        }
    }

    /** Counts one more case, which names these. */
    public void add(CaseContact contact, Map<Dimension, String> named) {
        new One(contact, named).countAll();
    }

    /** The groups in which something happened. */
    public Map<GroupKey, CaseCounts> counts() {
        return groups;
    }
}
