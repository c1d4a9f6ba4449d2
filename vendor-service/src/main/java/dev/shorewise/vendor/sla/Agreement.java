package dev.shorewise.vendor.sla;

import dev.shorewise.vendor.registry.SiteFacts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;

/**
 * An agreement with a vendor, from its signature to its end; what it says stands in its versions.
 *
 * @param id chosen by the client; see {@link dev.shorewise.vendor.registry.Slug}
 * @param currency ISO 4217; every amount of the agreement is in it
 * @param timeZone IANA name; its months are the months of the statements
 */
public record Agreement(String vendorId, String id, Facts facts, String createdBy, Instant createdAt) {

    /** What stays the same in every version. */
    public record Facts(String name, String currency, ZoneId timeZone) {

        public Facts {
            name = name.strip();
            String asked = currency;
            if (Currency.getAvailableCurrencies().stream()
                    .noneMatch(known -> known.getCurrencyCode().equals(asked))) {
                throw new SlaRefusal(SlaRefusal.Kind.UNKNOWN_CURRENCY, "currency: three letters of ISO 4217, as EUR.");
            }
        }

        public static Facts of(String name, String currency, String timeZone) {
            return new Facts(name, currency, SiteFacts.zone(timeZone));
        }
    }

    /** Decimals of the smallest coin. */
    public int digits() {
        return Math.max(0, Currency.getInstance(facts.currency()).getDefaultFractionDigits());
    }
}
