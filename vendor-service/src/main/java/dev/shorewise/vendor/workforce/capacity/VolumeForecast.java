package dev.shorewise.vendor.workforce.capacity;

import dev.shorewise.statistics.capacity.Accuracy;
import dev.shorewise.vendor.findings.Finding;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many contacts are expected on the next days.
 *
 * @param knownDays whole weeks of days that it rests on
 * @param days empty if too little is known
 * @param accuracy on the past; null if too little is known
 * @param origins from how many moments of the past it was tried
 */
public record VolumeForecast(
        int knownDays,
        List<Day> days,
        String method,
        @Nullable Accuracy accuracy,
        int origins,
        List<Finding> findings) {

    public VolumeForecast {
        days = List.copyOf(days);
        findings = List.copyOf(findings);
    }

    /**
     * A day ahead.
     *
     * @param low 2.5 % of such days in the past lay farther below the forecast; null below 40 of them
     */
    public record Day(
            LocalDate day,
            double expected,
            @Nullable Double low,
            @Nullable Double high) {}
}
