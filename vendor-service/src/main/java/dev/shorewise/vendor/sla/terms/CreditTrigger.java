package dev.shorewise.vendor.sla.terms;

/**
 * When a default leads to a credit.
 *
 * @param count the k-th default, of {@link Kind#EXPECTED_COUNT}
 * @param months of the last so many months, the present one included
 */
public record CreditTrigger(Kind kind, int count, int months) {

    /** The kinds. */
    public enum Kind {
        /** {@code trigger/minimum-each@1}: whenever the minimum is missed. */
        MINIMUM_EACH,
        /** {@code trigger/expected-each@1}: whenever the expected level is missed and the minimum is not. */
        EXPECTED_EACH,
        /** {@code trigger/expected-count@1}: from the k-th default of a rolling year on. */
        EXPECTED_COUNT
    }

    public static final CreditTrigger MINIMUM_EACH = new CreditTrigger(Kind.MINIMUM_EACH, 0, 0);
    public static final CreditTrigger EXPECTED_EACH = new CreditTrigger(Kind.EXPECTED_EACH, 0, 0);

    /** The fourth default of twelve months. */
    public static final CreditTrigger FOURTH_IN_TWELVE = new CreditTrigger(Kind.EXPECTED_COUNT, 4, 12);
}
