package dev.shorewise.vendor.selection;

import dev.shorewise.kit.measures.Measure;
import java.util.List;

/**
 * What the suite knows of a bidder under one criterion.
 *
 * @param low the score if what was not measured were worth nothing and what was measured lay at the worse end
 * @param value the score; what was not measured counts as half
 * @param high the score if it were worth everything
 * @param measured which share of the yardsticks' weight was measured, 0 to 1
 * @param figures the measures behind it
 */
public record TrackRecord(
        String bidderId,
        String criterionId,
        double low,
        double value,
        double high,
        double measured,
        List<Measure> figures) {

    public TrackRecord {
        figures = List.copyOf(figures);
    }
}
