package dev.shorewise.vendor.sla.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.shorewise.vendor.sla.terms.CreditRules;
import dev.shorewise.vendor.sla.terms.LowVolume;
import dev.shorewise.vendor.sla.terms.Remedies;
import dev.shorewise.vendor.sla.terms.Reporting;
import dev.shorewise.vendor.sla.terms.ServiceLevel;
import dev.shorewise.vendor.sla.terms.Side;
import dev.shorewise.vendor.sla.terms.Stake;
import dev.shorewise.vendor.sla.terms.Terms;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTest {

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 8000, 10000, MET, NONE",
        "AT_LEAST, 7999, 10000, MISSED, EXPECTED_DEFAULT",
        "AT_LEAST, 79996, 100000, MISSED, EXPECTED_DEFAULT",
        "AT_LEAST, 7500, 10000, MISSED, EXPECTED_DEFAULT",
        "AT_LEAST, 7499, 10000, MISSED, MINIMUM_DEFAULT",
        "AT_MOST, 500, 10000, MET, NONE",
        "AT_MOST, 501, 10000, MISSED, EXPECTED_DEFAULT",
        "AT_MOST, 800, 10000, MISSED, EXPECTED_DEFAULT",
        "AT_MOST, 801, 10000, MISSED, MINIMUM_DEFAULT",
    })
    void aFigureOnItsBoundKeepsIt(Side side, long numerator, long denominator, State state, DefaultClass grade) {
        ServiceLevel level =
                side == Side.AT_LEAST ? Some.level() : Some.level("CSL-2", side, ".05", ".08", Stake.of("ALL", "100"));

        Verdict verdict = Some.judge(level, Figure.of(numerator, denominator)).verdict();

        assertThat(verdict.state()).isEqualTo(state);
        assertThat(verdict.defaultClass()).isEqualTo(grade);
    }

    @Test
    void aValueIsShownWithAsManyDigitsAsItsStateNeeds() {
        assertThat(Some.judge(Some.level(), Figure.of(79_999_999, 100_000_000))
                        .values()
                        .shown())
                .isEqualByComparingTo("0.79999999");
    }

    @ParameterizedTest
    @CsvSource({"13, MET, NONE", "12, MISSED, MINIMUM_DEFAULT"})
    void ofFewContactsOneMayBeMissed(long good, State state, DefaultClass grade) {
        LevelResult result = Some.judge(Some.withLowVolume(LowVolume.Rule.ALLOWED_MISSES), Figure.of(good, 14));

        assertThat(result.verdict().state()).isEqualTo(state);
        assertThat(result.verdict().defaultClass()).isEqualTo(grade);
    }

    /** Of a vendor that is right in 97 of 100 cases. */
    @Test
    void whatOneAllowedMissSpares() {
        double missedByOne = 0;
        double missed = 0;
        for (int misses = 0; misses <= 14; misses++) {
            double chance = binomial(14, misses) * Math.pow(.03, misses) * Math.pow(.97, 14 - misses);
            Figure figure = Figure.of(14 - misses, 14);
            missed += Some.judge(Some.withLowVolume(LowVolume.Rule.ALLOWED_MISSES), figure)
                            .verdict()
                            .defaulted()
                    ? chance
                    : 0;
            missedByOne += figure.compareTo(new BigDecimal(".95")) < 0 ? chance : 0;
        }

        assertThat(missedByOne).as("by the share alone").isCloseTo(.3472, within(5e-5));
        assertThat(missed).isCloseTo(.0645, within(5e-5));
    }

    private static double binomial(int n, int k) {
        return k == 0 ? 1 : binomial(n, k - 1) * (n - k + 1) / k;
    }

    @Test
    void fewContactsWaitForTheNextWindowAndAreJudgedOnceThere() {
        ServiceLevel level = Some.withLowVolume(LowVolume.Rule.CARRY_FORWARD);

        LevelResult first = Some.judge(level, Figure.of(16, 18));
        LevelResult second = Some.judge(level, Figure.of(24, 25), first.values().carried());

        assertThat(first.verdict().state()).isEqualTo(State.NOT_MEASURED);
        assertThat(second.values().judged()).isEqualTo(Figure.of(40, 43));
        assertThat(second.values().shown()).isEqualByComparingTo("0.930233");
        assertThat(second.values().carried()).isEqualTo(Figure.NONE);
        assertThat(second.verdict().defaultClass()).isEqualTo(DefaultClass.EXPECTED_DEFAULT);
    }

    @Test
    void fewContactsMayBeReportedAndNotJudged() {
        LevelResult result = Some.judge(Some.withLowVolume(LowVolume.Rule.REPORT_ONLY), Figure.of(1, 14));

        assertThat(result.verdict()).isEqualTo(Verdict.notMeasured(Gap.of(Gap.Reason.BELOW_MINIMUM_VOLUME), false));
    }

    @Test
    void aLevelWithoutDataIsNeverMet() {
        assertThat(Some.judge(Some.level(), Figure.NONE).verdict())
                .isEqualTo(Verdict.notMeasured(Gap.of(Gap.Reason.NO_ACTIVITY), false));
    }

    @Test
    void anExclusionOfEverythingLeavesNothingToJudge() {
        LevelFacts facts = new LevelFacts(
                Figure.of(5, 50), Figure.NONE, Optional.empty(), List.of(ReliefEffect.removes("RL-1", 50)), Map.of());

        LevelResult result = judge(facts);

        assertThat(result.verdict()).isEqualTo(Verdict.notMeasured(Gap.of(Gap.Reason.FULLY_EXCLUDED), false));
        assertThat(result.values().measured()).isEqualTo(Figure.of(5, 50));
    }

    @Test
    void reliefIsShownBesideWhatWasMeasured() {
        LevelFacts facts = new LevelFacts(
                Figure.of(30_488, 41_200),
                Figure.of(30_248, 40_000),
                Optional.empty(),
                List.of(ReliefEffect.removes("RL-12", 1200)),
                Map.of());

        LevelResult result = judge(facts);

        assertThat(result.steps())
                .extracting(Step::text)
                .contains(
                        "as measured: 30488/41200",
                        "exclusion RL-12 removes 1200 contacts",
                        "after relief: 30248/40000");
        assertThat(result.values().measured().value(4)).isEqualByComparingTo("0.7400");
        assertThat(result.values().shown()).isEqualByComparingTo("0.7562");
        assertThat(result.verdict().defaultClass()).isEqualTo(DefaultClass.EXPECTED_DEFAULT);
    }

    @Test
    void aWaivedLevelShowsItsValueAndCostsNothing() {
        Figure poor = Figure.of(10, 100);
        LevelFacts facts = new LevelFacts(poor, poor, Optional.empty(), List.of(ReliefEffect.waives("RL-2")), Map.of());

        LevelResult result = judge(facts);

        assertThat(result.verdict()).isEqualTo(new Verdict(State.MISSED, DefaultClass.NONE, null, true));
        assertThat(result.values().shown()).isEqualByComparingTo("0.1");
    }

    @ParameterizedTest
    @CsvSource({"VENDOR, true, MINIMUM_DEFAULT", "VENDOR, false, NONE", "CLIENT, true, NONE", "NOBODY, true, NONE"})
    void onlyTheVendorsOwnSilenceCosts(Gap.Fault fault, boolean failureIsDefault, DefaultClass grade) {
        Terms terms = new Terms(
                List.of(Some.level()), null, null, null, new Reporting(5, failureIsDefault, null, null, null));
        LevelFacts facts = LevelFacts.missing(new Gap(Gap.Reason.NOT_REPORTED, fault));

        Verdict verdict = Judge.judge(Some.level(), facts, Figure.NONE, terms).verdict();

        assertThat(verdict.state()).isEqualTo(State.NOT_MEASURED);
        assertThat(verdict.defaultClass()).isEqualTo(grade);
    }

    @Test
    void anEventIsNamedWhenItExplainsHalfOfTheFailures() {
        Figure figure = Figure.of(700, 1000);
        for (String failing : List.of("149", "150")) {
            LevelFacts facts = new LevelFacts(
                    figure, figure, Optional.empty(), List.of(), Map.of("EV-31", new BigDecimal(failing)));
            assertThat(judge(facts).event()).isEqualTo(failing.equals("150") ? "EV-31" : null);
        }
    }

    private static LevelResult judge(LevelFacts facts) {
        return Judge.judge(
                Some.level(), facts, Figure.NONE, Some.terms(CreditRules.usual(), Remedies.NONE, Some.level()));
    }
}
