package dev.shorewise.vendor.quality;

import dev.shorewise.kit.paging.Page;
import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.contacts.ReviewFrame;
import dev.shorewise.vendor.filings.Filing;
import dev.shorewise.vendor.filings.Filings;
import dev.shorewise.vendor.filings.Party;
import dev.shorewise.vendor.registry.Vendors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which contacts are judged: drawn by the client, and never by who is judged. */
@ApplicationScoped
public class Draws {

    private final ReviewFrame frame;
    private final Filings filings;
    private final Vendors vendors;

    Draws(ReviewFrame frame, Filings filings, Vendors vendors) {
        this.frame = frame;
        this.filings = filings;
        this.vendors = vendors;
    }

    /**
     * Draws from the answered contacts of a month.
     *
     * @param seed for whoever draws again
     */
    @Transactional
    public Filing<Draw> draw(String vendorId, YearMonth month, int size, String seed, Party by) {
        vendors.mustExist(vendorId);
        SortedMap<String, String> contacts = frame.of(vendorId, Period.of(month));
        if (contacts.isEmpty()) {
            throw new QualityRefusal(
                    QualityRefusal.Kind.EMPTY_FRAME, "There are no answered contacts of " + month + " to draw from.");
        }
        Draw draw = Draw.of(vendorId, month.toString(), contacts, size, seed);
        return filings.open(Draw.KIND, vendorId, null, "DRAWN", draw, by).orElseThrow();
    }

    @Transactional
    public Filing<Draw> get(UUID id) {
        return filings.get(Draw.KIND, id);
    }

    @Transactional
    public List<Filing<Draw>> list(String vendorId) {
        return filings.list(Draw.KIND, vendorId);
    }

    /** A page of a vendor's, the oldest first. */
    public Page<Filing<Draw>> page(String vendorId, @Nullable String cursor, int limit) {
        return filings.page(Draw.KIND, vendorId, cursor, limit);
    }

    /** Refuses a review of what the draw did not choose. */
    void mustHold(UUID id, Review review) {
        Filing<Draw> draw = get(id);
        if (!draw.vendorId().equals(review.subject().vendorId())
                || !draw.body().month().equals(review.subject().month())
                || !draw.body().holds(review.subject().contactId())) {
            throw new QualityRefusal(QualityRefusal.Kind.NOT_DRAWN, "This contact is not in that draw.");
        }
    }
}
