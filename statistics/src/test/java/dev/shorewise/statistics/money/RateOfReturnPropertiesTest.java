package dev.shorewise.statistics.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;

/** What holds for any flows: long, irregular, changing sign. */
class RateOfReturnPropertiesTest {

    @Property(tries = 200)
    void nothingIsLeftAtAReturnedRate(@ForAll @IntRange(min = 2, max = 360) int months, @ForAll long seed) {
        CashFlows flows = CashFlows.periodic(random(months, seed));

        for (double rate : flows.rateOfReturn().roots()) {
            double scale = Math.max(flows.gross(), absoluteValue(random(months, seed), rate));
            if (scale < Double.MAX_VALUE) {
                assertThat(flows.presentValue(rate) / scale).isCloseTo(0, offset(1e-9));
            }
        }
    }

    @Property(tries = 200)
    void whereTheSignsOfTheEndsDifferThereIsARate(@ForAll @IntRange(min = 2, max = 360) int months, @ForAll long seed) {
        double[] amounts = random(months, seed);
        amounts[0] = -Math.abs(amounts[0]) - 1;
        amounts[months - 1] = Math.abs(amounts[months - 1]) + 1;

        assertThat(CashFlows.periodic(amounts).rateOfReturn().roots().size() % 2)
                .as("an odd number of crossings")
                .isEqualTo(1);
    }

    @Property(tries = 200)
    void thePlantedRatesAreFound(
            @ForAll @DoubleRange(min = -.5, max = 1) double first,
            @ForAll @DoubleRange(min = .05, max = 1) double gap,
            @ForAll @DoubleRange(min = .05, max = 1) double nextGap) {
        double[] sorted = {first, first + gap, first + gap + nextGap};
        double[] flows = {1};
        for (double rate : sorted) {
            flows = times(flows, -(1 + rate));
        }

        assertThat(CashFlows.periodic(flows).rateOfReturn().roots().stream()
                        .mapToDouble(rate -> rate)
                        .toArray())
                .containsExactly(sorted, offset(1e-6));
    }

    @Property
    void aConventionalPlanHasOneRateAndItsModifiedRateAtThatRateIsTheSame(
            @ForAll @IntRange(min = 1, max = 240) int months, @ForAll @DoubleRange(min = .01, max = .2) double rate) {
        double[] flows = new double[months + 1];
        Arrays.fill(flows, Annuity.atEnd(rate).payment(months, -1000, 0));
        flows[0] = -1000;

        RateOfReturn found = CashFlows.periodic(flows).rateOfReturn();

        assertThat(found.status()).isEqualTo(RateOfReturn.Status.UNIQUE);
        assertThat(found.value().orElseThrow()).isCloseTo(rate, offset(1e-9));
        assertThat(ModifiedRate.of(rate, rate, flows).orElseThrow()).isCloseTo(rate, offset(1e-9));
    }

    @Property
    void discountingNeverBringsMoneyBackSooner(
            @ForAll @IntRange(min = 2, max = 60) int periods,
            @ForAll long seed,
            @ForAll @DoubleRange(min = 0, max = .5) double rate) {
        double[] conventional =
                Arrays.stream(random(periods, seed)).map(Math::abs).toArray();
        conventional[0] = -conventional[0];

        Payback.discounted(rate, conventional)
                .ifPresent(later ->
                        assertThat(Payback.simple(conventional).orElseThrow()).isLessThanOrEqualTo(later + 1e-9));
    }

    @Property
    void flowsOfOneSignHaveNoRate(@ForAll @IntRange(min = 1, max = 60) int periods, @ForAll long seed) {
        double[] flows = Arrays.stream(random(periods, seed)).map(Math::abs).toArray();

        assertThat(CashFlows.periodic(flows).rateOfReturn().status()).isEqualTo(RateOfReturn.Status.NONE);
    }

    private static double[] random(int months, long seed) {
        Random dice = new Random(seed);
        double[] flows = new double[months];
        Arrays.setAll(flows, i -> dice.nextInt(4) == 0 ? 0 : Math.rint(dice.nextGaussian() * 1e6) / 100);
        return flows;
    }

    private static double absoluteValue(double[] amounts, double rate) {
        return CashFlows.periodic(Arrays.stream(amounts).map(Math::abs).toArray())
                .presentValue(rate);
    }

    /** The flows times (1 + root x): one more place where they are worth nothing. */
    private static double[] times(double[] flows, double root) {
        double[] product = new double[flows.length + 1];
        for (int i = 0; i < flows.length; i++) {
            product[i] += flows[i];
            product[i + 1] += flows[i] * root;
        }
        return product;
    }
}
