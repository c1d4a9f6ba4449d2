package dev.shorewise.benchmarks.people;

import dev.shorewise.statistics.Moments;
import dev.shorewise.statistics.sampling.DesignEffect;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Reviews of agents who differ (SD 8 points) as much as the reviews of one do: half of the variance lies between agents. */
final class Marks {

    private static final int AGENTS = 30;
    private static final int REVIEWS = 6;
    private static final double MEAN = 75;
    private static final double SPREAD = 8;

    private Marks() {}

    /** Whether the interval of the mean leaves out the truth. */
    static boolean misses(long world) {
        Dice dice = new Dice("marks", world);
        List<Moments> agents = new ArrayList<>();
        for (int agent = 0; agent < AGENTS; agent++) {
            double level = MEAN + dice.normal(SPREAD);
            Moments own = Moments.NONE;
            for (int review = 0; review < REVIEWS; review++) {
                own = own.plus(Moments.ofValue(BigDecimal.valueOf(level + dice.normal(SPREAD))));
            }
            agents.add(own);
        }
        Moments all = agents.stream().reduce(Moments.NONE, Moments::plus);
        return !DesignEffect.mean(all, DesignEffect.among(agents)).orElseThrow().contains(MEAN);
    }
}
