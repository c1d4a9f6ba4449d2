package dev.shorewise.finance.blend;

import java.util.Map;

/**
 * One limit: a weighted sum of the shares that is at least or at most something, or shares each within bounds of its own.
 *
 * @param name in words, unique
 * @param kind of what
 * @param atLeast whether the bound is a floor
 * @param bound of the sum
 * @param weights of the sum by position of the cell
 * @param bounds by position of the cell; empty for a sum
 */
record Limit(
        String name,
        Kind kind,
        boolean atLeast,
        double bound,
        Map<Integer, Double> weights,
        Map<Integer, double[]> bounds) {

    /** What is limited. */
    public enum Kind {
        SATISFACTION,
        RESOLUTION,
        COVER,
        LEAST_SHARE,
        CAPACITY,
        VENDOR_SHARE,
        COUNTRY_SHARE,
        LANGUAGE,
        REGULATED,
        CHANGE;

        /** Whether its weights are shares of one reason's contacts, of which it may ask for all. */
        boolean mayBeWhole() {
            return this == LANGUAGE || this == REGULATED;
        }
    }

    static Limit floor(String name, Kind kind, double bound, Map<Integer, Double> weights) {
        return new Limit(name, kind, true, bound, weights, Map.of());
    }

    static Limit cap(String name, Kind kind, double bound, Map<Integer, Double> weights) {
        return new Limit(name, kind, false, bound, weights, Map.of());
    }

    static Limit bounds(String name, Kind kind, Map<Integer, double[]> bounds) {
        return new Limit(name, kind, false, 0, Map.of(), bounds);
    }

    boolean isSum() {
        return bounds.isEmpty();
    }

    /** Whether it asks for all of a reason's contacts, which leaves no room to tighten and no one multiplier. */
    boolean isWhole() {
        return kind.mayBeWhole() && bound >= 1;
    }

    /** The same a little harder to keep. */
    Limit tighter(double by) {
        return new Limit(name, kind, atLeast, atLeast ? bound + by : bound - by, weights, bounds);
    }

    /** What the sum is for some shares. */
    double value(double[] shares) {
        return weights.entrySet().stream()
                .mapToDouble(weight -> weight.getValue() * shares[weight.getKey()])
                .sum();
    }

    /** Whether no shares can keep it: a floor over places of which there are none. */
    boolean isHopeless() {
        return isSum() && atLeast && bound > 0 && weights.values().stream().allMatch(weight -> weight == 0);
    }

    /** How much room is left; not negative for shares that keep it. */
    double slack(double[] shares) {
        return atLeast ? value(shares) - bound : bound - value(shares);
    }
}
