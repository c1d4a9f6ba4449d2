package dev.shorewise.benchmarks.people;

import dev.shorewise.statistics.Ratio;
import dev.shorewise.statistics.comparison.Multiplicity;
import dev.shorewise.statistics.effects.EventRate;
import dev.shorewise.statistics.effects.Shrinkage;
import java.util.ArrayList;
import java.util.List;

/** Leavers of sites, and failures of agents. */
final class Sites {

    private static final double CHANCE = .05;

    private Sites() {}

    /**
     * Whether some site of four with 60 years of work each stands out.
     *
     * @param times how much more often people leave at the first, of 25 % a year elsewhere
     */
    static boolean standsOut(long world, double times) {
        Dice dice = new Dice("leavers", world);
        List<EventRate> sites = new ArrayList<>();
        long all = 0;
        for (int site = 0; site < 4; site++) {
            long leavers = dice.count(60 * .25 * (site == 0 ? times : 1));
            sites.add(new EventRate(leavers, 60));
            all += leavers;
        }
        long total = all;
        double[] chances = sites.stream()
                .mapToDouble(site -> site.chanceAgainst(new EventRate(total - site.events(), 180)))
                .toArray();
        double[] adjusted = Multiplicity.holm(chances);
        for (double chance : adjusted) {
            if (chance < CHANCE) {
                return true;
            }
        }
        return false;
    }

    /**
     * How many of thirty agents with 40 reviews each are called surely worse than the mean.
     *
     * @param worse how many truly fail 35 % of reviews; all others fail 10 %
     * @param hitsOnly count those alone
     */
    static int surelyWorse(long world, int worse, boolean hitsOnly) {
        Dice dice = new Dice("reviews", world);
        List<Ratio> agents = new ArrayList<>();
        for (int agent = 0; agent < 30; agent++) {
            agents.add(new Ratio(dice.of(40, agent < worse ? .35 : .1), 40));
        }
        Shrinkage shrunk = Shrinkage.of(agents).orElseThrow();
        int found = 0;
        for (int agent = 0; agent < (hitsOnly ? worse : agents.size()); agent++) {
            boolean sure = shrunk.between() > 0
                    && shrunk.estimates().get(agent).interval().low() > shrunk.mean();
            found += sure ? 1 : 0;
        }
        return found;
    }
}
