package dev.shorewise.finance.blend;

import dev.shorewise.finance.blend.problem.BlendCell;
import dev.shorewise.finance.blend.problem.BlendProblem;
import dev.shorewise.finance.blend.problem.BlendReason;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The floor of hours of cover. A contact is covered if a place that is open when it comes has room for it in its share; by
 * the theorem of Gale (1957) the covered share is at least {@code floor} if and only if, for every set of hours, the places
 * that are open in any of them have {@code arrivals of these hours - (1 - floor)} of the reason at the least.
 */
final class CoverRows {

    /** Sets of hours that are looked at for one reason. */
    private static final int MOST = 256;

    private static final double NOTHING = 1e-12;

    private final BlendProblem problem;
    private final Map<String, BitSet> open = new HashMap<>();

    CoverRows(BlendProblem problem) {
        this.problem = problem;
        problem.locations().forEach(place -> open.put(place.id(), place.openHours()));
    }

    /**
     * The rows of all reasons.
     *
     * @throws IllegalArgumentException if opening hours differ in too many ways
     */
    List<Limit> rows(double floor) {
        List<Limit> rows = new ArrayList<>();
        problem.reasons().forEach(reason -> add(reason, floor, rows));
        return rows;
    }

    private void add(BlendReason reason, double floor, List<Limit> rows) {
        Map<BitSet, Double> arrivals = arrivals(reason);
        Set<BitSet> unions = new LinkedHashSet<>();
        for (BitSet cells : arrivals.keySet()) {
            for (BitSet known : List.copyOf(unions)) {
                BitSet both = (BitSet) known.clone();
                both.or(cells);
                unions.add(both);
            }
            unions.add(cells);
            if (unions.size() > MOST) {
                throw new IllegalArgumentException(
                        "opening hours differ in too many ways to tell the cover of " + reason.id());
            }
        }
        for (BitSet cells : unions) {
            double come = arrivals.entrySet().stream()
                    .filter(some -> isWithin(some.getKey(), cells))
                    .mapToDouble(Map.Entry::getValue)
                    .sum();
            double bound = come - (1 - floor);
            boolean isAll = cells.cardinality() == cellsOf(reason).cardinality();
            if (bound > NOTHING && !isAll) {
                rows.add(Limit.floor(name(reason, cells, bound), Limit.Kind.COVER, bound, weights(cells)));
            }
        }
    }

    /** Shares of a reason's contacts by which of its cells are open when they come. */
    private Map<BitSet, Double> arrivals(BlendReason reason) {
        BitSet hours = reason.arrivalHours();
        BitSet own = cellsOf(reason);
        Map<BitSet, Double> arrivals = new HashMap<>();
        for (int hour = hours.nextSetBit(0); hour >= 0; hour = hours.nextSetBit(hour + 1)) {
            BitSet there = new BitSet();
            for (int cell = own.nextSetBit(0); cell >= 0; cell = own.nextSetBit(cell + 1)) {
                BitSet times = open.get(problem.cells().get(cell).location());
                there.set(cell, times != null && times.get(hour));
            }
            arrivals.merge(there, 1.0 / hours.cardinality(), Double::sum);
        }
        return arrivals;
    }

    private BitSet cellsOf(BlendReason reason) {
        BitSet own = new BitSet();
        for (int i = 0; i < problem.cells().size(); i++) {
            own.set(i, problem.cells().get(i).reason().equals(reason.id()));
        }
        return own;
    }

    private static boolean isWithin(BitSet some, BitSet all) {
        BitSet left = (BitSet) some.clone();
        left.andNot(all);
        return left.isEmpty();
    }

    private static Map<Integer, Double> weights(BitSet cells) {
        Map<Integer, Double> weights = new HashMap<>();
        cells.stream().forEach(cell -> weights.put(cell, 1.0));
        return weights;
    }

    private String name(BlendReason reason, BitSet cells, double bound) {
        List<String> places = cells.stream()
                .mapToObj(problem.cells()::get)
                .map(BlendCell::location)
                .toList();
        return String.format(
                Locale.ROOT,
                "hours of cover of %s: at least %.4f at %s",
                reason.id(),
                bound,
                places.isEmpty() ? "a place that is open" : String.join(", ", places));
    }
}
