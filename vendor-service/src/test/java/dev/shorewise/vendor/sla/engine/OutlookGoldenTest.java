package dev.shorewise.vendor.sla.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shorewise.vendor.sla.engine.outlook.BurnRate;
import dev.shorewise.vendor.sla.engine.outlook.ErrorBudget;
import dev.shorewise.vendor.sla.engine.outlook.Projection;
import dev.shorewise.vendor.sla.terms.CreditRules;
import dev.shorewise.vendor.sla.terms.Remedies;
import dev.shorewise.vendor.sla.terms.ServiceLevel;
import dev.shorewise.vendor.sla.terms.Side;
import dev.shorewise.vendor.sla.terms.Stake;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fifteen days of an October, and what they say about its end; other terms over three months. */
class OutlookGoldenTest {

    private static final BigDecimal TOLERATED = new BigDecimal("0.20");
    private static final long[] OFFERED = {
        1700, 1600, 640, 400, 1720, 1640, 1580, 1560, 1500, 650, 410, 1740, 1650, 1590, 1570
    };
    private static final long[] FAILED = {323, 335, 115, 96, 370, 328, 350, 310, 285, 130, 90, 385, 330, 302, 305};
    private static final List<Long> REST = List.of(
            1520L, 630L, 390L, 1700L, 1620L, 1560L, 1540L, 1520L, 630L, 390L, 1700L, 1620L, 1560L, 1540L, 1520L, 610L);

    @Test
    void theBudgetSaysHowManyMayStillBeLate() {
        ErrorBudget budget = ErrorBudget.of(TOLERATED, 19_950, 4_054, 20_050);

        assertThat(budget.allowed()).isEqualByComparingTo("8000");
        assertThat(budget.consumed()).isEqualByComparingTo("0.506750");
        assertThat(budget.left()).isEqualByComparingTo("3946");
        assertThat(budget.burn()).isEqualByComparingTo("1.016040");
        assertThat(budget.trafficUsed()).isEqualByComparingTo("0.498750");
        assertThat(budget.restMayFail()).isEqualByComparingTo("0.196808");
    }

    @Test
    void theProjectionHasItsIntervalAndTheChanceOfAMiss() {
        Projection projection = Projection.of(days(15), REST).orElseThrow();

        assertThat(projection.good()).isCloseTo(0.796792, within(5e-7));
        assertThat(projection.standardError()).isCloseTo(0.002512, within(5e-7));
        assertThat(projection.low()).isCloseTo(0.791405, within(5e-7));
        assertThat(projection.high()).isCloseTo(0.802179, within(5e-7));
        assertThat(projection.below(0.80)).isCloseTo(0.888841, within(5e-7));
        assertThat(3600 * projection.below(0.80)).isCloseTo(3199.83, within(0.005));
        assertThat(projection.below(projection.at(0.3))).isCloseTo(0.3, within(1e-9));
    }

    @Test
    void theStepsOfTheProjectionAreTheReferences() {
        Projection projection = Projection.of(days(15), REST).orElseThrow();
        double rest = REST.stream().mapToLong(Long::longValue).sum();
        double restSquares =
                REST.stream().mapToDouble(day -> (double) day * day).sum();
        double variance = Math.pow(projection.standardError() * 40_000, 2);

        assertThat(rest).isEqualTo(20_050);
        assertThat(restSquares).isEqualTo(29_040_500);
        assertThat(variance).isCloseTo(10_094.826, within(5e-4));
        assertThat(Math.sqrt(variance / (rest * rest / 15 + restSquares))).isCloseTo(.013445, within(5e-7));
        assertThat((projection.high() - projection.good()) / projection.standardError())
                .isCloseTo(2.144787, within(5e-7));
        assertThat((1 - projection.good()) * 40_000).isCloseTo(8_128.32, within(.005));
        assertThat((1 - projection.good()) * 40_000 - 8_000).isCloseTo(128.32, within(.005));
    }

    @Test
    void countingCallsAsIfDaysDidNotDifferIsTooSure() {
        Projection projection = Projection.of(days(15), REST).orElseThrow();
        double r = 4_054 / 19_950.0;
        double rest = 20_050;
        double error = Math.sqrt(r * (1 - r) * (rest + rest * rest / 19_950)) / 40_000;
        double chance = NormalDistribution.of(0, 1).cumulativeProbability((.80 - projection.good()) / error);

        assertThat(error).isCloseTo(.002017, within(5e-7)).isLessThan(projection.standardError());
        assertThat(chance).isCloseTo(.9441, within(5e-5)).isGreaterThan(projection.below(.80));
    }

    /** Days are drawn again, for the share so far and for the days to come; residuals are widened by d/(d-1). */
    @Test
    void drawingDaysAgainComesToTheSameChance() {
        Random random = new Random(17);
        double r = 4_054 / 19_950.0;
        double wider = Math.sqrt(15 / 14.0);
        int missed = 0;
        for (int draw = 0; draw < 20_000; draw++) {
            double offered = 0;
            double failed = 0;
            for (int day = 0; day < 15; day++) {
                int one = random.nextInt(15);
                offered += OFFERED[one];
                failed += FAILED[one];
            }
            double share = r + wider * (failed / offered - r);
            double bad = 4_054;
            for (long day : REST) {
                int one = random.nextInt(15);
                bad += day * (share + wider * (FAILED[one] - r * OFFERED[one]) / (19_950 / 15.0));
            }
            missed += bad > 8_000 ? 1 : 0;
        }

        assertThat(missed / 20_000.0).isBetween(.87, .92);
        assertThat(Projection.of(days(15), REST).orElseThrow().below(.80)).isBetween(.87, .92);
    }

