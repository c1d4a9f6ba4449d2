package dev.shorewise.finance.scenarios.outcome;

import static dev.shorewise.finance.scenarios.outcome.ReferenceScenario.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.shorewise.finance.money.Money;
import dev.shorewise.finance.scenarios.model.Discounting;
import dev.shorewise.finance.scenarios.model.Location;
import dev.shorewise.finance.scenarios.model.Location.Basis;
import dev.shorewise.finance.scenarios.model.Reason;
import dev.shorewise.finance.scenarios.model.Scenario;
import dev.shorewise.finance.scenarios.model.Timing;
import dev.shorewise.finance.scenarios.model.Transition;
import dev.shorewise.finance.scenarios.model.Value;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeTest {

    @ParameterizedTest
    @CsvSource({
        "onshore, 1.1933, 610978.52, 9069.21, 20000, 0, 640047.73, 8.0006, 40000, 120788.41",
        "nearshore, 1.2330, 453760.79, 14056.72, 45000, 10800, 523617.51, 6.5452, 110000, 350840.39",
        "offshore, 1.3369, 310160.43, 30481.28, 80000, 32400, 453041.71, 5.6630, 180000, 462721.06"
    })
    void theReferencesPlacesCostWhatItSays(
            String place,
            double contacts,
            double charges,
            double escalation,
            double governance,
            double churn,
            double year,
            double perIssue,
            double transition,
            double worth) {
        Outcome outcome = Outcome.of(ReferenceScenario.to(Map.of(place, 1.0)));
        PlanOutcome.YearCost first = outcome.option().years().get(1);

        assertThat(amount(first.categories().get(ModelCategory.SERVICE))).isCloseTo(charges, offset(.01));
        assertThat(amount(first.categories().get(ModelCategory.INHOUSE_REWORK))).isCloseTo(escalation, offset(.01));
        assertThat(outcome.option().contacts() / 240_000).isCloseTo(contacts, offset(5e-5));
        assertThat(amount(first.categories().get(ModelCategory.GOVERNANCE))).isCloseTo(governance, offset(.01));
        assertThat(
                        first.categories().containsKey(ModelCategory.CHURN)
                                ? amount(first.categories().get(ModelCategory.CHURN))
                                : 0)
                .isCloseTo(churn, offset(.01));
        assertThat(amount(outcome.option().years().get(0).total())).isCloseTo(transition, offset(.01));
        assertThat(amount(first.total())).isCloseTo(year, offset(.02));
        assertThat(amount(first.total()) / 80_000).isCloseTo(perIssue, offset(1e-4));
        assertThat(amount(outcome.worth().netPresentValue())).isCloseTo(worth, offset(.02));
        assertThat(amount(outcome.baseline().years().get(1).total())).isCloseTo(702_439.02, offset(.01));
    }

    @Test
    void theHybridLosesItsAdvantageToThreeTransitions() {
        List<Location> places = ReferenceScenario.places().stream()
                .map(place -> {
                    Map<String, Value> inputs = new HashMap<>(place.inputs());
                    inputs.put(
                            "governance",
                            Value.of(Objects.requireNonNull(inputs.get("governance"))
                                            .value()
                                    * .75));
                    return new Location(place.id(), "EUR", Basis.PER_CONTACT, inputs);
                })
                .toList();

        Outcome outcome = Outcome.of(ReferenceScenario.to(
                Map.of("onshore", .10, "nearshore", .60, "offshore", .30), places, Transition.AT_ONCE));

        PlanOutcome.YearCost first = outcome.option().years().get(1);
        assertThat(amount(first.categories().get(ModelCategory.SERVICE))).isCloseTo(426_402.45, offset(.01));
        assertThat(amount(first.categories().get(ModelCategory.INHOUSE_REWORK))).isCloseTo(18_485.34, offset(.01));
        assertThat(amount(first.categories().get(ModelCategory.GOVERNANCE)))
                .as("75 %% of three places'")
                .isCloseTo(108_750, offset(.01));
        assertThat(amount(first.categories().get(ModelCategory.CHURN))).isCloseTo(16_200, offset(.01));
        assertThat(amount(outcome.option().years().get(0).total())).isCloseTo(330_000, offset(.01));
        assertThat(outcome.option().contacts() / 240_000).isCloseTo(1.2602, offset(5e-5));
        assertThat(amount(first.total()) / 80_000).isCloseTo(7.1230, offset(1e-4));
        assertThat(amount(outcome.option().years().get(1).total())).isCloseTo(569_837.79, offset(.02));
        assertThat(amount(outcome.worth().netPresentValue())).isCloseTo(11_726.24, offset(.02));
    }

    @Test
    void fiveYearsGrowingAreWorthWhatTheReferenceSays() {
        Map<String, Value> own = values("price", 1_000, "indexation", .03);
        Map<String, Value> there = values("price", 820_000.0 / 1_200, "indexation", .027, "transition", 180_000);
        Outcome outcome = Outcome.of(new Scenario(
                "Five years",
                new Scenario.Frame("EUR", YearMonth.of(2027, 1), 60, Timing.YEAR_END, Discounting.NOMINAL),
                List.of(new Reason("all", null, values("issuesPerMonth", 100))),
                Map.of(),
                List.of(
                        new Location("own", "EUR", Basis.PER_CONTACT, own),
                        new Location("there", "EUR", Basis.PER_CONTACT, there)),
                Map.of("own", 1.0),
                Map.of("there", 1.0),
                Transition.AT_ONCE,
                values("discountRate", .08),
                List.of(),
                null));
        Worth worth = outcome.worth();

        assertThat(amount(outcome.baseline().total())).isCloseTo(6_370_962.97, offset(.01));
        assertThat(amount(outcome.option().total())).isCloseTo(4_507_458.94, offset(.02));
        assertThat(amount(worth.saving())).isCloseTo(1_863_504.04, offset(.02));
        assertThat(worth.returnOnInvestment()).isCloseTo(10.3528, offset(1e-4));
        assertThat(worth.returnOnTotalCost()).isCloseTo(.413427, offset(1e-6));
        assertThat(worth.savingShare()).isCloseTo(.292500, offset(1e-6));
        assertThat(amount(worth.netPresentValue())).isCloseTo(1_442_883.50, offset(.02));
        assertThat(amount(outcome.baseline().presentValue())).isCloseTo(5_064_421.06, offset(.02));
        assertThat(worth.rateOfReturn().value().orElseThrow()).isCloseTo(2.139279, offset(1e-6));
        assertThat(outcome.sentences()).anyMatch(said -> said.contains("a saving of 1,863,504.0"));
    }

    @Test
    void movingNowhereSavesNothing() {
        Scenario same = ReferenceScenario.to(Map.of("in-house", 1.0));

        Worth worth = Outcome.of(same).worth();

        assertThat(worth.saving().amount()).isZero();
        assertThat(worth.netPresentValue().amount()).isZero();
        assertThat(worth.investment()).isNull();
        assertThat(worth.returnOnInvestment()).isNull();
    }

    @Test
    void totalsAreSumsOfTheirCells() {
        Outcome outcome = Outcome.of(ReferenceScenario.large());

        for (PlanOutcome plan : List.of(outcome.baseline(), outcome.option())) {
            assertThat(plan.years().stream()
                            .flatMap(year -> year.categories().values().stream())
                            .reduce(Money.zero(plan.total().currency()), Money::plus))
                    .isEqualTo(plan.total());
        }
        assertThat(outcome.option().years().get(0).categories()).containsOnlyKeys(ModelCategory.TRANSITION);
        assertThat(outcome.option().years().get(5).categories()).containsKey(ModelCategory.EXIT);
        assertThat(amount(outcome.option().years().get(1).categories().get(ModelCategory.TRANSITION)))
                .as("running in parallel")
                .isPositive();
    }

    @Test
    void runningInParallelAndMovingSlowlyCostMore() {
        Map<String, Double> offshore = Map.of("offshore", 1.0);
        Worth atOnce = Outcome.of(ReferenceScenario.to(offshore)).worth();
        Worth slowly = Outcome.of(ReferenceScenario.to(offshore, ReferenceScenario.places(), new Transition(6, 0, 0)))
                .worth();
        Worth parallel = Outcome.of(
                        ReferenceScenario.to(offshore, ReferenceScenario.places(), new Transition(6, 6, .5)))
                .worth();

        assertThat(amount(slowly.saving())).isLessThan(amount(atOnce.saving()));
        assertThat(amount(parallel.saving())).isLessThan(amount(slowly.saving()));
    }

    @Test
    void aBreakEvenIsWhereNothingIsGained() {
        Outcome outcome = Outcome.of(ReferenceScenario.to(Map.of("offshore", 1.0)));
        Lever price = outcome.levers().stream()
                .filter(lever -> lever.input().equals("locations.offshore.price"))
                .findFirst()
                .orElseThrow();
        List<Location> places = ReferenceScenario.places().stream()
                .map(place -> place.id().equals("offshore")
                        ? ReferenceScenario.place(
                                "offshore", Objects.requireNonNull(price.breakEven()), .72, .030, .797, 80_000, 180_000)
                        : place)
                .toList();

        assertThat(amount(Outcome.of(ReferenceScenario.to(Map.of("offshore", 1.0), places, Transition.AT_ONCE))
                        .worth()
                        .netPresentValue()))
                .isCloseTo(0, offset(.01));
    }

    private static double amount(@Nullable Money money) {
        return Objects.requireNonNull(money).amount().doubleValue();
    }
}
