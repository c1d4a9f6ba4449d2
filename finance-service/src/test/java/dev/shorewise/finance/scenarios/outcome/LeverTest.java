package dev.shorewise.finance.scenarios.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.shorewise.finance.scenarios.model.InputList;
import dev.shorewise.finance.scenarios.model.Location;
import dev.shorewise.finance.scenarios.model.NamedInput;
import dev.shorewise.finance.scenarios.model.Reason;
import dev.shorewise.finance.scenarios.model.Scenario;
import dev.shorewise.finance.scenarios.model.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The tornado, and where each figure turns the decision. */
class LeverTest {

    private static final Scenario OFFSHORE = ReferenceScenario.to(Map.of("offshore", 1.0));

    @Test
    void eachFigureHasItsBreakEvenOrNoneWithinReach() {
        List<Lever> levers = Outcome.of(OFFSHORE).levers();

        assertThat(levers)
                .extracting(Lever::input)
                .containsExactlyInAnyOrderElementsOf(InputList.of(OFFSHORE).all().stream()
                        .filter(NamedInput::said)
                        .map(NamedInput::name)
                        .toList());
        assertThat(levers).filteredOn(lever -> lever.breakEven() != null).hasSizeGreaterThan(5);
        for (Lever lever : levers) {
            if (lever.breakEven() != null) {
                assertThat(worth(with(OFFSHORE, lever.input(), lever.breakEven())))
                        .as(lever.input())
                        .isCloseTo(0, offset(.02));
            } else {
                NamedInput input = input(OFFSHORE, lever.input());
                assertThat(Math.signum(worth(with(OFFSHORE, lever.input(), input.searchFrom())))
                                * Math.signum(worth(with(OFFSHORE, lever.input(), input.searchTo()))))
                        .as(lever.input())
                        .isNotNegative();
            }
        }
    }

    @Test
    void theTornadoHasEachUncertainFigureAtItsEndsTheWidestFirst() {
        Scenario large = ReferenceScenario.large();

        List<Lever> levers = Outcome.of(large).levers();

        assertThat(levers).extracting(Lever::swing).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        List<Lever> uncertain =
                levers.stream().filter(lever -> lever.valueAtLow() != null).toList();
        assertThat(uncertain).hasSize(25);
        for (Lever lever : uncertain) {
            assertThat(Objects.requireNonNull(lever.low()))
                    .as(lever.input())
                    .isLessThan(Objects.requireNonNull(lever.high()));
            assertThat(worth(with(large, lever.input(), lever.low())))
                    .as(lever.input())
                    .isCloseTo(Objects.requireNonNull(lever.valueAtLow()), offset(.02));
            assertThat(worth(with(large, lever.input(), lever.high())))
                    .as(lever.input())
                    .isCloseTo(Objects.requireNonNull(lever.valueAtHigh()), offset(.02));
        }
    }

    private static double worth(Scenario scenario) {
        InputList inputs = InputList.of(scenario);
        double[] outputs = new double[Trial.Output.values().length];
        Trial.model(scenario, inputs).evaluator().evaluate(inputs.planned(), outputs);
        return outputs[Trial.Output.PRESENT_VALUE_OF_SAVING.ordinal()];
    }

    private static NamedInput input(Scenario scenario, String name) {
        return InputList.of(scenario).all().stream()
                .filter(input -> input.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** The same with one figure, by its name, certain and at another value. */
    private static Scenario with(Scenario before, String name, double value) {
        String[] path = name.split("\\.", -1);
        Map<String, Map<String, Value>> currencies = new HashMap<>(before.currencies());
        if (path[0].equals("currencies")) {
            currencies.computeIfPresent(path[1], (code, inputs) -> set(inputs, path[2], value));
        }
        return new Scenario(
                before.name(),
                before.frame(),
                before.reasons().stream()
                        .map(reason -> path[0].equals("reasons") && reason.id().equals(path[1])
                                ? new Reason(reason.id(), reason.season(), set(reason.inputs(), path[2], value))
                                : reason)
                        .toList(),
                currencies,
                before.locations().stream()
                        .map(place -> path[0].equals("locations") && place.id().equals(path[1])
                                ? new Location(
                                        place.id(),
                                        place.currency(),
                                        place.basis(),
                                        set(place.inputs(), path[2], value))
                                : place)
                        .toList(),
                before.baseline(),
                before.option(),
                before.transition(),
                path.length == 1 ? set(before.inputs(), name, value) : before.inputs(),
                List.of(),
                before.churnAssumption());
    }

    private static Map<String, Value> set(Map<String, Value> inputs, String name, double value) {
        Map<String, Value> changed = new HashMap<>(inputs);
        changed.put(name, Value.of(value));
        return changed;
    }
}
