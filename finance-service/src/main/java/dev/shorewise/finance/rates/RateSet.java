package dev.shorewise.finance.rates;

import java.util.Arrays;
import java.util.Optional;

/** Which of several rates of the same currencies is meant (finance, section 8.2). */
public enum RateSet {
    /** The reference rate of a day; on weekends and holidays the last one published before. */
    ECB_DAILY("ECB-DAILY"),
    /** The mean of the days of a month on which a rate was published. */
    MONTH_AVERAGE("MONTH-AVERAGE"),
    /** The reference rate of the last day of a month, or the last one published before it. */
    CLOSING("CLOSING"),
    /** What the client plans a year with, whatever is published. */
    BUDGET("BUDGET");

    private final String id;

    RateSet(String id) {
        this.id = id;
    }

    /** The set of a name. */
    public static Optional<RateSet> find(String id) {
        return Arrays.stream(values()).filter(set -> set.id.equals(id)).findFirst();
    }

    /** Whether a month has one rate of it. */
    public boolean isOfMonths() {
        return this != ECB_DAILY;
    }

    /** The name in answers. */
    public String id() {
        return id;
    }
}
