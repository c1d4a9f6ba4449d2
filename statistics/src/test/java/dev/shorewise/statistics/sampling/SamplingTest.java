package dev.shorewise.statistics.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shorewise.statistics.Moments;
import dev.shorewise.statistics.Ratio;
import dev.shorewise.statistics.comparison.Standardised;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sizes, weights and mixes on the vectors of the reference. */
class SamplingTest {

    @Test
    void aSampleIsAsLargeAsItMustBe() {
        assertThat(SampleSize.share(.5, .05)).isCloseTo(384.15, within(.005));
        assertThat(SampleSize.share(.5, .05, 1_200)).isCloseTo(291.18, within(.005));
        assertThat(SampleSize.change(.80, .75)).isCloseTo(1_093.74, within(.005));
        assertThat(SampleSize.verdict(new Ratio(43_000, 50_000), .855, .03))
                .hasValueCloseTo(773.44, org.assertj.core.api.Assertions.within(.005));
        assertThat(SampleSize.verdict(new Ratio(43_000, 50_000), .860, .03))
                .hasValueCloseTo(519.24, org.assertj.core.api.Assertions.within(.005));
        assertThat(SampleSize.verdict(new Ratio(43_000, 50_000), .820, .03))
                .hasValueCloseTo(6_247.94, org.assertj.core.api.Assertions.within(.005));
        assertThat(SampleSize.verdict(new Ratio(43, 50), .83, .03)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({".8, .05, 245.85, 246", ".8, .02, 1536.58, 1537", ".5, .05, 384.15, 385"})
    void whoPlansTakesTheNextWholeNumber(double p, double e, double exact, int taken) {
        assertThat(SampleSize.share(p, e)).isCloseTo(exact, within(.005));
        assertThat((int) Math.ceil(SampleSize.share(p, e))).isEqualTo(taken);
    }

    @Test
    void longCallsThatWereDrawnTooOftenCountLess() {
        StratifiedMean mean = StratifiedMean.of(List.of(
                        new StratifiedMean.Stratum(8_000, scores(40, 86, 8)),
                        new StratifiedMean.Stratum(2_000, scores(60, 70, 12))))
                .orElseThrow();

        assertThat(mean.value()).isCloseTo(82.8, within(1e-9));
        assertThat(mean.standardError()).isCloseTo(1.054514, within(5e-7));
        assertThat(mean.interval().low()).isCloseTo(80.733, within(5e-4));
        assertThat(mean.interval().high()).isCloseTo(84.867, within(5e-4));
        assertThat(mean.covered()).isEqualTo(1);
        Moments plain = scores(40, 86, 8).plus(scores(60, 70, 12));
        assertThat(plain.mean().orElseThrow())
                .as("as if all had been drawn alike")
                .isCloseTo(76.4, within(1e-9));
    }

    @Test
    void answersCountByWhoWasServedAndNotByWhoAnswered() {
        PostStratified weighted = PostStratified.of(List.of(
                new PostStratified.Cell(.7, new Ratio(42, 60)), new PostStratified.Cell(.3, new Ratio(126, 140))));

        assertThat(weighted.raw().value().orElseThrow()).isEqualTo(.840);
        assertThat(weighted.value()).isCloseTo(.760, within(1e-12));
        assertThat(weighted.standardError()).isCloseTo(.042105, within(5e-7));
        assertThat(weighted.interval().low()).isCloseTo(.677475, within(5e-7));
        assertThat(weighted.interval().high()).isCloseTo(.842525, within(5e-7));
        assertThat(weighted.effective()).isCloseTo(113.51, within(.005));
    }

    @Test
    void aClassifiersErrorsAreTakenOut() {
        assertThat(SampleSize.withoutErrors(.30, .85, .90)).isCloseTo(.266667, within(5e-7));
    }

    @Test
    void theSiteWithTheHarderQuestionsIsTheBetterOne() {
        Standardised a = Standardised.of(List.of(
                new Standardised.Part(.6, new Ratio(640, 800)), new Standardised.Part(.4, new Ratio(100, 200))));
        Standardised b = Standardised.of(List.of(
                new Standardised.Part(.6, new Ratio(170, 200)), new Standardised.Part(.4, new Ratio(440, 800))));

        assertThat(a.crude().value().orElseThrow()).isEqualTo(.74);
        assertThat(a.value()).isCloseTo(.680, within(1e-12));
        assertThat(a.standardError()).isCloseTo(.016492, within(5e-7));
        assertThat(b.value()).isCloseTo(.730, within(1e-12));
        assertThat(b.standardError()).isCloseTo(.016703, within(5e-7));
        assertThat(b.interval().low()).isCloseTo(.697262, within(5e-7));
        assertThat(b.interval().high()).isCloseTo(.762738, within(5e-7));
        assertThat(a.interval().low()).isCloseTo(.647675, within(5e-7));
        assertThat(a.interval().high()).isCloseTo(.712325, within(5e-7));
        assertThat(Math.hypot(a.standardError(), b.standardError())).isCloseTo(.023473, within(5e-7));
        assertThat(b.less(a).low()).isCloseTo(.003993, within(5e-7));
        assertThat(b.less(a).high()).isCloseTo(.096007, within(5e-7));
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "0, 12"})
    void whereAllOrNoneSucceededTheIntervalHasAWidthAndADifferenceCanBeSeen(long k, long n) {
        Standardised small = Standardised.of(List.of(new Standardised.Part(1, new Ratio(k, n))));
        Standardised half = Standardised.of(List.of(new Standardised.Part(1, new Ratio(500, 1_000))));

        assertThat(small.value()).isEqualTo((double) k / n);
        assertThat(small.interval().high() - small.interval().low()).isBetween(.1, .5);
        assertThat(small.chance(half)).isLessThan(.001);
        assertThat(small.chance(small)).isEqualTo(1);
    }

    private static Moments scores(long n, double mean, double deviation) {
        return new Moments(
                n,
                BigDecimal.valueOf(mean).multiply(BigDecimal.valueOf(n)),
                BigDecimal.valueOf((n - 1) * deviation * deviation + n * mean * mean));
    }
}
