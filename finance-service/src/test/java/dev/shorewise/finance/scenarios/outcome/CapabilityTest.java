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
import dev.shorewise.finance.scenarios.model.Spread;
import dev.shorewise.finance.scenarios.model.Timing;
import dev.shorewise.finance.scenarios.model.Transition;
import dev.shorewise.finance.scenarios.model.Value;
import dev.shorewise.finance.scenarios.outcome.PlanOutcome.YearCost;
import dev.shorewise.statistics.money.RateOfReturn;
import dev.shorewise.statistics.simulation.SimulationPlan.Method;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each thing that a scenario can take into account, alone, against a figure that was worked out by hand. */
class CapabilityTest {

    private static final double CENT = .011;

    @Test
    void volumeHasItsSeasonAndGrows() {
        List<Double> season = new ArrayList<>(List.of(2.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 0.0));
        Scenario scenario = scenario(
                24,
                new Reason("calls", season, values("issuesPerMonth", 1_000, "growth", .21)),
                Basis.PER_CONTACT,
                values("price", 1),
                values());
        double first = 0;
        for (int month = 0; month < 12; month++) {
            first += 1_000 * Math.pow(1.21, month / 12.0) * season.get(month);
        }

        List<YearCost> years = Outcome.of(scenario).baseline().years();

        assertThat(service(years.get(1))).isCloseTo(first, offset(CENT));
        assertThat(service(years.get(2))).isCloseTo(first * 1.21, offset(CENT));
    }

    @Test
    void ownPeopleCostWhatTheFullyLoadedAgentDoes() {
        Scenario scenario = scenario(
                12,
                new Reason("calls", null, values("issuesPerMonth", 8_954.4 / 12, "handleSeconds", 420)),
                Basis.STAFFED,
                values(
                        "paidHours",
                        1_820.0 / 12,
                        "wage",
                        28_800.0 / 1_820,
                        "onCost",
                        .28,
                        "shrinkage",
                        .3,
                        "occupancy",
                        .82,
                        "seatCost",
                        (1_500 + 2_200 + 1_900 + 4_480 + 1_843.20 + 1_800) / 12,
                        "attrition",
                        .25,
                        "replacementCost",
                        4_500),
                values());

        YearCost year = Outcome.of(scenario).baseline().years().get(1);

        assertThat(service(year)).isCloseTo(36_864.00, offset(CENT));
        assertThat(cost(year, ModelCategory.ATTRITION)).isCloseTo(1_125.00, offset(CENT));
        assertThat(amount(year.total())).as("finance, section 4.2").isCloseTo(51_712.20, offset(CENT));
    }

