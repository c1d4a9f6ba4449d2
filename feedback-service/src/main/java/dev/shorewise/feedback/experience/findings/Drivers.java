package dev.shorewise.feedback.experience.findings;

import dev.shorewise.statistics.drivers.KeyDrivers;
import java.util.List;

/**
 * What goes with satisfaction.
 *
 * @param outcome weighed
 * @param weighed the drivers
 * @param met how each driver was met, by its name
 */
public record Drivers(Outcome outcome, KeyDrivers weighed, List<Met> met) {

    /** What is explained. */
    public enum Outcome {
        CSAT,
        NPS,
        CES
    }

    /**
     * How respondents met a driver.
     *
     * @param name such as {@code theme:waiting} or {@code wait}
     * @param respondents who met it: whose comment touches the theme, or for whom it is known
     * @param mean sentiment of the parts that touch the theme, or mean of what is known, in its unit
     * @param unit of the mean: {@code 1}, {@code s} or {@code count}
     */
    public record Met(String name, long respondents, double mean, String unit) {}
}
