package dev.shorewise.finance.scenarios.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.shorewise.finance.scenarios.model.InputList;
import dev.shorewise.finance.scenarios.model.NamedInput;
import dev.shorewise.finance.scenarios.model.Scenario;
import dev.shorewise.statistics.simulation.Contribution;
import dev.shorewise.statistics.simulation.SimulationPlan.Method;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RiskTest {

    @Test
    void theLargeScenarioHasTwentyFiveUncertainFigures() {
        assertThat(InputList.of(ReferenceScenario.large()).all().stream().filter(NamedInput::isUncertain))
                .hasSize(25);
    }

    @Test
    void theSameSeedGivesTheSameFiguresWithAnyNumberOfThreads() {
        Scenario scenario = ReferenceScenario.large();

        Risk one = Risk.of(scenario, 4_000, 11, Method.IMAN_CONOVER, 1);

        assertThat(Risk.of(scenario, 4_000, 11, Method.IMAN_CONOVER, 5)).isEqualTo(one);
        assertThat(Risk.of(scenario, 4_000, 12, Method.IMAN_CONOVER, 5)).isNotEqualTo(one);
        assertThat(one.presentValueOfSaving().p10())
                .isLessThan(one.presentValueOfSaving().p90());
        assertThat(one.contributions()).hasSize(25);
        assertThat(one.contributions().stream().mapToDouble(Contribution::share).sum())
                .isCloseTo(1, offset(1e-9));
    }

    @Test
    void withoutSpreadEveryTrialIsThePlan() {
        Scenario scenario = ReferenceScenario.to(Map.of("offshore", 1.0));

        Risk risk = Risk.of(scenario, 1_000, 1, Method.GAUSSIAN_COPULA);

        assertThat(risk.presentValueOfSaving().p10())
                .isEqualTo(risk.presentValueOfSaving().p90());
        assertThat(risk.presentValueOfSaving().p50()).isCloseTo(462_721.06, offset(.01));
        assertThat(risk.presentValueOfSaving().negative()).isZero();
    }
}
