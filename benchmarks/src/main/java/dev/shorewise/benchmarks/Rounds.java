package dev.shorewise.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What one side of a comparison took, round by round. */
final class Rounds {

    private final List<Double> seconds = new ArrayList<>();

    /** Something that is timed. */
    interface Work {
        void run() throws Exception;
    }

    /** Carries the work out and keeps how long it took. */
    void time(Work work) throws Exception {
        long begin = System.nanoTime();
        work.run();
        add((System.nanoTime() - begin) / 1e9);
    }

    void add(double took) {
        seconds.add(took);
    }

    /** The middle one; of two in the middle the larger. */
    double median() {
        List<Double> sorted = new ArrayList<>(seconds);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    /** The value that this share of the rounds does not exceed, at the nearest rank. */
    double quantile(double share) {
        List<Double> sorted = new ArrayList<>(seconds);
        Collections.sort(sorted);
        return sorted.get(Math.max(0, (int) Math.ceil(share * sorted.size()) - 1));
    }

    /** The median of this side's pace over the other's, round by round: 0.5 is half as fast. */
    double paceOver(Rounds other) {
        Rounds ratios = new Rounds();
        for (int i = 0; i < seconds.size(); i++) {
            ratios.add(other.seconds.get(i) / seconds.get(i));
        }
        return ratios.median();
    }
}
