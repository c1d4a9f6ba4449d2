package dev.shorewise.benchmarks.truth;

import dev.shorewise.benchmarks.Seeds;
import java.util.List;
import java.util.stream.Stream;

/** Prints the table that stands in {@code docs/trust.md}. */
public final class TruthMain {

    private TruthMain() {}

    /** Takes how many worlds, and a seed. Fails where a detector is wrong more often than it may be. */
    public static void main(String[] arguments) {
        List<Calibration> all = Calibration.of(detectors(), Seeds.of(arguments));
        System.out.printf(
                "| method | one look | planted | false alarms | found | astray |%n|---|---|---|---|---|---|%n");
        for (Calibration each : all) {
            System.out.printf(
                    "| `%s` | %s | %s | %.1f %% | %.1f %% | %.1f %% |%n",
                    each.detector().method(),
                    each.detector().looked(),
                    each.detector().fault(),
                    100 * each.falseAlarms(),
                    100 * each.found(),
                    100 * each.astray());
        }
        if (!all.stream().allMatch(Calibration::holds)) {
            System.out.println("A detector is wrong more often than it may be.");
            System.exit(1);
        }
    }

    static List<Detector> detectors() {
        return Stream.of(Figures.all(), Rushed.all(), Work.all(), Compared.all(), Feeds.all(), Reviews.all())
                .flatMap(List::stream)
                .toList();
    }
}
