package dev.shorewise.vendor.selection;

import java.util.List;
import java.util.Optional;

/** What one evaluator found. Nobody else sees it until all are released. */
public record Sheet(List<Mark> marks) {

    /** The mark of a bidder who is as good as can be. */
    public static final double BEST = 10;

    /**
     * A mark.
     *
     * @param score 0 (nothing of it) to {@value #BEST} (as good as can be)
     * @param evidence why; without it there is no mark
     */
    public record Mark(String bidderId, String criterionId, double score, String evidence) {

        public Mark {
            evidence = evidence.strip();
            if (!(score >= 0 && score <= BEST) || evidence.isEmpty()) {
                throw new SelectionRefusal(
                        SelectionRefusal.Kind.FLAWED_SHEET, "marks: 0 to 10, each with what shows it as evidence.");
            }
        }
    }

    public Sheet {
        marks = List.copyOf(marks);
    }

    public Optional<Mark> mark(String bidderId, String criterionId) {
        return marks.stream()
                .filter(mark ->
                        mark.bidderId().equals(bidderId) && mark.criterionId().equals(criterionId))
                .findFirst();
    }

    /** Refuses marks of what is not judged, marks given twice, and sheets with holes. */
    void mustFit(Tender tender) {
        long wanted = 0;
        for (Tender.Bidder bidder : tender.bidders()) {
            for (Criterion criterion : tender.criteria()) {
                if (tender.isJudged(bidder, criterion)) {
                    wanted++;
                    if (mark(bidder.id(), criterion.id()).isEmpty()) {
                        throw new SelectionRefusal(
                                SelectionRefusal.Kind.FLAWED_SHEET,
                                "There is no mark of " + bidder.id() + " in " + criterion.id() + ".");
                    }
                }
            }
        }
        if (marks.size() != wanted) {
            throw new SelectionRefusal(
                    SelectionRefusal.Kind.FLAWED_SHEET,
                    "One mark for each of the " + wanted + " things that evaluators judge, not " + marks.size() + ".");
        }
    }
}
