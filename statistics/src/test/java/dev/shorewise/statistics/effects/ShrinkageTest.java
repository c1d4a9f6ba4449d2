package dev.shorewise.statistics.effects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shorewise.statistics.Ratio;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShrinkageTest {

    private static final List<Ratio> TEN = Stream.of(
                    "5/5 9/12 18/20 38/50 27/30 44/60 80/90 16/25 30/50 61/70".split(" "))
            .map(text -> new Ratio(Long.parseLong(text.split("/")[0]), Long.parseLong(text.split("/")[1])))
            .toList();

    @Test
    void fiveOfFiveFallsFromFirstToFifth() {
        Shrinkage all = Shrinkage.of(TEN).orElseThrow();

        assertThat(all.mean()).isEqualTo(.796117, within(1e-6));
        assertThat(all.between()).isEqualTo(.059165, within(1e-6));
        assertThat(1 / all.between() - 1).as("as much as so many reviews").isEqualTo(15.901877, within(2e-6));
        double prior = 1 / all.between() - 1;
        assertThat(all.mean() * prior).as("a of the beta distribution").isEqualTo(12.659747, within(2e-6));
        assertThat((1 - all.mean()) * prior).as("b of it").isEqualTo(3.242130, within(2e-6));
        assertThat(spread(all.mean())).as("S").isEqualTo(4.778707, within(1e-6));
        double[] golden = {.844888, .776283, .853987, .768715, .864011, .746487, .874958, .700695, .647322, .857487};
        for (int i = 0; i < golden.length; i++) {
            assertThat(all.estimates().get(i).value()).isEqualTo(golden[i], within(1e-6));
        }
        assertThat(all.estimates().get(0).interval().low()).isEqualTo(.6661, within(1e-4));
        assertThat(all.estimates().get(0).interval().high()).isEqualTo(.9620, within(1e-4));
    }

    /** The reference's second way to the same distribution: it pulls a little harder, and nobody's place changes by it. */
    @Test
    void theLikeliestDistributionPullsNearlyAsFar() {
        double[] likeliest = likeliest();
        double a = likeliest[0];
        double b = likeliest[1];

        assertThat(a).isEqualTo(16.8743, within(1e-3));
        assertThat(b).isEqualTo(4.4512, within(1e-3));
        List<Shrinkage.Estimate> moments = Shrinkage.of(TEN).orElseThrow().estimates();
        for (int i = 0; i < TEN.size(); i++) {
            double pulled = (TEN.get(i).numerator() + a) / (TEN.get(i).denominator() + a + b);
            assertThat(moments.get(i).value()).isEqualTo(pulled, within(.015));
        }
        assertThat(logLikelihood(a, b)).isGreaterThan(logLikelihood(12.659747, 3.242130));
    }

    /** Steps in the logarithms of both parameters, halved until they are negligible. */
    private static double[] likeliest() {
        double[] at = {Math.log(10), Math.log(3)};
        double[][] ways = {{1, 0}, {-1, 0}, {0, 1}, {0, -1}, {1, 1}, {-1, -1}};
        for (double step = .5; step > 1e-9; ) {
            double best = logLikelihood(Math.exp(at[0]), Math.exp(at[1]));
            boolean better = false;
            for (double[] way : ways) {
                double[] next = {at[0] + step * way[0], at[1] + step * way[1]};
                if (logLikelihood(Math.exp(next[0]), Math.exp(next[1])) > best) {
                    best = logLikelihood(Math.exp(next[0]), Math.exp(next[1]));
                    at = next;
                    better = true;
                }
            }
            step = better ? step : step / 2;
        }
        return new double[] {Math.exp(at[0]), Math.exp(at[1])};
    }

    /** Of the beta-binomial distribution, without what does not depend on its parameters. */
    private static double logLikelihood(double a, double b) {
        return TEN.stream()
                .mapToDouble(unit -> rising(a, unit.numerator())
                        + rising(b, unit.denominator() - unit.numerator())
                        - rising(a + b, unit.denominator()))
                .sum();
    }

    private static double rising(double from, long steps) {
        return LongStream.range(0, steps).mapToDouble(i -> Math.log(from + i)).sum();
    }

    private static double spread(double mean) {
        return TEN.stream()
                .mapToDouble(unit -> unit.denominator() * Math.pow(unit.value().orElseThrow() - mean, 2))
                .sum();
    }

    @Test
    void unitsThatDifferOnlyByChanceAreAllAlike() {
        Shrinkage all = Shrinkage.of(
                        IntStream.range(0, 12).mapToObj(i -> new Ratio(5, 10)).toList())
                .orElseThrow();

        assertThat(all.between()).isZero();
        assertThat(all.estimates()).allSatisfy(one -> assertThat(one.value()).isEqualTo(.5));
    }

    @Test
    void nineUnitsAreNotEnough() {
        assertThat(Shrinkage.of(TEN.subList(0, 9))).isEmpty();
        assertThat(Shrinkage.of(
                        IntStream.range(0, 12).mapToObj(i -> new Ratio(0, 10)).toList()))
                .isEmpty();
    }
}
