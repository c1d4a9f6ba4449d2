package dev.shorewise.finance.scenarios.outcome;

import dev.shorewise.finance.scenarios.model.CurrencyInput;
import dev.shorewise.finance.scenarios.model.InputList;
import dev.shorewise.finance.scenarios.model.Location;
import dev.shorewise.finance.scenarios.model.LocationInput;
import dev.shorewise.finance.scenarios.model.Scenario;

/**
 * Where a location's figures stand in the list of all inputs, and its shares.
 *
 * @param basis what is paid for
 * @param at position of its first figure
 * @param currencyAt position of its currency's first figure; -1 in the report's own
 * @param baseline share as it is
 * @param option share as it could be
 */
record Place(Location.Basis basis, int at, int currencyAt, double baseline, double option) {

    static Place of(Location location, Scenario scenario, InputList inputs) {
        boolean foreign = !location.currency().equals(scenario.frame().currency());
        return new Place(
                location.basis(),
                inputs.start("locations." + location.id() + ".", LocationInput.PRICE),
                foreign ? inputs.start("currencies." + location.currency() + ".", CurrencyInput.RATE) : -1,
                scenario.baseline().getOrDefault(location.id(), 0.0),
                scenario.option().getOrDefault(location.id(), 0.0));
    }

    /** Its share in a month, by how much of the work has moved. */
    double share(boolean ofOption, double progress) {
        return ofOption ? baseline + progress * (option - baseline) : baseline;
    }

    /** Whether the option begins to use it. */
    boolean isNew() {
        return option > 0 && baseline == 0;
    }

    double value(double[] values, LocationInput input) {
        return values[at + input.ordinal()];
    }

    double rate(double[] values) {
        return currencyAt < 0 ? 1 : values[currencyAt + CurrencyInput.RATE.ordinal()];
    }

    double drift(double[] values) {
        return currencyAt < 0 ? 0 : values[currencyAt + CurrencyInput.DRIFT.ordinal()];
    }
}
