package dev.shorewise.vendor.quality;

import dev.shorewise.kit.problems.KitRefusal;
import dev.shorewise.vendor.quality.Scorecard.Criterion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a review comes to, {@code quality/review-score@1}: {@code 100 sum(w s)/sum(w)} over the criteria that apply, s being
 * the share of the way from the worst choice to the best; what does not apply leaves both sums; a critical criterion below
 * one half makes it 0.
 *
 * @param points 0 to 100; null where nothing applied
 * @param shares 0 to 1 of each criterion that applied
 * @param critical kinds of critical errors that were made
 */
public record Score(@Nullable Double points, Map<String, Double> shares, List<Scorecard.Critical> critical) {

    /** The definition. */
    public static final String DEFINITION = "quality/review-score@1";

    private static final double PASSED = 0.5;

    /**
     * Of a filled scorecard.
     *
     * @param choices by criterion; one that is missing, or whose condition does not hold, does not apply
     * @param without criteria that do not count, such as those on which reviewers do not agree
     * @throws KitRefusal (400) for a criterion or a choice that the scorecard does not have
     */
    public static Score of(Scorecard card, Map<String, Integer> choices, Set<String> without) {
        for (String id : choices.keySet()) {
            if (card.find(id).isEmpty()) {
                throw KitRefusal.badParameter("answers", "criteria of the scorecard, not " + id);
            }
        }
        Map<String, Double> shares = new HashMap<>();
        List<Scorecard.Critical> critical = new ArrayList<>();
        double sum = 0;
        double weights = 0;
        for (Criterion criterion : card.criteria()) {
            Integer choice = choices.get(criterion.id());
            if (choice != null && applies(criterion, choices) && !without.contains(criterion.id())) {
                if (choice < criterion.choices().lowest()
                        || choice > criterion.choices().highest()) {
                    throw KitRefusal.badParameter(
                            "answers",
                            criterion.id() + " is answered from "
                                    + criterion.choices().lowest() + " to "
                                    + criterion.choices().highest());
                }
                double share = criterion.share(choice);
                shares.put(criterion.id(), share);
                sum += card.weight(criterion) * share;
                weights += card.weight(criterion);
                if (criterion.critical() != null && share < PASSED) {
                    critical.add(criterion.critical());
                }
            }
        }
        Double points =
                weights == 0 ? null : critical.isEmpty() ? Double.valueOf(100 * sum / weights) : Double.valueOf(0);
        return new Score(points, shares, critical);
    }

    /** The criteria that failed, of those that applied: whose share is below one half. */
    Map<String, Boolean> failed() {
        Map<String, Boolean> failed = new HashMap<>();
        shares.forEach((criterion, share) -> failed.put(criterion, share < PASSED));
        return failed;
    }

    private static boolean applies(Criterion criterion, Map<String, Integer> choices) {
        Scorecard.Condition condition = criterion.onlyIf();
        return condition == null || Integer.valueOf(condition.choice()).equals(choices.get(condition.criterion()));
    }
}
