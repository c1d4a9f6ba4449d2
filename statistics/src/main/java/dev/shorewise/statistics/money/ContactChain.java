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

    /**
     * What contacts cost that would not have come had the first of each issue settled it: {@code (contacts - issues) cost}.
     *
     * @param contacts as many as issues or more
     * @param issues 0 or more
     * @param cost of a contact
     */
    public static double costOfRepeats(double contacts, double issues, double cost) {
        if (!(issues >= 0 && contacts >= issues)) {
            throw new IllegalArgumentException(
                    "an issue has a contact or more, but got " + contacts + " contacts of " + issues + " issues");
        }
        return (contacts - issues) * cost;
    }

    /**
     * What settling more at the first contact is worth: {@code contacts gap extra cost}.
     *
     * @param contacts first ones of their issues
     * @param gap share more of them that would settle the issue
     * @param extra contacts that one failure brings
     * @param cost of a contact
     */
    public static double valueOfGap(double contacts, double gap, double extra, double cost) {
        return contacts * gap * extra * cost;
    }

    /** {@code (1-f)(1-c)}: the share of contacts after which the customer gave up. */
    public static double gaveUp(double resolved, double recontact) {
        return (1 - resolved) * (1 - recontact);
    }
}
