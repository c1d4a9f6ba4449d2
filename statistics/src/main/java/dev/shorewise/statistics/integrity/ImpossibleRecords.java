package dev.shorewise.statistics.integrity;

/**
 * Records that cannot all be true: one contact under two ids, one agent in two conversations, days that hold more than they
 * are long. Every one of them is wrong; how many there are says whether a clock jumped or a feed is broken.
 *
 * @param records that were looked at
 * @param impossible how many cannot be
 */
public record ImpossibleRecords(long records, long impossible) {

    /** One contact under two ids. */
    public static final String REPEATED = "integrity/repeated-records@1";

    /** One agent in two conversations at a time. */
    public static final String OVERLAPPING = "integrity/overlapping-calls@1";

    /** Days of agents that hold more work than they are long. */
    public static final String SUMS = "integrity/impossible-sums@1";

    /** One in a thousand: the odd clock that jumps says nothing about a feed. */
    private static final double TOLERATED = 0.001;

    /** From here on it is no accident any more. */
    private static final double TOO_MANY = 0.005;

    /** More than the odd clock explains. */
    public boolean isOdd() {
        return share() > TOLERATED;
    }

    /** More than any accident explains. */
    public boolean isBroken() {
        return share() > TOO_MANY;
    }

    private double share() {
        return records == 0 ? 0 : (double) impossible / records;
    }
}
