package dev.shorewise.feedback.responses;

import java.util.EnumMap;
import java.util.Map;

/** Told, in the same transaction, to every feature that keeps something of a customer who is to be forgotten. */
public final class CustomerErased {

    private final String customer;
    private final Map<Kept, Long> found = new EnumMap<>(Kept.class);

    CustomerErased(String customer) {
        this.customer = customer;
    }

    /** What other features keep of a customer. */
    public enum Kept {
        INVITATIONS,
        CASES,
        NOTES
    }

    /** The customer's pseudonym. */
    public String customer() {
        return customer;
    }

    /** Says how many were found. */
    public void found(Kept what, long count) {
        found.merge(what, count, Long::sum);
    }

    /** How many were found. */
    public long found(Kept what) {
        return found.getOrDefault(what, 0L);
    }
}
