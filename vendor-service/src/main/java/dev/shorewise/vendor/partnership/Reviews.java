package dev.shorewise.vendor.partnership;

import dev.shorewise.kit.paging.Page;
import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.findings.Finding;
import dev.shorewise.vendor.papers.Paper;
import dev.shorewise.vendor.papers.PaperKind;
import dev.shorewise.vendor.papers.Papers;
import dev.shorewise.vendor.partnership.costs.CostVariances;
import dev.shorewise.vendor.partnership.pack.Pack;
import dev.shorewise.vendor.partnership.pack.PackReader;
import dev.shorewise.vendor.registry.Vendors;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Strategic reviews. */
@ApplicationScoped
public class Reviews {

    private static final PaperKind<Review> REVIEW = new PaperKind<>("STRATEGIC_REVIEW", Review.class);
    private static final String COSTS = "cost-variance";

    private final Papers papers;
    private final Vendors vendors;
    private final Partnership partnership;
    private final PackReader packs;
    private final CostVariances costs;

    Reviews(Papers papers, Vendors vendors, Partnership partnership, PackReader packs, CostVariances costs) {
        this.papers = papers;
        this.vendors = vendors;
        this.partnership = partnership;
        this.packs = packs;
        this.costs = costs;
    }

    /**
     * Prepares a review; its pack is gathered now and stays as it is. Both sides read the same pack, so it holds nothing
     * that only one of them may know.
     *
     * @throws PartnershipRefusal if there is a review of that id
     */
    public Paper<Review> prepare(String vendorId, String id, String title, Period period, String by) {
        vendors.mustExist(vendorId);
        Pack pack = packs.gather(
                vendorId,
                period,
                partnership.goals(vendorId),
                partnership.actions(vendorId),
                partnership.stability(vendorId, period, false).findings());
        return papers.put(place(vendorId, id), new Review(title.strip(), pack, null, List.of()), by, revision -> {
            throw new PartnershipRefusal(
                    PartnershipRefusal.Kind.REVIEW_EXISTS, "There is such a review; its pack stays as it was.");
        });
    }

    /** A page of a vendor's reviews, by id. */
    public Page<Paper<Review>> page(String vendorId, @Nullable String cursor, int limit) {
        vendors.mustExist(vendorId);
        return papers.page(REVIEW, vendorId, cursor, limit);
    }

    public Paper<Review> get(String vendorId, String id) {
        return papers.get(place(vendorId, id));
    }

    /**
     * A review as somebody opens it who may read costs: in its pack stands, in the place of the pointer, cost against budget as
     * finance knows it now. It is told, not stored: both sides keep the same pack.
     */
    public Paper<Review> opened(String vendorId, String id) {
        Paper<Review> kept = get(vendorId, id);
        return kept.with(kept.body().costing(costs(vendorId, kept.body().pack().period())));
    }

    /** Cost against budget in the months of a review, as finance knows it now: not part of the pack, which both sides read. */
    public Pack.Section costs(String vendorId, String id) {
        return costs(vendorId, get(vendorId, id).body().pack().period());
    }

    private Pack.Section costs(String vendorId, Period period) {
        return costs.of(vendorId, period)
                .map(findings -> Pack.section(COSTS, findings))
                .orElseGet(() -> new Pack.Section(
                        COSTS,
                        Pack.State.NOT_AVAILABLE,
                        List.of(Finding.of("not-told", "pack/elsewhere@1", "Finance does not tell costs now.")
                                .with("days", ChronoUnit.DAYS.between(period.from(), period.to())))));
    }

    /** Writes the minutes; what was accepted before is no longer. */
    public Paper<Review> minute(String vendorId, String id, String minutes, String by, LongConsumer basedOn) {
        return papers.change(place(vendorId, id), review -> review.minuted(minutes), by, basedOn);
    }

    /** Accepts the minutes for one side. */
    public Paper<Review> accept(String vendorId, String id, Action.Side side, String by, LongConsumer basedOn) {
        return papers.change(place(vendorId, id), review -> review.accept(side, by), by, basedOn);
    }

    private static Papers.Place<Review> place(String vendorId, String id) {
        return new Papers.Place<>(REVIEW, vendorId, "", id);
    }
}
