package dev.shorewise.kit.callers;

import dev.shorewise.kit.problems.KitRefusal;
import java.util.Optional;
import java.util.Set;

/**
 * The authenticated caller of the current request.
 *
 * @param name subject of the token, stable and unique in the realm
 * @param roles realm roles
 * @param vendorId the vendor the caller works for; present exactly for callers with a vendor's role
 */
public record Caller(String name, Set<String> roles, Optional<String> vendorId) {

    public Caller {
        roles = Set.copyOf(roles);
        boolean ofVendor = worksForVendor(roles);
        if (ofVendor && vendorId.isEmpty()) {
            throw new KitRefusal(KitRefusal.Kind.NO_VENDOR_CLAIM, "Your token names no vendor (claim vendor_id).");
        }
        if (!ofVendor) {
            vendorId = Optional.empty();
        }
    }

    /** True if one of the roles is a vendor's. */
    static boolean worksForVendor(Set<String> roles) {
        return roles.contains(Roles.VENDOR) || roles.contains(Roles.VENDOR_SUBMITTER);
    }

    /** Whose rows the caller may see: one vendor's, or all. */
    public VendorScope scope() {
        return vendorId.map(VendorScope::of).orElse(VendorScope.ALL);
    }

    /** True if the caller may see that vendor's data. */
    public boolean sees(String vendor) {
        return vendorId.isEmpty() || vendorId.get().equals(vendor);
    }

    /** Refuses, as if it did not exist, what belongs to a vendor that the caller may not see. */
    public void mustSee(String vendor) {
        if (!sees(vendor)) {
            throw KitRefusal.unknown();
        }
    }

    public boolean has(String role) {
        return roles.contains(role);
    }
}
