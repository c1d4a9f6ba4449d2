package dev.shorewise.vendor.trust;

import dev.shorewise.statistics.Ratio;

/**
 * Whom a vendor itself asked for an answer, of an agent's answered contacts.
 *
 * @param agent a pseudonym of 32 hexadecimal digits
 * @param invited of the answered contacts, those that its log names
 * @param cameBackOfInvited of the invited ones whose customer is known, those who came back within seven days with the same
 *     matter, as far as is known
 * @param cameBackOfOthers the same of those who were not invited
 */
public record Asked(String site, String agent, Ratio invited, Ratio cameBackOfInvited, Ratio cameBackOfOthers) {

    /** Customers who came back, invited or not. */
    Ratio cameBack() {
        return cameBackOfInvited.plus(cameBackOfOthers);
    }
}
