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

    public CostOfContact {
        if (!(amount >= 0)) {
            throw new IllegalArgumentException("a cost is 0 or more, but got " + amount);
        }
    }
}
