package dev.shorewise.vendor.selection.ranking;

import dev.shorewise.vendor.selection.BidFacts;
import dev.shorewise.vendor.selection.Sheet;
import dev.shorewise.vendor.selection.Tender;
import dev.shorewise.vendor.selection.TrackRecord;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is known about the bidders of a tender.
 *
 * @param sheets one an evaluator, complete
 */
public record Judged(Tender tender, BidFacts facts, List<Sheet> sheets, List<TrackRecord> records) {

    public Judged {
        sheets = List.copyOf(sheets);
        records = List.copyOf(records);
    }

    Judged without(int evaluator) {
        List<Sheet> others = new java.util.ArrayList<>(sheets);
        others.remove(evaluator);
        return new Judged(tender, facts, others, records);
    }

    Optional<TrackRecord> record(String bidderId, String criterionId) {
        return records.stream()
                .filter(record -> record.bidderId().equals(bidderId)
                        && record.criterionId().equals(criterionId))
                .findFirst();
    }

    /** The gates that a bidder does not pass. */
    List<Tender.Gate> failed(Tender.Bidder bidder) {
        return tender.gates().stream()
                .filter(gate -> facts.gate(bidder.id(), gate.id())
                        .filter(BidFacts.GateAnswer::passed)
                        .isEmpty())
                .toList();
    }
}
