package dev.shorewise.vendor.selection;

import java.util.List;
import java.util.Optional;

/** What is told about bidders besides marks: which gates they pass, and figures such as their price. */
public record BidFacts(List<GateAnswer> gates, List<BidFigure> figures) {

    /** Nothing told yet. */
    public static final BidFacts NONE = new BidFacts(List.of(), List.of());

    /** Whether a bidder has what it must have. @param evidence where it can be seen */
    public record GateAnswer(String bidderId, String gateId, boolean passed, String evidence) {}

    /** A figure of a bidder. @param evidence where it can be seen */
    public record BidFigure(String bidderId, String criterionId, double value, String evidence) {}

    public BidFacts {
        gates = List.copyOf(gates);
        figures = List.copyOf(figures);
    }

    public Optional<GateAnswer> gate(String bidderId, String gateId) {
        return gates.stream()
                .filter(answer ->
                        answer.bidderId().equals(bidderId) && answer.gateId().equals(gateId))
                .findFirst();
    }

    public Optional<BidFigure> figure(String bidderId, String criterionId) {
        return figures.stream()
                .filter(figure -> figure.bidderId().equals(bidderId)
                        && figure.criterionId().equals(criterionId))
                .findFirst();
    }
}
