package dev.shorewise.statistics.integrity;

import dev.shorewise.statistics.agreement.PairedDifference;

/**
 * Records changed after their month was over, {@code integrity/late-restatement@1}: corrections go both ways, polish goes
 * one way. McNemar's exact test over the records whose success changed.
 *
 * @param changed records that changed late
 * @param better those that turned from a failure into a success
 * @param worse those that turned the other way
 */
public record LateRestatements(long changed, int better, int worse) {

    /** The definition. */
    public static final String METHOD = "integrity/late-restatement@1";

    /** Records with a changed success that a verdict needs. */
    public static final int LEAST = 10;

    /** Not .05: of 60 changes the exact test then alarms in 4.6 % of honest months, too near to the 5 % that are allowed. */
    private static final double ALARM = 0.04;

    /** How often corrections that go both ways alike would look so, one-sided. */
    public double chance() {
        return new PairedDifference(Math.max(1, changed), better, worse).chanceOfFirst();
    }

    public boolean isOneSided() {
        return better + worse >= LEAST && chance() <= ALARM;
    }
}
