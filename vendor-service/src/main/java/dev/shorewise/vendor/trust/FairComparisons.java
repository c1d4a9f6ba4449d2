package dev.shorewise.vendor.trust;

import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.vendor.contacts.Cut;
import dev.shorewise.vendor.contacts.Dimension;
import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.filings.FeedGrades;
import dev.shorewise.vendor.measures.Cells;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Vendors, sites and delivery models beside the in-house team, the mix of questions taken out. */
@ApplicationScoped
public class FairComparisons {

    private static final Set<Dimension> GROUPS = Set.of(Dimension.DELIVERY_MODEL, Dimension.VENDOR, Dimension.SITE);

    private final Cells cells;
    private final FeedGrades grades;

    FairComparisons(Cells cells, FeedGrades grades) {
        this.cells = cells;
        this.grades = grades;
    }

    /**
     * Over all vendors that the caller may see.
     *
     * @throws KitRefusal (400) unless groups are delivery models, vendors or sites
     */
    public FairComparison of(Period period, Dimension by) {
        if (!GROUPS.contains(by)) {
            throw KitRefusal.badParameter("by", "of deliveryModel, vendor, site");
        }
        List<Dimension> dimensions =
                new ArrayList<>(List.of(Dimension.DELIVERY_MODEL, Dimension.REASON, Dimension.CHANNEL));
        if (!dimensions.contains(by)) {
            dimensions.add(0, by);
        }
        return FairComparison.of(
                        by, cells.of(new Cut(Optional.empty(), period, Optional.empty(), Map.of(), dimensions)))
                .with(grades.worst(
                        YearMonth.from(period.from()),
                        YearMonth.from(period.to().minusDays(1))));
    }
}
