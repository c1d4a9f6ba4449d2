package dev.shorewise.vendor.selection.rest;

import dev.shorewise.vendor.selection.BidFacts;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Which gates bidders pass, and their figures. */
record FactsRequest(
        @NotNull @Size(max = 2000) List<@Valid @NotNull GateAnswerRequest> gates,
        @NotNull @Size(max = 2000) List<@Valid @NotNull BidFigureRequest> figures) {

    /** Whether a bidder passes a gate, and what shows it. */
    record GateAnswerRequest(
            @NotBlank String bidderId,
            @NotBlank String gateId,
            @NotNull Boolean passed,
            @NotBlank @Size(max = 2000) String evidence) {}

    /** A bidder's figure, and what shows it. */
    record BidFigureRequest(
            @NotBlank String bidderId,
            @NotBlank String criterionId,
            @NotNull Double value,
            @NotBlank @Size(max = 2000) String evidence) {}

    BidFacts facts() {
        return new BidFacts(
                gates.stream()
                        .map(gate ->
                                new BidFacts.GateAnswer(gate.bidderId(), gate.gateId(), gate.passed(), gate.evidence()))
                        .toList(),
                figures.stream()
                        .map(figure -> new BidFacts.BidFigure(
                                figure.bidderId(), figure.criterionId(), figure.value(), figure.evidence()))
                        .toList());
    }
}
