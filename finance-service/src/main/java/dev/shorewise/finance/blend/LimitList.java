package dev.shorewise.finance.blend;

import dev.shorewise.finance.blend.Limit.Kind;
import dev.shorewise.finance.blend.problem.BlendCell;
import dev.shorewise.finance.blend.problem.BlendLimits;
import dev.shorewise.finance.blend.problem.BlendLocation;
import dev.shorewise.finance.blend.problem.BlendProblem;
import dev.shorewise.finance.blend.problem.BlendReason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Brings the limits of a problem into rows over its cells. */
final class LimitList {

    private final BlendProblem problem;
    private final Map<String, BlendLocation> places;
    private final double[] shares;
    private final List<Limit> limits = new ArrayList<>();

    private LimitList(BlendProblem problem) {
        this.problem = problem;
        shares = problem.weights();
        places = problem.locations().stream().collect(Collectors.toMap(BlendLocation::id, Function.identity()));
    }

    /**
     * All rows.
     *
     * @throws IllegalArgumentException if opening hours differ in too many ways
     */
    static List<Limit> of(BlendProblem problem) {
        LimitList list = new LimitList(problem);
        list.floors(problem.limits());
        list.caps(problem.limits());
        list.reasons(problem.limits());
        list.change(problem.limits().change());
        return List.copyOf(list.limits);
    }

    private void floors(BlendLimits limit) {
        floor("satisfaction", Kind.SATISFACTION, limit.satisfaction(), BlendCell::satisfaction);
        floor("resolution", Kind.RESOLUTION, limit.resolution(), BlendCell::resolved);
        new TreeSet<>(limit.leastShare().keySet())
                .forEach(id -> limits.add(Limit.floor(
                        id + " at least " + limit.leastShare().get(id),
                        Kind.LEAST_SHARE,
                        Objects.requireNonNull(limit.leastShare().get(id)),
                        weights(cell -> cell.location().equals(id), cell -> 1))));
    }

    private void floor(String name, Kind kind, @Nullable Double bound, ToDoubleFunction<BlendCell> quality) {
        if (bound != null) {
            limits.add(Limit.floor(name + " at least " + bound, kind, bound, weights(cell -> true, quality)));
        }
    }

    private void caps(BlendLimits limit) {
        for (BlendLocation place : problem.locations()) {
            if (place.capacity() != null) {
                limits.add(Limit.cap(
                        "capacity of " + place.id(),
                        Kind.CAPACITY,
                        place.capacity() / problem.contacts(),
                        weights(cell -> cell.location().equals(place.id()), cell -> 1)));
            }
        }
        concentration(limit.vendorShare(), Kind.VENDOR_SHARE, BlendLocation::vendorId);
        concentration(limit.countryShare(), Kind.COUNTRY_SHARE, BlendLocation::country);
    }

    private void concentration(@Nullable Double most, Kind kind, Function<BlendLocation, String> group) {
        if (most != null) {
            problem.locations().stream()
                    .filter(place -> !place.home())
                    .map(group)
                    .distinct()
                    .sorted()
                    .forEach(id -> limits.add(Limit.cap(
                            id + " at most " + most,
                            kind,
                            most,
                            weights(
                                    cell -> !place(cell).home()
                                            && group.apply(place(cell)).equals(id),
                                    cell -> 1))));
        }
    }

    /** What holds for each reason on its own: the language, the hours, and whether it may leave the house. */
    private void reasons(BlendLimits limit) {
        double language = limit.language() == null ? 1 : limit.language();
        double atHome = limit.regulatedAtHome() == null ? 1 : limit.regulatedAtHome();
        for (BlendReason reason : problem.reasons()) {
            if (reason.language() != null) {
                ofReason(
                        "language of " + reason.id(),
                        Kind.LANGUAGE,
                        reason,
                        language,
                        cell -> understood(cell, reason));
            }
            if (reason.regulated()) {
                ofReason(
                        "regulated reason " + reason.id() + " at home",
                        Kind.REGULATED,
                        reason,
                        atHome,
                        cell -> place(cell).home() ? 1 : 0);
            }
        }
        if (limit.cover() != null) {
            limits.addAll(new CoverRows(problem).rows(limit.cover()));
        }
    }

    private void ofReason(
            String name, Kind kind, BlendReason reason, double bound, ToDoubleFunction<BlendCell> quality) {
        Map<Integer, Double> weights = new HashMap<>();
        for (int i = 0; i < problem.cells().size(); i++) {
            BlendCell cell = problem.cells().get(i);
            double value = cell.reason().equals(reason.id()) ? quality.applyAsDouble(cell) : 0;
            if (value != 0) {
                weights.put(i, value);
            }
        }
        limits.add(Limit.floor(name + " at least " + bound, kind, bound, weights));
    }

    private double understood(BlendCell cell, BlendReason reason) {
        if (cell.language() != null) {
            return cell.language();
        }
        return place(cell).speaks(reason.language()) ? 1 : 0;
    }

    private void change(@Nullable Double change) {
        if (change != null) {
            Map<Integer, double[]> bounds = new HashMap<>();
            for (int i = 0; i < problem.cells().size(); i++) {
                double now = Objects.requireNonNull(problem.cells().get(i).now());
                bounds.put(i, new double[] {Math.max(0, now - change), Math.min(1, now + change)});
            }
            limits.add(Limit.bounds("change at most " + change, Kind.CHANGE, bounds));
        }
    }

    /** Over all contacts: each cell with the share of them that its reason has. */
    private Map<Integer, Double> weights(Predicate<BlendCell> where, ToDoubleFunction<BlendCell> value) {
        Map<Integer, Double> weights = new HashMap<>();
        for (int i = 0; i < problem.cells().size(); i++) {
            BlendCell cell = problem.cells().get(i);
            if (where.test(cell)) {
                weights.put(i, shares[i] * value.applyAsDouble(cell));
            }
        }
        return weights;
    }

    private BlendLocation place(BlendCell cell) {
        return Objects.requireNonNull(places.get(cell.location()));
    }
}
