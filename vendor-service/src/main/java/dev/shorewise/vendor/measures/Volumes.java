package dev.shorewise.vendor.measures;

import dev.shorewise.vendor.contacts.ContactScope;
import dev.shorewise.vendor.contacts.Grouping;
import dev.shorewise.vendor.contacts.MonthState;
import dev.shorewise.vendor.contacts.Part;
import dev.shorewise.vendor.contacts.Parts;
import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.contacts.Snapshot;
import dev.shorewise.vendor.contacts.Snapshots;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** How much a vendor did in a month. */
@ApplicationScoped
public class Volumes {

    private final Snapshots snapshots;

    Volumes(Snapshots snapshots) {
        this.snapshots = snapshots;
    }

    /**
     * Counts by the month of the offer.
     *
     * @param resolved empty where the sources tell no resolutions
     * @param state of the contacts that were counted
     */
    public record Volume(long offered, long handled, OptionalLong resolved, MonthState state) {}

    public Volume of(String vendorId, YearMonth month) {
        return snapshots.read(contacts -> of(contacts, vendorId, month));
    }

    private static Volume of(Snapshot contacts, String vendorId, YearMonth month) {
        ContactScope scope = new ContactScope(vendorId, Period.of(month), Optional.empty());
        Parts parts = contacts.parts(scope, Grouping.NONE, Set.of()).getOrDefault(Grouping.ALL, Parts.NOTHING);
        return new Volume(
                Define.offered(parts),
                parts.count(Part.ANSWERED),
                parts.count(Part.RESOLUTIONS_KNOWN) == 0
                        ? OptionalLong.empty()
                        : OptionalLong.of(parts.count(Part.RESOLVED)),
                contacts.month(vendorId, month));
    }
}
