package dev.shorewise.vendor.sla.engine;

import java.math.BigDecimal;
import java.util.List;

/**
 * The credits of one month.
 *
 * @param base what they are a share of
 * @param cap what those of levels are at the most
 * @param total after the cap, with the penalties of events
 * @param points that the month's levels earned, in models with points
 */
public record CreditSheet(
        BigDecimal base, BigDecimal cap, List<Credit> credits, BigDecimal total, int points, List<Step> steps) {

    public CreditSheet {
        credits = List.copyOf(credits);
        steps = List.copyOf(steps);
    }

    /** Whether a credit was owed, suppressed and capped ones included. */
    public boolean owed() {
        return credits.stream().anyMatch(credit -> credit.multiplied().signum() > 0);
    }

    /** What the levels owe, which caps are about. */
    BigDecimal ofLevels() {
        return credits.stream()
                .filter(credit -> !credit.isOfEvent())
                .map(Credit::afterCap)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether the cap took something away. */
    public boolean capReached() {
        BigDecimal before = credits.stream()
                .filter(credit -> !credit.isOfEvent())
                .map(Credit::beforeCap)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return before.signum() > 0 && before.compareTo(cap) >= 0;
    }
}
