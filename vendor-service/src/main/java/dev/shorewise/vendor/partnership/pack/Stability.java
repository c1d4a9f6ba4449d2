package dev.shorewise.vendor.partnership.pack;

import dev.shorewise.vendor.findings.Finding;
import dev.shorewise.vendor.workforce.people.Attrition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How firmly a vendor stands.
 *
 * @param agents at work on the last day
 * @param medianTenureDays of them; null without any
 * @param volatility how much months truly differ, one a figure
 * @param contacts how much of the work lies with it; null for a vendor, who sees only its own
 * @param exit null without an exit plan
 */
public record Stability(
        int agents,
        @Nullable Long medianTenureDays,
        Attrition.SiteAttrition attrition,
        List<Volatility> volatility,
        @Nullable Shares contacts,
        @Nullable Exit exit,
        List<Finding> findings) {

    /** Shares of all contacts. @param herfindahl sum of squared shares, 1 for a single vendor */
    public record Shares(double own, double herfindahl) {}

    /** Readiness to leave. @param ready and looked at within a year */
    public record Exit(long ready, int items) {}

    /**
     * How much a figure moves from month to month, apart from chance.
     *
     * @param months that were measured
     * @param between standard deviation between months after DerSimonian and Laird; null below three months
     * @param real share of the visible spread that is not chance
     */
    public record Volatility(
            String definition,
            int months,
            @Nullable Double between,
            @Nullable Double real) {}

    public Stability {
        volatility = List.copyOf(volatility);
        findings = List.copyOf(findings);
    }
}
