package dev.shorewise.vendor.measures;

import dev.shorewise.vendor.contacts.ContactScope;
import dev.shorewise.vendor.contacts.Grouping;
import dev.shorewise.vendor.contacts.MonthState;
import dev.shorewise.vendor.contacts.Months;
import dev.shorewise.vendor.contacts.Part;
import dev.shorewise.vendor.contacts.Parts;
import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.contacts.RollUps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** How much a vendor did in a month. */
@ApplicationScoped
public class Volumes {

    private final RollUps rollUps;
    private final Months months;

    Volumes(RollUps rollUps, Months months) {
        this.rollUps = rollUps;
        this.months = months;
    }

    /**
     * Counts by the month of the offer.
     *
     * @param resolved empty where the sources tell no resolutions
     * @param state of the contacts that were counted
     */
    public record Volume(long offered, long handled, OptionalLong resolved, MonthState state) {}

    @Transactional
    public Volume of(String vendorId, YearMonth month) {
        rollUps.freeze();
        ContactScope scope = new ContactScope(vendorId, Period.of(month), Optional.empty());
        Parts parts = rollUps.read(scope, Grouping.NONE, Set.of()).getOrDefault(Grouping.ALL, Parts.NOTHING);
        return new Volume(
                Define.offered(parts),
                parts.count(Part.ANSWERED),
                parts.count(Part.RESOLUTIONS_KNOWN) == 0
                        ? OptionalLong.empty()
                        : OptionalLong.of(parts.count(Part.RESOLVED)),
                months.state(vendorId, month));
    }
}
