package dev.shorewise.statistics.integrity;

import dev.shorewise.statistics.Ratio;
import dev.shorewise.statistics.comparison.Multiplicity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Whether everybody's customers are asked alike, {@code integrity/invitation@1}: Pearson's chi-square over invited and not
 * invited among eligible contacts, by agent, queue or outcome; then who stands out, by the adjusted residual.
 *
 * @param chiSquare over all groups
 * @param degrees groups less one
 * @param chance how often asking by lot would differ this much
 * @param strength Cramer's V, 0 to 1
 * @param groups those with enough eligible contacts, in the order of their names
 */
public record InvitationCheck(double chiSquare, int degrees, double chance, double strength, List<Group> groups) {

    /** The definition. */
    public static final String METHOD = "integrity/invitation@1";

    private static final double LEAST_EXPECTED = 5;
    private static final double ALARM = 0.05;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /**
     * One group.
     *
     * @param invited over eligible
     * @param others the same of everybody else
     * @param residual adjusted; below 0 is asked less than others
     * @param chance of such a residual, allowing for all groups (Holm)
     */
    public record Group(String name, Ratio invited, Ratio others, double residual, double chance) {

        /** Whether the group's customers are asked less than chance explains. */
        public boolean isPassedOver() {
            return residual < 0 && chance <= ALARM;
        }
    }

    /**
     * Of groups by name; those that expect fewer than {@value #LEAST_EXPECTED} on either side are left out.
     *
     * @param invited over eligible
     */
    public static InvitationCheck of(SortedMap<String, Ratio> invited) {
        List<Map.Entry<String, Ratio>> large = enough(List.copyOf(invited.entrySet()));
        Ratio all = large.stream().map(Map.Entry::getValue).reduce(Ratio.NONE, Ratio::plus);
        if (large.size() < 2) {
            return new InvitationCheck(0, 0, 1, 0, List.of());
        }
        double rate = all.value().orElse(0);
        double chiSquare = 0;
        double[] residuals = new double[large.size()];
        for (int i = 0; i < residuals.length; i++) {
            double n = large.get(i).getValue().denominator();
            double apart = large.get(i).getValue().numerator() - n * rate;
            chiSquare += apart * apart / (n * rate * (1 - rate));
            residuals[i] = apart / Math.sqrt(n * rate * (1 - rate) * (1 - n / all.denominator()));
        }
        double[] chances = new double[residuals.length];
        for (int i = 0; i < chances.length; i++) {
            chances[i] = Math.min(1, 2 * NORMAL.survivalProbability(Math.abs(residuals[i])));
        }
        double[] adjusted = Multiplicity.holm(chances);
        List<Group> groups = new ArrayList<>();
        for (int i = 0; i < residuals.length; i++) {
            Ratio own = large.get(i).getValue();
            Ratio others = new Ratio(all.numerator() - own.numerator(), all.denominator() - own.denominator());
            groups.add(new Group(large.get(i).getKey(), own, others, residuals[i], adjusted[i]));
        }
        int degrees = groups.size() - 1;
        return new InvitationCheck(
                chiSquare,
                degrees,
                ChiSquaredDistribution.of(degrees).survivalProbability(chiSquare),
                Math.sqrt(chiSquare / all.denominator()),
                groups);
    }

    /** Whose customers are passed over; nobody where asking by lot explains it all. */
    public List<Group> passedOver() {
        return chance > ALARM
                ? List.of()
                : groups.stream().filter(Group::isPassedOver).toList();
    }

    private static List<Map.Entry<String, Ratio>> enough(List<Map.Entry<String, Ratio>> groups) {
        double rate = groups.stream()
                .map(Map.Entry::getValue)
                .reduce(Ratio.NONE, Ratio::plus)
                .value()
                .orElse(0);
        double least = Math.min(rate, 1 - rate);
        return groups.stream()
                .filter(group -> least > 0 && group.getValue().denominator() * least >= LEAST_EXPECTED)
                .toList();
    }
}
