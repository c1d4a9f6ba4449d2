package dev.shorewise.benchmarks.truth;

import dev.shorewise.benchmarks.Seeds;
import java.util.List;
import java.util.function.Predicate;

/**
 * How often a detector was wrong.
 *
 * @param falseAlarms share of worlds without a fault in which it gave any alarm
 * @param found share of worlds with the fault in which it named it
 * @param astray share of those in which it named something else, also or instead
 */
record Calibration(Detector detector, double falseAlarms, double found, double astray) {

    /** As often as an alarm may be false. */
    static final double MOST_FALSE = 0.05;

    /** As often as a fault must be found. */
    static final double LEAST_FOUND = 0.80;

    static List<Calibration> of(List<Detector> detectors, Seeds seeds) {
        return detectors.stream().map(detector -> of(detector, seeds)).toList();
    }

    boolean holds() {
        return falseAlarms <= MOST_FALSE && found >= LEAST_FOUND;
    }

    private static Calibration of(Detector detector, Seeds seeds) {
        List<Detector.Said> honest = said(detector, seeds, false);
        List<Detector.Said> faulty = said(detector, seeds, true);
        return new Calibration(
                detector,
                share(honest, said -> said != Detector.Said.NOTHING),
                share(faulty, Detector.Said.FOUND::equals),
                share(faulty, Detector.Said.WRONG::equals));
    }

    private static List<Detector.Said> said(Detector detector, Seeds seeds, boolean planted) {
        String name = detector.method() + detector.looked() + (planted ? " planted" : "");
        return seeds.all()
                .parallel()
                .mapToObj(world -> detector.trial().of(new Chance(name, world), planted))
                .toList();
    }

    private static double share(List<Detector.Said> said, Predicate<Detector.Said> wanted) {
        return (double) said.stream().filter(wanted).count() / said.size();
    }
}
