package dev.shorewise.finance.scenarios.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All figures of a scenario in one list, in a fixed order: general, currencies, reasons, places. */
public final class InputList {

    private final List<NamedInput> inputs = new ArrayList<>();
    private final Map<String, Integer> positions = new LinkedHashMap<>();

    private InputList() {}

    /**
     * Of a scenario.
     *
     * @throws IllegalArgumentException if it names a figure that nothing has, or one out of bounds
     */
    public static InputList of(Scenario scenario) {
        InputList list = new InputList();
        list.add("", GeneralInput.values(), scenario.inputs());
        new TreeMap<>(scenario.currencies())
                .forEach((code, values) -> list.add("currencies." + code + ".", CurrencyInput.values(), values));
        scenario.reasons()
                .forEach(reason -> list.add("reasons." + reason.id() + ".", ReasonInput.values(), reason.inputs()));
        scenario.locations()
                .forEach(place -> list.add("locations." + place.id() + ".", LocationInput.values(), place.inputs()));
        return list;
    }

    private void add(String prefix, InputKind[] kinds, @Nullable Map<String, Value> said) {
        Map<String, Value> left = new LinkedHashMap<>(said == null ? Map.of() : said);
        for (InputKind kind : kinds) {
            Value value = left.remove(kind.key());
            String name = prefix + kind.key();
            positions.put(name, inputs.size());
            inputs.add(new NamedInput(
                    name,
                    value == null ? Value.of(kind.usual().standard()) : value,
                    kind.usual().bounds(),
                    value != null));
        }
        if (!left.isEmpty()) {
            throw new IllegalArgumentException(
                    prefix + left.keySet().iterator().next() + " is no figure here; known are "
                            + Arrays.stream(kinds).map(InputKind::key).collect(Collectors.joining(", ")));
        }
    }

    /** In their order. */
    public List<NamedInput> all() {
        return List.copyOf(inputs);
    }

    /** The planned values in the order of the list. */
    public double[] planned() {
        return inputs.stream().mapToDouble(input -> input.value().value()).toArray();
    }

    /** Where a group of figures begins; they stand in the order of their enumeration. */
    public int start(String prefix, InputKind first) {
        Integer position = positions.get(prefix + first.key());
        if (position == null) {
            throw new IllegalArgumentException("there is no " + prefix + first.key());
        }
        return position;
    }
}
