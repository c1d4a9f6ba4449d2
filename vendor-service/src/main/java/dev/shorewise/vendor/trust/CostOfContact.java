package dev.shorewise.vendor.trust;

/**
 * What one contact costs, as whoever asks says.
 *
 * @param amount 0 where it is not told
 * @param currency ISO 4217; empty where it is not told
 */
public record CostOfContact(double amount, String currency) {

    /** Nobody told it. */
    public static final CostOfContact UNKNOWN = new CostOfContact(0, "");

    /** Whether somebody told it: what is not known costs nothing only in a bad report. */
    boolean isKnown() {
        return amount > 0;
    }

    /** What so many contacts cost, in words for the end of a sentence; empty where it is not told. */
    String words(double contacts) {
        return isKnown() ? FeedChecks.words(" (%.2f %s at %.2f each)", amount * contacts, currency, amount) : "";
    }

    public CostOfContact {
        if (!(amount >= 0)) {
            throw new IllegalArgumentException("a cost is 0 or more, but got " + amount);
        }
    }
}
