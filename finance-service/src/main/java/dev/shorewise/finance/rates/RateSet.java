package dev.shorewise.finance.rates;

/** Which of several rates of the same currencies is meant (finance, section 8.2). */
public enum RateSet {
    /** The reference rate of a day; on weekends and holidays the last one published before. */
    ECB_DAILY("ECB-DAILY"),
    /** The mean of the days of a month on which a rate was published. */
    MONTH_AVERAGE("MONTH-AVERAGE");

    private final String id;

    RateSet(String id) {
        this.id = id;
    }

    /** The name in answers. */
    public String id() {
        return id;
    }
}
