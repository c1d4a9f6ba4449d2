package dev.shorewise.feedback.invitations;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What was decided about a contact, with all that is needed to decide it again.
 *
 * @param contact the contact
 * @param decision what
 * @param draw by which policy; empty where none drew
 */
public record Decided(ClosedContact contact, Decision decision, Optional<Drawn> draw) {

    /** What can be decided. */
    public enum Decision {
        /** Asked. */
        INVITED,
        /** Eligible; the lot fell otherwise. */
        NOT_DRAWN,
        /** Eligible and drawn, but asked only lately. */
        QUARANTINED,
        /** No policy is about it. */
        NOT_ELIGIBLE,
        /** Nobody knows whose contact it was. */
        CUSTOMER_UNKNOWN,
        /** Handed over when an invitation would have ended already. */
        TOO_LATE,
        /** The customer asked to be forgotten. */
        ERASED,
        /** No contact: the question after a closed case, which nobody drew. */
        FOLLOW_UP;

        /** Whether the contact is in the base of the rates. */
        public boolean isEligible() {
            return this == INVITED || this == NOT_DRAWN || this == QUARANTINED;
        }
    }

    /**
     * A draw.
     *
     * @param policyId whose
     * @param version of the policy
     * @param stratum in which
     * @param rate of the stratum
     * @param lot from 0 to 1; drawn if below the rate
     */
    public record Drawn(String policyId, int version, String stratum, BigDecimal rate, double lot) {

        boolean isDrawn() {
            return lot < rate.doubleValue();
        }
    }
}
