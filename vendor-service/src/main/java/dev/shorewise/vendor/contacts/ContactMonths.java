package dev.shorewise.vendor.contacts;

import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.vendor.contacts.store.ErasureRows;
import dev.shorewise.vendor.contacts.store.KeptMonthRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The months of vendors' contacts: open until somebody closes them, and kept only as long as they must be. */
@ApplicationScoped
public class ContactMonths {

    private final KeptMonthRows rows;
    private final ErasureRows erasures;
    private final Clock clock;

    ContactMonths(KeptMonthRows rows, ErasureRows erasures, Clock clock) {
        this.rows = rows;
        this.erasures = erasures;
        this.clock = clock;
    }

    /** A vendor's months in which something is known, newest first. */
    @Transactional
    public List<ContactMonth> list(String vendorId) {
        return rows.list(vendorId);
    }

    /** A month; one of which nothing is known is refused as unknown. */
    @Transactional
    public ContactMonth find(String vendorId, YearMonth month) {
        return rows.find(vendorId, month).orElseThrow(KitRefusal::unknown);
    }

    /** Closes a month that is over; closing it again changes nothing. Waits for imports that are at a chunk. */
    @Transactional
    public ContactMonth close(String vendorId, YearMonth month, String by, String reason) {
        if (!month.isBefore(YearMonth.from(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)))) {
            throw KitRefusal.badParameter("month", "a month that is over");
        }
        rows.close(vendorId, month, by, reason);
        return find(vendorId, month);
    }

    /**
     * Closes months that ended some days ago or earlier.
     *
     * @param vendorId empty for all vendors
     */
    @Transactional
    public void closeDue(Optional<String> vendorId, int days) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (ContactMonth month : rows.openUntil(vendorId, YearMonth.from(today.minusDays(days)))) {
            rows.close(month.vendorId(), month.month(), "automatic", days + " days after its end");
        }
    }

    /** Opens a closed month as a new revision and takes in what came too late for it. */
    @Transactional
    public ContactMonth reopen(String vendorId, YearMonth month, String by, String reason) {
        if (find(vendorId, month).droppedAt() != null) {
            throw KitRefusal.badParameter("month", "a month whose contacts are still there");
        }
        rows.reopen(vendorId, month, by, reason);
        return find(vendorId, month);
    }

    /** Deletes the contacts of a closed month and all that they were before; measures stay. */
    @Transactional
    public ContactMonth drop(String vendorId, YearMonth month, String by, String reason) {
        if (find(vendorId, month).closedAt() == null) {
            throw KitRefusal.badParameter("month", "a month that is closed");
        }
        rows.drop(vendorId, month, by, reason);
        return find(vendorId, month);
    }

    /** What came too late for a month, by contact, from the one after {@code after}. */
    @Transactional
    public List<LateContact> late(String vendorId, YearMonth month, Optional<String> after, int most) {
        return rows.late(vendorId, month, after, most);
    }

    /**
     * Erases a customer from the contacts of all vendors. Who it was is replaced by a random key, the same in all of the
     * customer's contacts, so that no measure changes; nobody keeps that key.
     */
    @Transactional
    public ContactErasure erase(String customer, String by) {
        return erasures.erase(customer, by);
    }
}
