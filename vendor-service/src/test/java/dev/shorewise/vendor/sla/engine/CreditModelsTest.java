package dev.shorewise.vendor.sla.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shorewise.vendor.sla.terms.CreditLimits;
import dev.shorewise.vendor.sla.terms.CreditRules;
import dev.shorewise.vendor.sla.terms.CreditRules.Model;
import dev.shorewise.vendor.sla.terms.LowVolume;
import dev.shorewise.vendor.sla.terms.PointScheme;
import dev.shorewise.vendor.sla.terms.Pool;
import dev.shorewise.vendor.sla.terms.Remedies;
import dev.shorewise.vendor.sla.terms.ServiceLevel;
import dev.shorewise.vendor.sla.terms.Side;
import dev.shorewise.vendor.sla.terms.Stake;
import dev.shorewise.vendor.sla.terms.Terms;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each model of credits, with the worked figure of its definition; the charge is 50 000.00. */
class CreditModelsTest {

    private static final BigDecimal CHARGE = new BigDecimal("50000.00");
    private static final BigDecimal ALL = new BigDecimal(100);

    @Test
    void aCreditIsAShareOfAPoolOfTheAmountAtRisk() {
        ServiceLevel level = Some.level("CSL-1", Side.AT_LEAST, ".80", ".75", Stake.of("RESP", "40"));
        Terms terms = new Terms(List.of(level), List.of(new Pool("RESP", new BigDecimal(50))), null, null, null);

        MonthResult month = Month.settle(
                Some.frame(terms), Some.facts(1, Map.of("CSL-1", LevelFacts.of(Some.share(".700")))), List.of());

        assertThat(month.sheet().cap()).isEqualTo("10000.00");
        assertThat(month.sheet().total()).isEqualTo("2000.00");
        assertThat(month.sheet().steps())
                .extracting(Step::text)
                .contains("CSL-1: 10000.00 at risk x pool RESP 50 % x allocation 40 %");
    }

    @Test
    void pointsAreMultipliedWhenTheyComeAgain() {
        ServiceLevel level = banded();
        CreditRules rules = rules(
                Model.POINTS,
                List.of(BigDecimal.ONE, new BigDecimal(2)),
                null,
                new PointScheme(BigDecimal.ONE, null, null));

        List<MonthResult> months = months(rules, level, ".912", ".912");

        assertThat(months.get(0).sheet().total()).isEqualTo("1500.00");
        assertThat(months.get(1).sheet().total()).isEqualTo("3000.00");
    }

