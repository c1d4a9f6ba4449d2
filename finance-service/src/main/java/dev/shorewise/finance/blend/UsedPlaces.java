package dev.shorewise.finance.blend;

import dev.shorewise.finance.blend.problem.BlendLocation;
import dev.shorewise.finance.blend.problem.BlendProblem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which of the places with a least size or a fixed cost are used.
 *
 * @param used those that are
 * @param open those of which nobody knows yet; the others are not used
 */
record UsedPlaces(BlendProblem problem, List<String> used, List<String> open) {

    private static final double NOTHING = 1e-9;

    /** Nothing is known yet. */
    static UsedPlaces open(BlendProblem problem) {
        return new UsedPlaces(
                problem,
                List.of(),
                problem.locations().stream()
                        .filter(BlendLocation::isSwitched)
                        .map(BlendLocation::id)
                        .toList());
    }

    /** Those that a solution uses. */
    static UsedPlaces of(BlendProblem problem, Solution solution) {
        return new UsedPlaces(problem, solution.used(), List.of());
    }

    /** The same, and of one more it is known. */
    UsedPlaces decide(String id, boolean isUsed) {
        return new UsedPlaces(
                problem,
                isUsed ? Stream.concat(used.stream(), Stream.of(id)).sorted().toList() : used,
                open.stream().filter(other -> !other.equals(id)).toList());
    }

    /** Of those that are open, just those that have contacts are used. */
    UsedPlaces asIn(Solution solution) {
        return new UsedPlaces(
                problem,
                Stream.concat(used.stream(), open.stream().filter(id -> share(id, solution) > NOTHING))
                        .sorted()
                        .toList(),
                List.of());
    }

    /** How much cost and size a solution leaves out of a place that is open; 0 if it has no contacts. */
    double doubt(String id, Solution solution) {
        double share = share(id, solution);
        BlendLocation place = place(id);
        double least = place.minimum() == null ? 0 : place.minimum() / problem.contacts();
        return share > NOTHING
                ? fixed(place) / problem.contacts() - share * surcharge(id) + Math.max(0, least - share)
                : 0;
    }

    /** Whether contacts may go there: every place but those that are not used. */
    boolean has(String id) {
        return used.contains(id) || open.contains(id) || !place(id).isSwitched();
    }

    /** What a contact there bears of a fixed cost that is open: its part, were the place full. */
    double surcharge(String id) {
        if (!open.contains(id)) {
            return 0;
        }
        double reachable = problem.reasons().stream()
                .filter(reason -> problem.cells().stream()
                        .anyMatch(cell ->
                                cell.location().equals(id) && cell.reason().equals(reason.id())))
                .mapToDouble(reason -> reason.contacts())
                .sum();
        BlendLocation place = place(id);
        double most = place.capacity() == null ? reachable : Math.min(reachable, place.capacity());
        return most > 0 ? fixed(place) / most : 0;
    }

    /** That each one that is used has its least size. */
    List<Limit> leastSizes() {
        return used.stream()
                .map(this::place)
                .flatMap(place ->
                        Optional.ofNullable(place.minimum()).map(minimum -> leastSize(place, minimum)).stream())
                .toList();
    }

    /** Of all that are used, for each contact of the whole. */
    double fixedCost() {
        return used.stream().map(this::place).mapToDouble(UsedPlaces::fixed).sum() / problem.contacts();
    }

    private double share(String id, Solution solution) {
        return leastSize(place(id), 0).value(solution.shares());
    }

    private static double fixed(BlendLocation place) {
        return place.fixedCost() == null ? 0 : place.fixedCost();
    }

    private BlendLocation place(String id) {
        return problem.locations().stream()
                .filter(place -> place.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Limit leastSize(BlendLocation place, double minimum) {
        double[] weights = problem.weights();
        Map<Integer, Double> sum = new HashMap<>();
        for (int i = 0; i < weights.length; i++) {
            if (problem.cells().get(i).location().equals(place.id())) {
                sum.put(i, weights[i]);
            }
        }
        return Limit.floor("least size of " + place.id(), Limit.Kind.LEAST_SHARE, minimum / problem.contacts(), sum);
    }
}
