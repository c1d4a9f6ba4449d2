package dev.shorewise.vendor.selection.ranking;

import dev.shorewise.statistics.decision.Acceptability;
import dev.shorewise.statistics.decision.WeightFlip;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How firmly the first place stands. Empty lists where fewer than two bidders are ranked.
 *
 * @param allWeights how often each bidder takes which rank over all weightings there are
 * @param nearWeights the same where only a fifth of the weight may go anywhere
 * @param smallestFlip the least weight moved for another to be first; null if no weights do that
 * @param crossings for each criterion, at which weight of its own the first place changes hands
 * @param withoutOne who is first if one evaluator's sheet is left out, in the order of the evaluators
 * @param draws how many weightings were drawn
 * @param seed from which they are drawn again
 */
public record Robustness(
        List<Acceptability> allWeights,
        List<Acceptability> nearWeights,
        @Nullable WeightFlip smallestFlip,
        List<CriterionCrossing> crossings,
        List<String> withoutOne,
        int draws,
        long seed) {

    /** Nothing to hold against each other. */
    static final Robustness NONE = new Robustness(List.of(), List.of(), null, List.of(), List.of(), 0, 0);

    public Robustness {
        allWeights = List.copyOf(allWeights);
        nearWeights = List.copyOf(nearWeights);
        crossings = List.copyOf(crossings);
        withoutOne = List.copyOf(withoutOne);
    }

    /**
     * Where the first place changes hands when one criterion alone weighs otherwise.
     *
     * @param weight its points of 100 at which two are level
     * @param then who leads beyond
     */
    public record CriterionCrossing(String criterionId, double weight, String then) {}
}
