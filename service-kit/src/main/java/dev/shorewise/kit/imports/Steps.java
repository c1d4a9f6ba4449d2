package dev.shorewise.kit.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The steps of one record in one order, whatever the order in which they were told: by time, at the same moment by the
 * order of statuses; a step to where the record is already is none.
 */
record Steps(List<Step> steps) {

    Steps {
        steps = List.copyOf(steps);
    }

    static Steps of(List<Step> told, List<String> statuses) {
        List<Step> ordered = told.stream()
                .sorted(Comparator.comparingLong(Step::micros).thenComparing(step -> statuses.indexOf(step.status())))
                .toList();
        List<Step> moves = new ArrayList<>(ordered.size());
        for (Step step : ordered) {
            if (moves.isEmpty() || !moves.get(moves.size() - 1).status().equals(step.status())) {
                moves.add(step);
            }
        }
        return new Steps(moves);
    }
}
