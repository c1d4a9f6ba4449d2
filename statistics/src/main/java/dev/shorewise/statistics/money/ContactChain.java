package dev.shorewise.statistics.money;

/** How many contacts an issue takes when the unresolved ones may come back (finance, section 3). */
public final class ContactChain {

    private ContactChain() {}

    /**
     * {@code 1/(1 - (1-f) c)}.
     *
     * @param resolved f, share of contacts that settle the issue, 0 to 1
     * @param recontact c, share of unresolved customers who come back, 0 to 1; not 1 with f = 0
     */
    public static double contactsPerIssue(double resolved, double recontact) {
        double back = (1 - resolved) * recontact;
        if (!(resolved >= 0 && resolved <= 1 && recontact >= 0 && recontact <= 1 && back < 1)) {
            throw new IllegalArgumentException(
                    "shares lie from 0 to 1 and some contact ends the chain, but got " + resolved + ", " + recontact);
        }
        return 1 / (1 - back);
    }

    /** {@code (1-f)(1-c)}: the share of contacts after which the customer gave up. */
    public static double gaveUp(double resolved, double recontact) {
        return (1 - resolved) * (1 - recontact);
    }
}