    @ParameterizedTest
    @CsvSource({".95, 0", ".9499, 1", ".93, 1", ".9299, 3", ".90, 3", ".8999, 6"})
    void bandsOfValuesAreHalfOpen(String value, int points) {
        CreditRules rules = rules(Model.POINTS, null, null, new PointScheme(BigDecimal.ONE, null, null));
        Figure figure = Figure.of(new BigDecimal(value).movePointRight(4).intValueExact(), 10_000);

        assertThat(month(rules, banded(), figure).sheet().points()).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"9, 0.00", "10, 1000.00", "17, 2000.00", "44, 5000.00"})
    void theTotalOfPointsChoosesThePercentage(int points, String credit) {
        List<PointScheme.Band> bands =
                List.of(band(0, 0), band(10, 2), band(15, 4), band(20, 6), band(25, 8), band(30, 10));
        ServiceLevel level = Some.level(
                "CSL-1", Side.AT_LEAST, ".95", ".90", stake(List.of(new Stake.PointBand(null, null, points))));

        MonthResult month =
                month(rules(Model.BANDS, null, null, new PointScheme(null, bands, 12)), level, Some.share(".500"));

        assertThat(month.sheet().total()).isEqualTo(credit);
    }

    @Test
    void pointsExpire() {
        CreditRules rules = rules(Model.BANDS, null, null, new PointScheme(null, List.of(band(2, 2)), 2));
        ServiceLevel level =
                Some.level("CSL-1", Side.AT_LEAST, ".95", ".90", stake(List.of(new Stake.PointBand(null, null, 1))));

        List<MonthResult> months = months(rules, level, ".500", ".500", ".960", ".500");

        assertThat(months)
                .extracting(month -> month.sheet().total().toString())
                .containsExactly("0.00", "1000.00", "0.00", "0.00");
    }

    @ParameterizedTest
    @CsvSource(
            value = {"null, 11500.00", "15, 7500.00"},
            nullValues = "null")
    void aShortfallCostsItsPoints(@Nullable BigDecimal cap, String credit) {
        CreditLimits limits = new CreditLimits(null, null, null, null, cap);
        ServiceLevel level = Some.level("CSL-1", Side.AT_LEAST, ".98", ".90", Stake.NONE);

        MonthResult month = month(rules(Model.LINEAR_SHORTFALL, null, limits, null), level, Figure.of(75, 100));

        assertThat(month.sheet().total()).isEqualTo(credit);
    }

    @Test
    void aWeightIsTakenOfTheChargeOnceForEachMissedLevel() {
        Stake stake = new Stake(null, null, new BigDecimal(".04"), null, null, null);
        ServiceLevel level = Some.level("CSL-1", Side.AT_LEAST, ".80", ".75", stake);

        assertThat(month(rules(Model.WEIGHTING_FACTOR, null, null, null), level, Some.share(".799"))
                        .sheet()
                        .total())
                .isEqualTo("2000.00");
    }

    @ParameterizedTest
    @CsvSource(
            value = {"null, 775.00", "500.00, 500.00"},
            nullValues = "null")
    void eachFailingEventHasItsPrice(@Nullable BigDecimal most, String credit) {
        Stake stake = new Stake(null, null, null, null, new BigDecimal("25.00"), most);
        ServiceLevel level = Some.level("CSL-1", Side.AT_MOST, "0", "0", stake);

        assertThat(month(rules(Model.PER_EVENT, null, null, null), level, Figure.of(31, 400))
                        .sheet()
                        .total())
                .isEqualTo(credit);
    }

    @Test
    void anEventThatWaitedForEnoughOthersIsPaidOnce() {
        Stake stake = new Stake(null, null, null, null, new BigDecimal("25.00"), null);
        ServiceLevel waiting = Some.withLowVolume(LowVolume.Rule.CARRY_FORWARD);
        ServiceLevel level =
                new ServiceLevel(waiting.id(), waiting.name(), null, waiting.measurement(), waiting.promise(), stake);
        Terms terms = new Terms(List.of(level), null, rules(Model.PER_EVENT, null, null, null), Remedies.NONE, null);

        List<MonthResult> months = Month.replay(
                List.of(
                        Some.facts(1, Map.of("CSL-1", LevelFacts.of(Figure.of(16, 18)))),
                        Some.facts(2, Map.of("CSL-1", LevelFacts.of(Figure.of(24, 25))))),
                month -> Some.frame(terms));

        assertThat(months.get(1).levels().get(0).values().judged()).hasToString("40/43");
        assertThat(months)
                .extracting(month -> month.sheet().total().toString())
                .as("two failures in the first month, one in the second")
                .containsExactly("50.00", "25.00");
    }

    @Test
    void theContractYearHasACapOfItsOwn() {
        CreditLimits limits = new CreditLimits(null, null, new BigDecimal(600_000), new BigDecimal(1), null);
        Stake stake = new Stake(null, null, new BigDecimal(".08"), null, null, null);
        ServiceLevel level = Some.level("CSL-1", Side.AT_LEAST, ".80", ".75", stake);

        List<MonthResult> months = months(rules(Model.WEIGHTING_FACTOR, null, limits, null), level, ".5", ".5", ".5");

        assertThat(months)
                .extracting(month -> month.sheet().total().toString())
                .containsExactly("4000.00", "2000.00", "0.00");
    }

    private static ServiceLevel banded() {
        return Some.level(
                "CSL-1",
                Side.AT_LEAST,
                ".95",
                ".90",
                stake(List.of(
                        new Stake.PointBand(new BigDecimal(".93"), new BigDecimal(".95"), 1),
                        new Stake.PointBand(new BigDecimal(".90"), new BigDecimal(".93"), 3),
                        new Stake.PointBand(null, new BigDecimal(".90"), 6))));
    }

    private static Stake stake(List<Stake.PointBand> bands) {
        return new Stake(null, null, null, bands, null, null);
    }

    private static PointScheme.Band band(int from, int percent) {
        return new PointScheme.Band(from, new BigDecimal(percent));
    }

    private static CreditRules rules(
            Model model,
            @Nullable List<BigDecimal> repeat,
            @Nullable CreditLimits limits,
            @Nullable PointScheme points) {
        return new CreditRules(model, ALL, null, repeat, null, limits, points);
    }

    private static MonthResult month(CreditRules rules, ServiceLevel level, Figure figure) {
        Terms terms = new Terms(List.of(level), null, rules, Remedies.NONE, null);
        MonthFacts facts = new MonthFacts(Some.START, CHARGE, Map.of("CSL-1", LevelFacts.of(figure)));
        return Month.settle(Some.frame(terms), facts, List.of());
    }

    private static List<MonthResult> months(CreditRules rules, ServiceLevel level, String... shares) {
        Terms terms = new Terms(List.of(level), null, rules, Remedies.NONE, null);
        List<MonthFacts> facts = new java.util.ArrayList<>();
        for (String share : shares) {
            facts.add(new MonthFacts(
                    Some.START.plusMonths(facts.size()), CHARGE, Map.of("CSL-1", LevelFacts.of(Some.share(share)))));
        }
        return Month.replay(facts, month -> Some.frame(terms));
    }
}
