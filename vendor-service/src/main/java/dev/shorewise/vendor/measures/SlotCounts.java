package dev.shorewise.vendor.measures;

import dev.shorewise.statistics.Moments;
import dev.shorewise.statistics.Ratio;
import java.math.BigDecimal;
import java.math.MathContext;

/** What the half hours of one group were like. Half hours without contacts are in nothing. */
final class SlotCounts {

    static final SlotCounts NONE = new SlotCounts();

    private Moments shares = Moments.NONE;
    private long slots;
    private long good;
    private long answeredOut;
    private long offeredOut;

    /** A half hour in which somebody wanted to be answered. */
    void add(Ratio inTime, BigDecimal target) {
        BigDecimal share = BigDecimal.valueOf(inTime.numerator())
                .divide(BigDecimal.valueOf(inTime.denominator()), MathContext.DECIMAL64);
        BigDecimal wanted = target.multiply(BigDecimal.valueOf(inTime.denominator()));
        shares = shares.plus(Moments.ofValue(share));
        slots++;
        good += BigDecimal.valueOf(inTime.numerator()).compareTo(wanted) >= 0 ? 1 : 0;
    }

    /** A half hour outside of office hours. */
    void addOut(long answered, long offered) {
        answeredOut += answered;
        offeredOut += offered;
    }

    /** The share in time of each half hour. */
    Moments shares() {
        return shares;
    }

    /** Half hours whose share reached the target. */
    Ratio good() {
        return new Ratio(good, slots);
    }

    /** Answered over offered outside of office hours. */
    Ratio answeredOut() {
        return new Ratio(answeredOut, offeredOut);
    }
}
