package dev.shorewise.gateway.audit;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who asks.
 *
 * @param subject the token's subject
 * @param name the name by which the person or machine logs in
 * @param vendorId the vendor for which they act, if for one
 */
public record Actor(
        String subject,
        String name,
        Set<String> roles,
        @Nullable String vendorId) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Their roles, in order. */
    public String roleNames() {
        return String.join(" ", new TreeSet<>(roles));
    }
}
