package dev.shorewise.vendor.measures.cases;

import dev.shorewise.statistics.Histogram;
import dev.shorewise.statistics.Ratio;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** What became of the cases of one group. */
public final class CaseCounts {

    /** Of a group without cases. */
    public static final CaseCounts NONE = new CaseCounts();

    /** Working days that the speed of solving is measured over. */
    static final int WORKING_DAYS = 22;

    /** Whatever is counted once for each case, step or moment. */
    enum Tally {
        CREATED,
        SOLVED,
        REOPENED,
        REPLIED_IN_TIME,
        REPLY_DUE,
        REPLY_NOT_KNOWN,
        SOLVED_IN_TIME,
        SOLUTION_DUE,
        SOLUTION_NOT_KNOWN,
        STAYED_SOLVED_KNOWN,
        REOPENED_SOON,
        OPEN,
        OPEN_LONG,
        SOLVED_LATELY,
        WITHOUT_HOURS
    }

    private final Map<Tally, Long> tallies = new EnumMap<>(Tally.class);
    private final Map<CaseTime, Map<Long, Long>> times = new EnumMap<>(CaseTime.class);

    void add(Tally tally) {
        tallies.merge(tally, 1L, Long::sum);
    }

    void add(CaseTime time, long millis) {
        times.computeIfAbsent(time, none -> new HashMap<>()).merge(millis, 1L, Long::sum);
    }

    /** How much is known of the group: 0 only if nothing happened and nothing is open. */
    public long size() {
        return tallies.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Cases that arrived. */
    public long created() {
        return count(Tally.CREATED);
    }

    /** Solutions; a case that is opened again may have several. */
    public long solved() {
        return count(Tally.SOLVED);
    }

    public long reopened() {
        return count(Tally.REOPENED);
    }

    /** Replied in time over replied or overdue. */
    public Ratio repliedInTime() {
        return new Ratio(count(Tally.REPLIED_IN_TIME), count(Tally.REPLY_DUE));
    }

    /** Neither replied nor overdue. */
    public long replyNotKnown() {
        return count(Tally.REPLY_NOT_KNOWN);
    }

    /** Solved in time over solved or overdue. */
    public Ratio solvedInTime() {
        return new Ratio(count(Tally.SOLVED_IN_TIME), count(Tally.SOLUTION_DUE));
    }

    /** Neither solved nor overdue. */
    public long solutionNotKnown() {
        return count(Tally.SOLUTION_NOT_KNOWN);
    }

    /** Solutions over arrivals; may exceed 1. */
    public Ratio solvedOverCreated() {
        return new Ratio(solved(), created());
    }

    /** Opened again soon over first solutions that are old enough to tell. */
    public Ratio reopenedSoon() {
        return new Ratio(count(Tally.REOPENED_SOON), count(Tally.STAYED_SOLVED_KNOWN));
    }

    /** Open at the end of the period. */
    public long open() {
        return count(Tally.OPEN);
    }

    /** Of those open, open for long. */
    public Ratio openLong() {
        return new Ratio(count(Tally.OPEN_LONG), open());
    }

    /** Days' work that is open, at the speed of the last working days. */
    public Ratio daysOfWork() {
        return new Ratio(WORKING_DAYS * open(), count(Tally.SOLVED_LATELY));
    }

    /** Cases of sites whose opening hours nobody told; they are in no figure by the business's clock. */
    public long withoutHours() {
        return count(Tally.WITHOUT_HOURS);
    }

    /** Milliseconds. */
    public Histogram times(CaseTime time) {
        return Histogram.of(times.getOrDefault(time, Map.of()));
    }

    private long count(Tally tally) {
        return tallies.getOrDefault(tally, 0L);
    }
}