    @Test
    void newPeopleAreSlowerUntilTheyHaveRamped() {
        Map<String, Value> settled = values("wage", 20, "attrition", .36);
        Map<String, Value> ramping = values("wage", 20, "attrition", .36, "rampMonths", 2, "rampProductivity", .5);

        double before = service(year(Basis.STAFFED, settled));
        double after = service(year(Basis.STAFFED, ramping));

        assertThat(after / before)
                .as("36 % leave, two months at half: 3 % of the time is lost")
                .isCloseTo(1 / .97, offset(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"100000, 400000", "104000, 400000", "112000, 421700", "90000, 387000"})
    void aFeeHasItsBands(double contacts, double monthly) {
        Scenario scenario = scenario(
                12,
                new Reason("calls", null, values("issuesPerMonth", contacts)),
                Basis.FIXED_WITH_BANDS,
                values(
                        "fee",
                        400_000,
                        "bandVolume",
                        100_000,
                        "bandWidth",
                        .05,
                        "additionalCharge",
                        3.10,
                        "reductionCredit",
                        2.60),
                values());

        assertThat(service(Outcome.of(scenario).baseline().years().get(1)))
                .as("finance, section 7.3")
                .isCloseTo(12 * monthly, offset(CENT));
    }

    @Test
    void whatIsNotSettledComesAgain() {
        Scenario scenario = scenario(
                12,
                new Reason("calls", null, values("issuesPerMonth", 1_000)),
                Basis.PER_CONTACT,
                values("price", 5, "firstContactResolution", .65),
                values("recontact", .9));

        PlanOutcome plan = Outcome.of(scenario).baseline();

        assertThat(plan.costPerIssue()).as("finance, section 3").isCloseTo(7.299270, offset(1e-6));
        assertThat(plan.contacts()).isCloseTo(12_000 * 1.459854, offset(.01));
        assertThat(plan.costPerResolvedIssue()).isCloseTo(5 / .65, offset(1e-9));
    }

    @Test
    void pricesRiseFromTheSecondYearAndCurrenciesDriftMonthByMonth() {
        Map<String, Value> dollars = values("price", 1, "indexation", .03, "hedging", .01, "credits", .02);
        Scenario scenario = new Scenario(
                "Dollars",
                new Scenario.Frame("EUR", YearMonth.of(2027, 1), 24, Timing.MONTH_END, Discounting.NOMINAL),
                List.of(new Reason("calls", null, values("issuesPerMonth", 1_000))),
                Map.of("USD", values("rate", .92, "drift", .10)),
                List.of(new Location("here", "USD", Basis.PER_CONTACT, dollars)),
                Map.of("here", 1.0),
                Map.of("here", 1.0),
                Transition.AT_ONCE,
                values("recontact", 1),
                List.of(),
                null);
        double first = 0;
        for (int month = 0; month < 12; month++) {
            first += 1_000 * .92 * Math.pow(1.10, month / 12.0);
        }

        List<YearCost> years = Outcome.of(scenario).baseline().years();

        assertThat(service(years.get(1))).isCloseTo(first, offset(CENT));
        assertThat(service(years.get(2))).isCloseTo(first * 1.10 * 1.03, offset(CENT));
        assertThat(cost(years.get(1), ModelCategory.FX)).isCloseTo(first * .01, offset(CENT));
        assertThat(cost(years.get(1), ModelCategory.CREDIT)).isCloseTo(-first * .02, offset(CENT));
    }

    @Test
    void taxTakesItsShareOfEveryCostAndARealRateIsBroughtToNominal() {
        Scenario scenario = new Scenario(
                "Taxed",
                new Scenario.Frame("EUR", YearMonth.of(2027, 1), 12, Timing.MONTH_END, Discounting.REAL),
                List.of(new Reason("calls", null, values("issuesPerMonth", 1_000))),
                Map.of(),
                List.of(new Location("here", "EUR", Basis.PER_CONTACT, values("price", 1))),
                Map.of("here", 1.0),
                Map.of("here", 1.0),
                Transition.AT_ONCE,
                values("taxRate", .25, "discountRate", .053659, "inflation", .025),
                List.of(),
                null);

        Outcome outcome = Outcome.of(scenario);

        assertThat(cost(outcome.baseline().years().get(1), ModelCategory.TAX)).isCloseTo(-3_000, offset(CENT));
        assertThat(amount(outcome.baseline().total())).isCloseTo(9_000, offset(CENT));
        assertThat(outcome.worth().discountRate()).as("finance, section 1").isCloseTo(.08, offset(1e-6));
    }

    @Test
    void leavingCostsAtTheEndAndSeveralRatesOfReturnAreAllNamed() {
        Scenario scenario = new Scenario(
                "There and back",
                new Scenario.Frame("EUR", YearMonth.of(2027, 1), 24, Timing.YEAR_END, Discounting.NOMINAL),
                List.of(new Reason("calls", null, values("issuesPerMonth", 10_000))),
                Map.of(),
                List.of(
                        new Location("here", "EUR", Basis.PER_CONTACT, values("price", 2)),
                        new Location(
                                "there",
                                "EUR",
                                Basis.PER_CONTACT,
                                values("price", 1.0 / 12, "transition", 100_000, "exit", 362_000))),
                Map.of("here", 1.0),
                Map.of("there", 1.0),
                Transition.AT_ONCE,
                values("discountRate", .1),
                List.of(),
                null);

        Outcome outcome = Outcome.of(scenario);
        Worth worth = outcome.worth();

        assertThat(worth.netFlows()).as("-100 000, 230 000, -132 000").hasSize(3);
        assertThat(cost(outcome.option().years().get(2), ModelCategory.EXIT)).isCloseTo(362_000, offset(CENT));
        assertThat(worth.rateOfReturn().status()).isEqualTo(RateOfReturn.Status.MULTIPLE);
        assertThat(worth.rateOfReturn().roots()).hasSize(2);
        assertThat(worth.rateOfReturn().roots().get(0)).isCloseTo(.10, offset(1e-9));
        assertThat(worth.rateOfReturn().roots().get(1)).isCloseTo(.20, offset(1e-9));
        assertThat(worth.rateOfReturn().value().orElseThrow())
                .as("the smallest not below 0")
                .isCloseTo(.10, offset(1e-9));
        assertThat(Objects.requireNonNull(worth.modifiedRate())).isCloseTo(.10, offset(1e-9));
        assertThat(worth.paybackYears()).as("it is lost again").isNull();
    }

    @Test
    void observedPricesAreDrawnAsTheyWereAndNameThemselvesAsTheCause() {
        Value observed = Value.of(3, new Spread(Spread.Kind.EMPIRICAL, null, null, null, List.of(2.0, 3.0, 10.0)));
        Map<String, Value> there = values("governance", 100);
        there.put("price", observed);
        there.put("governance", Value.of(100, Spread.between(Spread.Kind.TRIANGULAR, 99, 101)));
        Scenario scenario = new Scenario(
                "Observed",
                new Scenario.Frame("EUR", YearMonth.of(2027, 1), 12, Timing.MONTH_END, Discounting.NOMINAL),
                List.of(new Reason("calls", null, values("issuesPerMonth", 1_000))),
                Map.of(),
                List.of(
                        new Location("here", "EUR", Basis.PER_CONTACT, values("price", 5)),
                        new Location("there", "EUR", Basis.PER_CONTACT, there)),
                Map.of("here", 1.0),
                Map.of("there", 1.0),
                Transition.AT_ONCE,
                values(),
                List.of(),
                null);

        Risk risk = Risk.of(scenario, 6_000, 5, Method.IMAN_CONOVER);

        assertThat(risk.saving().p90())
                .as("at a price of 2.2, straight between ranks")
                .isCloseTo(32_400, offset(350.0));
        assertThat(risk.saving().p10()).as("at a price of 8.6").isCloseTo(-44_400, offset(2_600.0));
        assertThat(risk.saving().negative()).as("a price above 4.90").isCloseTo(.3643, offset(.025));
        assertThat(risk.contributions().get(0).input()).isEqualTo("locations.there.price");
        assertThat(risk.contributions().get(0).share()).isGreaterThan(.95);
    }

    private static YearCost year(Basis basis, Map<String, Value> inputs) {
        return Outcome.of(scenario(
                        12, new Reason("calls", null, values("issuesPerMonth", 1_000)), basis, inputs, values()))
                .baseline()
                .years()
                .get(1);
    }

    private static Scenario scenario(
            int months, Reason reason, Basis basis, Map<String, Value> inputs, Map<String, Value> general) {
        return new Scenario(
                "One place",
                new Scenario.Frame("EUR", YearMonth.of(2027, 1), months, Timing.MONTH_END, Discounting.NOMINAL),
                List.of(reason),
                Map.of(),
                List.of(new Location("here", "EUR", basis, inputs)),
                Map.of("here", 1.0),
                Map.of("here", 1.0),
                Transition.AT_ONCE,
                general,
                List.of(),
                null);
    }

    private static double service(YearCost year) {
        return cost(year, ModelCategory.SERVICE);
    }

    private static double cost(YearCost year, ModelCategory category) {
        return amount(year.categories().get(category));
    }

    private static double amount(@Nullable Money money) {
        return Objects.requireNonNull(money).amount().doubleValue();
    }
}
