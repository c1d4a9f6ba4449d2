package dev.shorewise.finance.scenarios.outcome;

import static dev.shorewise.finance.scenarios.outcome.ReferenceScenario.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.shorewise.finance.scenarios.model.Correlation;
import dev.shorewise.finance.scenarios.model.Discounting;
import dev.shorewise.finance.scenarios.model.Location;
import dev.shorewise.finance.scenarios.model.Location.Basis;
import dev.shorewise.finance.scenarios.model.Reason;
import dev.shorewise.finance.scenarios.model.Scenario;
import dev.shorewise.finance.scenarios.model.Spread;
import dev.shorewise.finance.scenarios.model.Spread.Kind;
import dev.shorewise.finance.scenarios.model.Timing;
import dev.shorewise.finance.scenarios.model.Transition;
import dev.shorewise.finance.scenarios.model.Value;
import dev.shorewise.statistics.simulation.SimulationPlan.Method;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What spreads of single figures, and of two that go together, make of a saving (finance, sections 11.3 and 11.4). */
class SpreadOfOutcomeTest {

    private static final int TRIALS = 20_000;
    private static final double CONTACTS = 12_000;
    private static final double NOW = 20;

    @ParameterizedTest
    @CsvSource({
        "TRIANGULAR, 10, 8, 15, 9.183216, 10.816700, 13.129171",
        "PERT, 10, 8, 15, 8.904353, 10.382589, 12.272703",
        "LOGNORMAL, .92, .86, .98, .86, .918041, .98"
    })
    void thePricesSpreadIsTheSavings(
            Kind kind, double planned, double low, double high, double p10, double p50, double p90) {
        Scenario scenario =
                scenario(Map.of("price", Value.of(planned, Spread.between(kind, low, high))), Map.of(), List.of());
        double width = CONTACTS * (p90 - p10);

        Risk risk = Risk.of(scenario, TRIALS, 3, Method.GAUSSIAN_COPULA);

        assertThat(risk.saving().p10()).isCloseTo(CONTACTS * (NOW - p90), offset(.03 * width));
        assertThat(risk.saving().p50()).isCloseTo(CONTACTS * (NOW - p50), offset(.03 * width));
        assertThat(risk.saving().p90()).isCloseTo(CONTACTS * (NOW - p10), offset(.03 * width));
    }

    /** Beta(90, 35) has its P10 at .6679 and its P90 at .7706. */
    @Test
    void aSharesSpreadIsABeta() {
        Map<String, Value> inputs = new HashMap<>(values("price", 10));
        inputs.put("firstContactResolution", Value.of(.72, new Spread(Kind.BETA, null, null, .04, null)));

        Risk risk = Risk.of(scenario(inputs, Map.of(), List.of()), TRIALS, 3, Method.IMAN_CONOVER);

        assertThat(risk.costPerResolvedIssue().p90()).isCloseTo(10 / .6679, offset(.05));
        assertThat(risk.costPerResolvedIssue().p10()).isCloseTo(10 / .7706, offset(.05));
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void figuresThatGoTogetherWidenTheSpreadAndThoseThatGoApartNarrowIt(Method method) {
        assertThat(width(method, .8)).isGreaterThan(1.2 * width(method, 0));
        assertThat(width(method, -.8)).isLessThan(.7 * width(method, 0));
    }

    private static double width(Method method, double spearman) {
        Map<String, Value> dollar = new HashMap<>();
        dollar.put("rate", Value.of(.92, Spread.between(Kind.LOGNORMAL, .83, 1.02)));
        Risk risk = Risk.of(
                scenario(
                        Map.of("price", Value.of(10, Spread.between(Kind.TRIANGULAR, 8, 12))),
                        Map.of("USD", dollar),
                        spearman == 0
                                ? List.of()
                                : List.of(new Correlation("locations.there.price", "currencies.USD.rate", spearman))),
                TRIALS,
                3,
                method);
        return risk.saving().p90() - risk.saving().p10();
    }

    private static Scenario scenario(
            Map<String, Value> there, Map<String, Map<String, Value>> currencies, List<Correlation> correlations) {
        return new Scenario(
                "Spread",
                new Scenario.Frame("EUR", YearMonth.of(2027, 1), 12, Timing.MONTH_END, Discounting.NOMINAL),
                List.of(new Reason("calls", null, values("issuesPerMonth", CONTACTS / 12))),
                currencies,
                List.of(
                        new Location("here", "EUR", Basis.PER_CONTACT, values("price", NOW)),
                        new Location("there", currencies.isEmpty() ? "EUR" : "USD", Basis.PER_CONTACT, there)),
                Map.of("here", 1.0),
                Map.of("there", 1.0),
                Transition.AT_ONCE,
                values("recontact", 1),
                correlations,
                null);
    }
}
