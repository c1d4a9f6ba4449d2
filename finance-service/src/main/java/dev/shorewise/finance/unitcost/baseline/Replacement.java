package dev.shorewise.finance.unitcost.baseline;

import dev.shorewise.finance.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Objects;

/**
 * What it takes to replace people who leave (finance, section 9.1). Ask every vendor for its rate, also where it pays for
 * this itself: it returns as price and as quality.
 *
 * @param hiring of one
 * @param trainingWeeks before the first contact
 * @param weeklyCost of one who is paid
 * @param rampProductivity share of a settled agent's work, week by week after training
 */
public record Replacement(
        BigDecimal hiring, BigDecimal trainingWeeks, BigDecimal weeklyCost, List<BigDecimal> rampProductivity) {

    public Replacement {
        Objects.requireNonNull(hiring, "hiring");
        Objects.requireNonNull(trainingWeeks, "trainingWeeks");
        Objects.requireNonNull(weeklyCost, "weeklyCost");
        rampProductivity = rampProductivity == null ? List.of() : List.copyOf(rampProductivity);
        if (hiring.signum() < 0 || trainingWeeks.signum() < 0 || weeklyCost.signum() < 0) {
            throw new IllegalArgumentException("replacement: hiring, trainingWeeks and weeklyCost of 0 or more");
        }
        if (rampProductivity.stream().anyMatch(share -> share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0)) {
            throw new IllegalArgumentException(
                    "replacement: rampProductivity from 0 to 1, but got " + rampProductivity);
        }
    }

    /** Weeks of pay without work on the way to full productivity. */
    public BigDecimal lostWeeks() {
        return rampProductivity.stream().map(BigDecimal.ONE::subtract).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Of one who leaves; unrounded. */
    public BigDecimal cost() {
        return hiring.add(trainingWeeks.add(lostWeeks()).multiply(weeklyCost));
    }

    /**
     * Of a year, rounded once.
     *
     * @param headcount mean of the year
     * @param rate leavers of a year over it
     */
    public Money yearly(BigDecimal headcount, BigDecimal rate, Currency currency) {
        return Money.rounded(cost().multiply(headcount).multiply(rate), currency);
    }
}
