package dev.shorewise.gateway.limits;

import org.jspecify.annotations.Nullable;

/**
 * Who uses up an allowance: a vendor, or one person or machine of the company.
 *
 * @param isVendor whether it is a vendor
 * @param name the vendor's id, or the token's subject
 */
public record Claimant(boolean isVendor, String name) {

    /** The claimant behind a token's subject and vendor, if it has one. */
    public static Claimant of(String subject, @Nullable String vendorId) {
        return vendorId == null ? new Claimant(false, subject) : new Claimant(true, vendorId);
    }
}
