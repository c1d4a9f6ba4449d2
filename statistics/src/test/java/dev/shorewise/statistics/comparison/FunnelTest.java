package dev.shorewise.statistics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.shorewise.statistics.Interval;
import dev.shorewise.statistics.Ratio;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunnelTest {

    private static final List<Ratio> SITES = List.of(
            new Ratio(102, 120),
            new Ratio(369, 450),
            new Ratio(231, 300),
            new Ratio(765, 900),
            new Ratio(42, 60),
            new Ratio(574, 700));

    @ParameterizedTest
    @CsvSource({
        "1, .766, .7551, .8916, .7157, .9309",
        "2, -.185, .7881, .8586, .7678, .8789",
        "3, -2.421, .7802, .8665, .7553, .8914",
        "4, 2.099, .7984, .8482, .7840, .8626",
        "5, -2.505, .7268, .9198, .6712, .9755",
        "6, -.230, .7951, .8516, .7788, .8679",
    })
    void sixSitesAroundTheirCommonRate(int site, double z, double low, double high, double farLow, double farHigh) {
        Ratio unit = SITES.get(site - 1);
        Funnel funnel = Funnel.of(SITES);

        assertThat(funnel.centre()).isEqualTo(.823320, within(5e-7));
        assertThat(funnel.z(unit)).isEqualTo(z, within(5e-4));
        Interval watch = funnel.limits(unit.denominator(), Funnel.WATCH, 1);
        Interval outside = funnel.limits(unit.denominator(), Funnel.OUTSIDE, 1);
        assertThat(watch.low()).isEqualTo(low, within(5.1e-5));
        assertThat(watch.high()).isEqualTo(high, within(5.1e-5));
        assertThat(outside.low()).isEqualTo(farLow, within(5.1e-5));
        assertThat(outside.high()).isEqualTo(farHigh, within(5.1e-5));
        assertThat(outside.level()).isEqualTo(.998);
    }

    @Test
    void sitesThatSwingMoreThanChanceAllowsAreNotSetApart() {
        Funnel funnel = Funnel.of(SITES);

        assertThat(funnel.overdispersion()).isEqualTo(2.869105, within(1e-6));
        assertThat(funnel.widening()).isEqualTo(1.693843, within(1e-6));
        assertThat(SITES).allSatisfy(site -> assertThat(funnel.position(site)).isEqualTo(Funnel.Position.INSIDE));
    }

    @Test
    void oneSiteAmongManyAlikeIsOutside() {
        List<Ratio> sites = new ArrayList<>();
        for (int i = 0; i < 29; i++) {
            sites.add(new Ratio(800 + i % 3, 1000));
        }
        Ratio strange = new Ratio(700, 1000);
        sites.add(strange);
        Funnel funnel = Funnel.of(sites);

        assertThat(funnel.overdispersion()).as("what lies far out is pulled in").isLessThan(1);
        assertThat(funnel.position(strange)).isEqualTo(Funnel.Position.OUTSIDE);
        assertThat(funnel.position(sites.get(0))).isEqualTo(Funnel.Position.INSIDE);
    }

    @Test
    void ratesDifferMoreThanChanceAllows() {
        Heterogeneity sites = Heterogeneity.of(SITES);

        assertThat(sites.chiSquare()).isEqualTo(17.214633, within(1e-6));
        assertThat(sites.degrees()).isEqualTo(5);
        assertThat(sites.chance()).isEqualTo(.004110, within(5e-7));
        long[][] table = SITES.stream()
                .map(site -> new long[] {site.numerator(), site.denominator() - site.numerator()})
                .toArray(long[][]::new);
        assertThat(sites.chance())
                .isEqualTo(ChiSquareTest.withDefaults().test(table).getPValue(), within(1e-9));
        assertThat(sites.q()).isEqualTo(14.725088, within(1e-6));
        assertThat(sites.chanceOfQ()).isEqualTo(.011604, within(1e-6));
        assertThat(sites.realShare()).isEqualTo(.660443, within(1e-6));
        assertThat(sites.fixedMean()).isEqualTo(.826810, within(1e-6));
    }

    @Test
    void sitesTrulyDifferByNearlyThreePoints() {
        Heterogeneity sites = Heterogeneity.of(SITES);

        assertThat(sites.tauSquared()).isEqualTo(.000750244, within(1e-9));
        assertThat(sites.tau()).isEqualTo(.027391, within(1e-6));
        assertThat(sites.mean()).isEqualTo(.816680, within(1e-6));
        assertThat(sites.standardError()).isEqualTo(.014709, within(1e-6));
        assertThat(sites.interval().low()).isEqualTo(.787850, within(1e-6));
        assertThat(sites.interval().high()).isEqualTo(.845509, within(1e-6));
        assertThat(sites.prediction().low()).isEqualTo(.730359, within(1e-6));
        assertThat(sites.prediction().high()).isEqualTo(.903000, within(1e-6));
    }

    @Test
    void sitesAlikeHaveNothingBetweenThem() {
        Heterogeneity alike = Heterogeneity.of(List.of(new Ratio(10, 10), new Ratio(20, 20), new Ratio(5, 5)));

        assertThat(alike.chiSquare()).isZero();
        assertThat(alike.tau()).isZero();
        assertThatThrownBy(() -> Heterogeneity.of(List.of(new Ratio(1, 2))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Funnel.of(List.of(Ratio.NONE))).isInstanceOf(IllegalArgumentException.class);
    }
}
