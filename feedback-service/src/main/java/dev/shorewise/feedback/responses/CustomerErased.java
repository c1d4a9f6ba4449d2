package dev.shorewise.feedback.responses;

import java.util.concurrent.atomic.AtomicLong;

/** Told, in the same transaction, to every feature that keeps something of a customer who is to be forgotten. */
public final class CustomerErased {

    private final String customer;
    private final AtomicLong invitations = new AtomicLong();

    CustomerErased(String customer) {
        this.customer = customer;
    }

    /** The customer's pseudonym. */
    public String customer() {
        return customer;
    }

    /** Says how many invitations were found. */
    public void foundInvitations(long found) {
        invitations.addAndGet(found);
    }

    long invitations() {
        return invitations.get();
    }
}
