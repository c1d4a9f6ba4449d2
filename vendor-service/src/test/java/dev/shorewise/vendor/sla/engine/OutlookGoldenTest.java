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
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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
        assertThat(day.alarm(TOLERATED, 40_000, new BurnRate.Traffic(1640, 850), new BurnRate.Traffic(190, 80)))
                .as("the last two hours are calm again")
                .isEmpty();
    }

    @Test
    void aFactorThatCannotBeReachedRaisesNone() {
        BurnRate hour = BurnRate.USUAL.get(0);

        assertThat(hour.factor(40_000, 250)).isEqualByComparingTo("3.2");
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
