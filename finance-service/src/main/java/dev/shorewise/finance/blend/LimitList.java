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
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Brings the limits of a problem into rows over its cells. */
final class LimitList {

    private final List<BlendCell> cells;
    private final Map<String, BlendReason> reasons;
    private final Map<String, BlendLocation> places;
    private final double contacts;
    private final List<Limit> limits = new ArrayList<>();

    private LimitList(BlendProblem problem) {
        cells = problem.cells();
        reasons = problem.reasons().stream().collect(Collectors.toMap(BlendReason::id, Function.identity()));
        places = problem.locations().stream().collect(Collectors.toMap(BlendLocation::id, Function.identity()));
        contacts = problem.contacts();
    }

    static List<Limit> of(BlendProblem problem) {
        LimitList list = new LimitList(problem);
        list.floors(problem.limits());
        list.caps(problem);
        list.bans(problem);
        return List.copyOf(list.limits);
    }

    private void floors(BlendLimits limit) {
        if (limit.satisfaction() != null) {
            floor(
                    "satisfaction at least " + limit.satisfaction(),
                    Kind.SATISFACTION,
                    limit.satisfaction(),
                    BlendCell::satisfaction);
        }
        if (limit.resolution() != null) {
            floor(
                    "resolution at least " + limit.resolution(),
                    Kind.RESOLUTION,
                    limit.resolution(),
                    BlendCell::resolved);
        }
        if (limit.coverHours() != null) {
            floor("hours of cover at least " + limit.coverHours(), Kind.COVER_HOURS, limit.coverHours(), cell -> place(
                            cell)
                    .hours());
        }
        new TreeSet<>(limit.leastShare().keySet())
                .forEach(id -> limits.add(Limit.floor(
                        id + " at least " + limit.leastShare().get(id),
                        Kind.LEAST_SHARE,
                        java.util.Objects.requireNonNull(limit.leastShare().get(id)),
                        weights(cell -> cell.location().equals(id), cell -> 1))));
    }

    private void floor(String name, Kind kind, double bound, ToDoubleFunction<BlendCell> quality) {
        limits.add(Limit.floor(name, kind, bound, weights(cell -> true, quality)));
    }

    private void caps(BlendProblem problem) {
        for (BlendLocation place : problem.locations()) {
            if (place.capacity() != null) {
                limits.add(Limit.cap(
                        "capacity of " + place.id(),
                        Kind.CAPACITY,
                        place.capacity() / contacts,
                        weights(cell -> cell.location().equals(place.id()), cell -> 1)));
            }
        }
        concentration(problem, problem.limits().vendorShare(), Kind.VENDOR_SHARE, BlendLocation::vendorId);
        concentration(problem, problem.limits().countryShare(), Kind.COUNTRY_SHARE, BlendLocation::country);
    }

    private void concentration(
            BlendProblem problem,
            @org.jspecify.annotations.Nullable Double most,
            Kind kind,
            Function<BlendLocation, String> group) {
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

    private void bans(BlendProblem problem) {
        for (BlendReason reason : problem.reasons()) {
            ban(
                    "language of " + reason.id(),
                    Kind.LANGUAGE,
                    cell -> cell.reason().equals(reason.id()) && !place(cell).speaks(reason.language()));
            ban(
                    "regulated reason " + reason.id(),
                    Kind.REGULATED,
                    cell -> cell.reason().equals(reason.id())
                            && reason.regulated()
                            && !place(cell).home());
        }
        Double change = problem.limits().change();
        if (change != null) {
            limits.add(Limit.bounds("change at most " + change, Kind.CHANGE, bounds(cell -> true, cell -> {
                double now = java.util.Objects.requireNonNull(cell.now());
                return new double[] {Math.max(0, now - change), Math.min(1, now + change)};
            })));
        }
    }

    private void ban(String name, Kind kind, Predicate<BlendCell> where) {
        Map<Integer, double[]> bounds = bounds(where, cell -> new double[] {0, 0});
        if (!bounds.isEmpty()) {
            limits.add(Limit.bounds(name, kind, bounds));
        }
    }

    private Map<Integer, Double> weights(Predicate<BlendCell> where, ToDoubleFunction<BlendCell> value) {
        Map<Integer, Double> weights = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            BlendCell cell = cells.get(i);
            if (where.test(cell)) {
                double share = java.util.Objects.requireNonNull(reasons.get(cell.reason()))
                                .contacts()
                        / contacts;
                weights.put(i, share * value.applyAsDouble(cell));
            }
        }
        return weights;
    }

    private Map<Integer, double[]> bounds(Predicate<BlendCell> where, Function<BlendCell, double[]> value) {
        Map<Integer, double[]> bounds = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (where.test(cells.get(i))) {
                bounds.put(i, value.apply(cells.get(i)));
            }
        }
        return bounds;
    }

    private BlendLocation place(BlendCell cell) {
        return java.util.Objects.requireNonNull(places.get(cell.location()));
    }
}
