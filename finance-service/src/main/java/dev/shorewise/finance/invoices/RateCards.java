package dev.shorewise.finance.invoices;

import dev.shorewise.finance.invoices.card.RateCard;
import dev.shorewise.finance.invoices.store.RateCardRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Rate cards in versions. Of those that have begun in a month the one that begins last holds, the newest of equals. */
@ApplicationScoped
public class RateCards {

    private final RateCardRows rows;

    RateCards(RateCardRows rows) {
        this.rows = rows;
    }

    /**
     * Makes the next version, unless the newest says the same.
     *
     * @param expected is told the newest version, 0 if there is none, and refuses if that is not what the caller knows
     */
    @Transactional
    public StoredRateCard put(String vendorId, RateCard card, String author, IntConsumer expected) {
        Optional<StoredRateCard> newest = rows.lock(vendorId);
        int version = newest.map(StoredRateCard::version).orElse(0);
        expected.accept(version);
        return newest.filter(known -> known.card().equals(card))
                .orElseGet(() -> rows.add(vendorId, version + 1, card, author));
    }

    /** A version; the newest if none is named. */
    @Transactional
    public Optional<StoredRateCard> find(String vendorId, @Nullable Integer version) {
        return rows.find(vendorId, version);
    }

    /** The version that holds for a month. */
    @Transactional
    public Optional<StoredRateCard> inForce(String vendorId, YearMonth month) {
        return rows.inForce(vendorId, month);
    }

    /** All versions, the newest first. */
    @Transactional
    public List<StoredRateCard> versions(String vendorId) {
        return rows.versions(vendorId);
    }
}
