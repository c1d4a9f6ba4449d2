package dev.shorewise.vendor.selection;

/** Whether a tender can be ranked: enough sheets, every gate answered with evidence, every figure told. */
final class Completeness {

    private Completeness() {}

    /** Refuses, naming the first thing that is missing. */
    static void check(Tender tender, BidFacts facts, int sheets) {
        if (sheets < tender.leastSheets()) {
            throw missing("Sheets of " + tender.leastSheets() + " evaluators, of which " + sheets + " are here");
        }
        for (Tender.Bidder bidder : tender.bidders()) {
            for (Tender.Gate gate : tender.gates()) {
                if (facts.gate(bidder.id(), gate.id()).isEmpty()) {
                    throw missing("Whether " + bidder.id() + " passes " + gate.id());
                }
            }
            for (Criterion criterion : tender.criteria()) {
                if (criterion.source() == Criterion.Source.FIGURE
                        && facts.figure(bidder.id(), criterion.id()).isEmpty()) {
                    throw missing("The figure of " + bidder.id() + " in " + criterion.id());
                }
            }
        }
    }

    private static SelectionRefusal missing(String what) {
        return new SelectionRefusal(SelectionRefusal.Kind.NOT_COMPLETE, what + " must be known first.");
    }
}
