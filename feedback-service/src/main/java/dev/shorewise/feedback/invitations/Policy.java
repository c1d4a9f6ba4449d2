package dev.shorewise.feedback.invitations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One version of a policy; it never changes. Each version has a seed of its own.
 *
 * @param id names it in all versions; a slug
 * @param version counts from 1
 * @param seed 64 hexadecimal digits, drawn by this service; whoever judges the vendor may see it, the vendor never
 * @param terms what it says
 * @param createdAt since when it holds
 */
public record Policy(String id, int version, String seed, Terms terms, Instant createdAt) {

    /** The first active one that is about such a contact. */
    static Optional<Policy> about(ClosedContact contact, List<Policy> newest) {
        return newest.stream()
                .filter(one -> one.terms().active() && one.terms().allows(contact))
                .findFirst();
    }
}
