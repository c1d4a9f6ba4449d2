package dev.shorewise.benchmarks.people;

import dev.shorewise.statistics.effects.AgentChange;
import dev.shorewise.statistics.effects.DifferenceInDifferences;
import dev.shorewise.statistics.effects.DifferenceInDifferences.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * Teams with and without a course that works: agents differ (SD 6 points), each drifts on its own (SD 2 points), and
 * a week's figure rests on a sample (SD 4 points). Eight weeks before and after.
 */
final class Training {

    private static final int WEEKS = 8;
    private static final double BETWEEN = 6;
    private static final double DRIFT = 2;
    private static final double WEEKLY = 4;

    private Training() {}

    /**
     * Whether an effect is claimed.
     *
     * @param agents on each side
     * @param effect points that the course brings
     * @param slope points a week by which those who are taught rose faster already
     */
    static boolean claims(long world, int agents, double effect, double slope) {
        Dice dice = new Dice("training-" + agents, world);
        List<AgentChange> changes = new ArrayList<>();
        for (int agent = 0; agent < 2 * agents; agent++) {
            boolean taught = agent < agents;
            double level = 70 + dice.normal(BETWEEN);
            double rise = taught ? slope : 0;
            List<Double> before = weeks(dice, level, rise, 0);
            List<Double> after = weeks(dice, level + dice.normal(DRIFT) + (taught ? effect : 0), rise, WEEKS + 1);
            changes.add(new AgentChange("a" + agent, taught, mean(before), mean(after), before));
        }
        return DifferenceInDifferences.of(changes, world)
                .map(DifferenceInDifferences::verdict)
                .filter(verdict -> verdict == Verdict.ROSE || verdict == Verdict.FELL)
                .isPresent();
    }

    private static List<Double> weeks(Dice dice, double level, double rise, int first) {
        List<Double> weeks = new ArrayList<>();
        for (int week = first; week < first + WEEKS; week++) {
            weeks.add(level + rise * week + dice.normal(WEEKLY));
        }
        return weeks;
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }
}
