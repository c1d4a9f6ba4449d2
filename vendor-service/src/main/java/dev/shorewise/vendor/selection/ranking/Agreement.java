package dev.shorewise.vendor.selection.ranking;

import dev.shorewise.statistics.decision.KendallW;
import dev.shorewise.vendor.selection.Criterion;
import dev.shorewise.vendor.selection.Sheet;
import dev.shorewise.vendor.selection.Tender;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far the evaluators agree.
 *
 * @param order whether they rank the bidders alike; null below two evaluators or three bidders
 * @param criteria by how many marks of 10 two evaluators differ in each criterion that they judge, widest apart first
 */
public record Agreement(int evaluators, @Nullable KendallW order, List<Apart> criteria) {

    /**
     * How far marks of one criterion lie apart.
     *
     * @param marks the mean difference between two evaluators' marks of the same bidder
     * @param bidderId whose marks lie farthest apart
     */
    public record Apart(String criterionId, double marks, String bidderId) {}

    public Agreement {
        criteria = List.copyOf(criteria);
    }

    static Agreement of(Tender tender, List<Tender.Bidder> bidders, List<Sheet> sheets) {
        List<double[]> totals = sheets.stream()
                .map(sheet -> bidders.stream()
                        .mapToDouble(bidder -> total(tender, bidder, sheet))
                        .toArray())
                .toList();
        List<Apart> apart = new ArrayList<>();
        for (Criterion criterion : tender.criteria()) {
            widest(criterion, bidders, sheets).ifPresent(apart::add);
        }
        apart.sort(Comparator.comparingDouble(Apart::marks).reversed());
        return new Agreement(sheets.size(), KendallW.of(totals).orElse(null), apart);
    }

    /** An evaluator's own marks of a bidder, weighed. */
    private static double total(Tender tender, Tender.Bidder bidder, Sheet sheet) {
        return tender.criteria().stream()
                .mapToDouble(criterion -> sheet.mark(bidder.id(), criterion.id())
                                .map(Sheet.Mark::score)
                                .orElse(0.0)
                        * criterion.weight())
                .sum();
    }

    private static Optional<Apart> widest(Criterion criterion, List<Tender.Bidder> bidders, List<Sheet> sheets) {
        double sum = 0;
        int compared = 0;
        double widest = -1;
        String of = "";
        for (Tender.Bidder bidder : bidders) {
            double[] marks = sheets.stream()
                    .flatMap(sheet -> sheet.mark(bidder.id(), criterion.id()).stream())
                    .mapToDouble(Sheet.Mark::score)
                    .toArray();
            if (marks.length > 1) {
                double difference = meanDifference(marks);
                sum += difference;
                compared++;
                if (difference > widest) {
                    widest = difference;
                    of = bidder.id();
                }
            }
        }
        return compared == 0 ? Optional.empty() : Optional.of(new Apart(criterion.id(), sum / compared, of));
    }

    private static double meanDifference(double[] marks) {
        double sum = 0;
        for (double one : marks) {
            for (double other : marks) {
                sum += Math.abs(one - other);
            }
        }
        return sum / (marks.length * (marks.length - 1.0));
    }
}