    /** Windows that cost 2, 5, 10 and 10 % of the budget; in thirty days, and in an October of Paris, an hour longer. */
    @ParameterizedTest
    @CsvSource({"0, 14.4, 14.90", "1, 6, 6.208", "2, 3, 3.104", "3, 1, 1.035"})
    void byTheClockTheWindowsHaveTheFactorsOfTheReference(int index, BigDecimal ofThirtyDays, BigDecimal ofOctober) {
        BurnRate rate = BurnRate.USUAL.get(index);
        BigDecimal hours = BigDecimal.valueOf(rate.longWindow().toHours());

        assertThat(rate.share().multiply(BigDecimal.valueOf(720)).divide(hours, 3, RoundingMode.HALF_UP))
                .isEqualByComparingTo(ofThirtyDays);
        assertThat(rate.share()
                        .multiply(BigDecimal.valueOf(745))
                        .divide(hours, ofOctober.scale(), RoundingMode.HALF_UP))
                .isEqualByComparingTo(ofOctober);
        assertThat(Duration.between(Instant.parse("2026-09-30T22:00:00Z"), Instant.parse("2026-10-31T23:00:00Z")))
                .isEqualTo(Duration.ofHours(745));
        assertThat(rate.longWindow()).isGreaterThanOrEqualTo(rate.shortWindow().multipliedBy(12));
    }

    @Test
    void sixDaysSayNothingAboutHowDaysDiffer() {
        assertThat(Projection.of(days(6), REST)).isEqualTo(Optional.empty());
        assertThat(Projection.of(days(7), REST)).isPresent();
    }

    @Test
    void aDayThatBurnsTooFastInBothWindowsRaisesAnAlarm() {
        BurnRate day = BurnRate.USUAL.get(2);

        BurnRate.Alarm alarm = day.alarm(
                        TOLERATED, 40_000, new BurnRate.Traffic(1640, 850), new BurnRate.Traffic(190, 104))
                .orElseThrow();

        assertThat(day.longWindow()).isEqualTo(Duration.ofDays(1));
        assertThat(alarm.factor()).isEqualByComparingTo("2.439024");
        assertThat(alarm.longBurn()).isEqualByComparingTo("2.591463");
        assertThat(alarm.shortBurn()).isEqualByComparingTo("2.736842");
        assertThat(ErrorBudget.of(TOLERATED, 1640, 850, 38_360).consumed())
                .as("of the month's budget in one day")
                .isEqualByComparingTo(".10625");
        assertThat(day.alarm(TOLERATED, 40_000, new BurnRate.Traffic(1640, 850), new BurnRate.Traffic(190, 80)))
                .as("the last two hours are calm again")
                .isEmpty();
    }

    @Test
    void aFactorThatCannotBeReachedRaisesNone() {
        BurnRate hour = BurnRate.USUAL.get(0);

        assertThat(hour.factor(40_000, 250)).isEqualByComparingTo("3.2");
        assertThat(hour.factor(40_000, 250).multiply(TOLERATED))
                .as("the share that fails")
                .isEqualByComparingTo(".64");
        assertThat(new BurnRate.Traffic(100, 100).burn(TOLERATED))
                .as("the most that can burn, so that 14.4 is out of reach")
                .isEqualByComparingTo("5");
        assertThat(hour.alarm(TOLERATED, 40_000, new BurnRate.Traffic(100, 100), new BurnRate.Traffic(10, 10)))
                .isEmpty();
    }

    @Test
    void otherTermsOverTheSameMonthsShowWhatTheyWouldHaveCost() {
        ServiceLevel strict = Some.level("CSL-1", Side.AT_LEAST, ".80", ".79", Stake.of("ALL", "36"));
        ServiceLevel mild = Some.level("CSL-1", Side.AT_LEAST, ".80", ".75", Stake.of("ALL", "36"));

        Comparison comparison = Comparison.of(
                Some.months(Some.terms(CreditRules.usual(), Remedies.NONE, mild), ".812", ".795", ".788"),
                Some.months(Some.terms(CreditRules.usual(), Remedies.NONE, strict), ".812", ".795", ".788"));

        assertThat(comparison.inForce()).isEqualByComparingTo("0.00");
        assertThat(comparison.difference()).isEqualByComparingTo("3600.00");
        assertThat(comparison.months().get(2).levels().get(0).other())
                .extracting(outcome -> outcome == null ? null : outcome.defaultClass())
                .isEqualTo(DefaultClass.MINIMUM_DEFAULT);
    }

    private static List<Projection.Day> days(int most) {
        List<Projection.Day> days = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            days.add(new Projection.Day(OFFERED[i], FAILED[i]));
        }
        return days;
    }
}
