package dev.shorewise.finance.blend.problem;

import dev.shorewise.finance.money.Currencies;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Reasons, places, and what each costs and achieves at the other.
 *
 * @param currency of all costs, a code of ISO 4217
 * @param reasons 1 to 200
 * @param locations 1 to 60
 * @param cells every pair that is possible at all, once
 * @param limits to be kept
 */
public record BlendProblem(
        String currency,
        List<BlendReason> reasons,
        List<BlendLocation> locations,
        List<BlendCell> cells,
        BlendLimits limits) {

    private static final int MOST_REASONS = 200;
    private static final int MOST_LOCATIONS = 60;

    public BlendProblem {
        Objects.requireNonNull(currency, "currency");
        reasons = List.copyOf(Objects.requireNonNull(reasons, "reasons"));
        locations = List.copyOf(Objects.requireNonNull(locations, "locations"));
        cells = List.copyOf(Objects.requireNonNull(cells, "cells"));
        limits = limits == null ? BlendLimits.NONE : limits;
    }

    /**
     * Whether it can be worked on.
     *
     * @throws IllegalArgumentException that says what is wrong
     */
    public void check() {
        must(Currencies.find(currency).isPresent(), currency + " is no currency of ISO 4217");
        must(!reasons.isEmpty() && reasons.size() <= MOST_REASONS, "there are 1 to " + MOST_REASONS + " reasons");
        must(
                !locations.isEmpty() && locations.size() <= MOST_LOCATIONS,
                "there are 1 to " + MOST_LOCATIONS + " locations");
        Set<String> known = new HashSet<>();
        reasons.forEach(reason -> must(known.add(reason.id()), "reason " + reason.id() + " stands there twice"));
        Set<String> places = new HashSet<>();
        locations.forEach(place -> must(places.add(place.id()), "location " + place.id() + " stands there twice"));
        Set<String> pairs = new HashSet<>();
        for (BlendCell cell : cells) {
            String pair = cell.reason() + " at " + cell.location();
            must(known.contains(cell.reason()) && places.contains(cell.location()), pair + " names nothing known");
            must(pairs.add(pair), pair + " stands there twice");
            must(
                    limits.change() == null || cell.now() != null,
                    pair + " does not say its share now, which a limit of change asks for");
        }
        limits.leastShare().keySet().forEach(id -> must(places.contains(id), "leastShare names no location: " + id));
    }

    /** All contacts. */
    public double contacts() {
        return reasons.stream().mapToDouble(BlendReason::contacts).sum();
    }

    /** The share of all contacts that the reason of a cell has, by the cell's position. */
    public double[] weights() {
        Map<String, Double> shares = new HashMap<>();
        double all = contacts();
        reasons.forEach(reason -> shares.put(reason.id(), reason.contacts() / all));
        return cells.stream()
                .mapToDouble(cell -> shares.getOrDefault(cell.reason(), 0.0))
                .toArray();
    }

    /** The same with other cells or limits. */
    public BlendProblem with(List<BlendCell> other, BlendLimits limit) {
        return new BlendProblem(currency, reasons, locations, other, limit);
    }

    private static void must(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
