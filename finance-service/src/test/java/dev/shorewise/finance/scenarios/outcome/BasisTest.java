package dev.shorewise.finance.scenarios.outcome;

import static dev.shorewise.finance.scenarios.outcome.ReferenceScenario.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.shorewise.finance.scenarios.model.Discounting;
import dev.shorewise.finance.scenarios.model.Location;
import dev.shorewise.finance.scenarios.model.Location.Basis;
import dev.shorewise.finance.scenarios.model.Reason;
import dev.shorewise.finance.scenarios.model.Scenario;
import dev.shorewise.finance.scenarios.model.Timing;
import dev.shorewise.finance.scenarios.model.Transition;
import dev.shorewise.finance.scenarios.model.Value;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a contact or an issue costs on each basis of price (finance, section 7.1). */
class BasisTest {

    private static final double CENT = .011;

    @Test
    void peopleCostTheirRateEachMonth() {
        PlanOutcome plan = plan(Basis.PER_FTE_MONTH, 24_000, 3_600, values("price", 1_650, "paidHours", 160), values());

        assertThat(yearly(plan)).as("150 people at 247 500.00 a month").isCloseTo(12 * 247_500.00, offset(CENT));
    }

    @Test
    void aProductiveHourIsSharedByTheContactsThatFitIntoIt() {
        PlanOutcome plan =
                plan(Basis.PER_PRODUCTIVE_HOUR, 1_000, 1_090.0 / 3, values("price", 11.48, "occupancy", .82), values());

        assertThat(plan.costPerIssue()).isCloseTo(1.412963, offset(1e-6));
    }

    @Test
    void aHandledMinuteIsPaidForHoweverBusyPeopleAre() {
        PlanOutcome plan = plan(
                Basis.PER_HANDLED_MINUTE,
                1_000,
                360,
                values("price", .25, "occupancy", .5, "handleFactor", 1.2),
                values());

        assertThat(plan.costPerIssue()).as("7.2 minutes").isCloseTo(1.80, offset(1e-9));
    }

    @Test
    void aResolutionIsPaidForOnceAndItsRepeatsAreFree() {
        Map<String, Value> half = values("price", 6, "firstContactResolution", .5);

        assertThat(plan(Basis.PER_RESOLUTION, 1_000, 360, half, values("recontact", .9))
                        .costPerIssue())
                .isCloseTo(6, offset(1e-9));
        assertThat(plan(Basis.PER_CONTACT, 1_000, 360, half, values("recontact", .9))
                        .costPerIssue())
                .as("by the contact they are not")
                .isCloseTo(6 / .55, offset(1e-6));
    }

    private static PlanOutcome plan(
            Basis basis, double issues, double seconds, Map<String, Value> inputs, Map<String, Value> general) {
        return Outcome.of(new Scenario(
                        "One place",
                        new Scenario.Frame("EUR", YearMonth.of(2027, 1), 12, Timing.MONTH_END, Discounting.NOMINAL),
                        List.of(new Reason("all", null, values("issuesPerMonth", issues, "handleSeconds", seconds))),
                        Map.of(),
                        List.of(new Location("here", "EUR", basis, inputs)),
                        Map.of("here", 1.0),
                        Map.of("here", 1.0),
                        Transition.AT_ONCE,
                        general,
                        List.of(),
                        null))
                .baseline();
    }

    private static double yearly(PlanOutcome plan) {
        return plan.total().amount().doubleValue();
    }
}
