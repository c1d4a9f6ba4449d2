package dev.shorewise.finance.scenarios.rest;

import dev.shorewise.finance.money.Rounding;
import dev.shorewise.finance.scenarios.StoredScenario;
import dev.shorewise.finance.scenarios.model.Discounting;
import dev.shorewise.finance.scenarios.outcome.Lever;
import dev.shorewise.finance.scenarios.outcome.Outcome;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What comes of a scenario as planned. */
@Schema(name = "ScenarioOutcome")
record OutcomeJson(
        String id,
        int version,
        String name,
        String currency,
        int months,
        Discounting discounting,
        String rounding,
        PlanJson baseline,
        PlanJson option,
        WorthJson worth,

        @Schema(description = "The figures named, by what they change: the tornado, and where each breaks even.")
        List<Lever> levers,

        List<String> sentences) {

    static OutcomeJson of(StoredScenario stored) {
        Outcome outcome = Outcome.of(stored.scenario());
        return new OutcomeJson(
                stored.id(),
                stored.version(),
                stored.scenario().name(),
                stored.scenario().frame().currency(),
                stored.scenario().frame().months(),
                stored.scenario().frame().discounting(),
                Rounding.ofHouse().words() + ", each cell once; totals are sums of cells",
                PlanJson.of(outcome.baseline()),
                PlanJson.of(outcome.option()),
                WorthJson.of(outcome.worth()),
                outcome.levers(),
                outcome.sentences());
    }
}
