package dev.shorewise.finance.blend;

import dev.shorewise.finance.blend.problem.BlendProblem;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A best split, or the limits that clash.
 *
 * @param feasible whether any split keeps all limits
 * @param shares of each reason by location; none below a millionth
 * @param byLocation shares of all contacts
 * @param costPerContact mean; null without a split
 * @param totalCost of the period; null without a split
 * @param satisfaction mean; null without a split
 * @param resolution mean; null without a split
 * @param limits each with its room and its price
 * @param clashing names of limits of which no split keeps all, and any less of which one does
 * @param frontier least cost by floor of satisfaction, at every point where its price changes
 * @param resolutionFrontier the same by floor of resolution
 * @param robustness how far the split stands up to the inputs' uncertainty; null where all are certain
 * @param sentences that say the same in words
 */
public record Blend(
        boolean feasible,
        List<Share> shares,
        Map<String, Double> byLocation,
        @Nullable Double costPerContact,
        @Nullable Double totalCost,
        @Nullable Double satisfaction,
        @Nullable Double resolution,
        List<LimitPrice> limits,
        List<String> clashing,
        List<FrontierPoint> frontier,
        List<FrontierPoint> resolutionFrontier,
        @Nullable Robustness robustness,
        List<String> sentences) {

    /**
     * A part of a reason.
     *
     * @param reason its id
     * @param location its id
     * @param share of the reason's contacts
     */
    public record Share(String reason, String location, double share) {

        private static final double NOTHING = 1e-6;

        /** Those of a solution, by position of the cell, that are not nothing. */
        static List<Share> of(BlendProblem problem, double[] shares) {
            return IntStream.range(0, shares.length)
                    .filter(i -> shares[i] > NOTHING)
                    .mapToObj(i -> new Share(
                            problem.cells().get(i).reason(),
                            problem.cells().get(i).location(),
                            shares[i]))
                    .toList();
        }
    }

    /**
     * A limit as the split meets it.
     *
     * @param name in words
     * @param kind of what
     * @param bound as asked
     * @param value as met
     * @param binding whether there is no room left
     * @param price what one more unit of the bound costs, mean of a contact; 0 with room left
     * @param totalPrice the same for all contacts of the period
     */
    public record LimitPrice(
            String name, String kind, double bound, double value, boolean binding, double price, double totalPrice) {}

    /**
     * A point of the frontier.
     *
     * @param satisfaction the floor; on the frontier of resolution what the cheapest split has
     * @param resolution what the cheapest split has; on the frontier of resolution the floor
     * @param costPerContact least
     * @param pricePerPoint what one more point (.01) costs from here on, mean of a contact
     */
    public record FrontierPoint(double satisfaction, double resolution, double costPerContact, double pricePerPoint) {}

    /**
     * How a split stands up to uncertainty.
     *
     * @param trials drawn
     * @param floorsHold share of trials in which all floors of quality are met
     * @param costP10 of a contact
     * @param costP90 of a contact
     * @param conservativeFeasible whether a split meets the floors with the lower bounds of satisfaction and resolution
     * @param conservativeCost of a contact of that split; null if there is none
     * @param conservativeShares that split; empty if there is none
     * @param changes whether it is another one
     */
    public record Robustness(
            int trials,
            double floorsHold,
            double costP10,
            double costP90,
            boolean conservativeFeasible,
            @Nullable Double conservativeCost,
            List<Share> conservativeShares,
            boolean changes) {}
}
