package dev.shorewise.vendor.workforce.people;

import dev.shorewise.vendor.findings.Finding;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many leave, and what that costs.
 *
 * @param sites each against all other sites of the vendor
 * @param staying of those who start, the share still here after so many days
 * @param cost of the leavers of the period; null if nobody said what one costs
 */
public record Attrition(
        List<SiteAttrition> sites,
        SiteAttrition all,
        List<Staying> staying,
        @Nullable BigDecimal cost,
        List<Finding> findings) {

    public Attrition {
        sites = List.copyOf(sites);
        staying = List.copyOf(staying);
        findings = List.copyOf(findings);
    }

    /**
     * Leavers of a site.
     *
     * @param years of work in the period, of all agents together
     * @param rate leavers a year of work; null without work
     * @param low lower end of its 95 % interval
     * @param chance how often sites alike would differ so much, adjusted for looking at all of them; null if not compared
     */
    public record SiteAttrition(
            String siteId,
            long leavers,
            double years,
            @Nullable Double rate,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable Double chance) {}

    /**
     * Who stays.
     *
     * @param share still here after {@code days}, by Kaplan and Meier; null if fewer than ten were watched so long
     * @param low lower end of its 95 % interval
     */
    public record Staying(
            int days,
            @Nullable Double share,
            @Nullable Double low,
            @Nullable Double high,
            long atRisk) {}
}
