package dev.shorewise.vendor.selection.rest;

import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.vendor.contacts.Period;
import dev.shorewise.vendor.registry.Slug;
import dev.shorewise.vendor.selection.Criterion;
import dev.shorewise.vendor.selection.Tender;
import dev.shorewise.vendor.selection.Weighing;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A tender as it is sent. */
record TenderRequest(
        @NotBlank @Size(max = 200) String title,
        @NotNull @Size(max = 50) List<@Valid @NotNull GateRequest> gates,
        @NotEmpty @Size(max = 30) List<@Valid @NotNull CriterionRequest> criteria,
        @NotEmpty @Size(max = 30) List<@Valid @NotNull BidderRequest> bidders,
        @NotNull LocalDate recordFrom,
        @NotNull LocalDate recordTo,
        @Min(1) @Max(100) int leastSheets,

        @Schema(description = "each pair of criteria once, in place of weights") @Nullable @Size(max = 45)
        List<@Valid @NotNull ComparisonRequest> comparisons) {

    /** What every bidder must have. */
    record GateRequest(
            @NotNull @Pattern(regexp = Slug.PATTERN, message = Slug.RULE)
            String id,

            @NotBlank @Size(max = 500) String title) {}

    /** A bidder; vendorId if the suite knows it. */
    record BidderRequest(
            @NotNull @Pattern(regexp = Slug.PATTERN, message = Slug.RULE)
            String id,

            @NotBlank @Size(max = 200) String name,
            @Nullable @Size(max = 40) String vendorId) {}

    /** A criterion; with anchors it is a figure, with yardsticks a track record, otherwise evaluators judge. */
    record CriterionRequest(
            @NotNull @Pattern(regexp = Slug.PATTERN, message = Slug.RULE)
            String id,

            @NotBlank @Size(max = 200) String title,
            Criterion.@NotNull Kind kind,

            @Schema(description = "points of 100", examples = "25")
            double weight,

            @Nullable AnchorsRequest anchors,
            @Nullable @Size(max = 20) List<@Valid @NotNull YardstickRequest> yardsticks) {}

    /** How many times as important a criterion is as another one, from a ninth to 9. */
    record ComparisonRequest(
            @NotBlank String criterionId,
            @NotBlank String overId,
            @Schema(examples = "3") double times) {}

    /** The figure that is worth nothing and the one that is worth everything. */
    record AnchorsRequest(double worst, double best) {

        Criterion.Anchors anchors() {
            return new Criterion.Anchors(worst, best);
        }
    }

    /** A definition of the catalogue, or sla/levels-met@1. */
    record YardstickRequest(@NotBlank @Size(max = 100) String definition, double worst, double best, double weight) {}

    /** How the weights come about where criteria are compared in pairs. */
    Optional<Weighing.Weighed> weighed() {
        if (comparisons == null) {
            return Optional.empty();
        }
        if (criteria.stream().anyMatch(criterion -> criterion.weight() != 0)) {
            throw KitRefusal.badParameter("weight", "none where criteria are compared in pairs");
        }
        return Optional.of(Weighing.of(
                criteria.stream().map(CriterionRequest::id).toList(),
                comparisons.stream()
                        .map(one -> new Weighing.Judgement(one.criterionId(), one.overId(), one.times()))
                        .toList()));
    }

    /** The tender. @param points weights in the order of the criteria */
    Tender tender(List<Double> points) {
        return new Tender(
                title,
                gates.stream()
                        .map(gate -> new Tender.Gate(gate.id(), gate.title().strip()))
                        .toList(),
                IntStream.range(0, criteria.size())
                        .mapToObj(i -> criterion(criteria.get(i), points.get(i)))
                        .toList(),
                bidders.stream()
                        .map(bidder -> new Tender.Bidder(
                                bidder.id(), bidder.name().strip(), bidder.vendorId() == null ? "" : bidder.vendorId()))
                        .toList(),
                new Period(recordFrom, recordTo),
                leastSheets);
    }

    /** Weights as they were said. */
    List<Double> said() {
        return criteria.stream().map(CriterionRequest::weight).toList();
    }

    private static Criterion criterion(CriterionRequest sent, double weight) {
        List<YardstickRequest> yardsticks = sent.yardsticks() == null ? List.of() : sent.yardsticks();
        return new Criterion(
                sent.id(),
                sent.title(),
                sent.kind(),
                weight,
                sent.anchors() == null ? null : sent.anchors().anchors(),
                yardsticks.stream()
                        .map(yardstick -> new Criterion.Yardstick(
                                yardstick.definition(),
                                new Criterion.Anchors(yardstick.worst(), yardstick.best()),
                                yardstick.weight()))
                        .toList());
    }
}
